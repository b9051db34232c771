package org.qiangxian.report;

import java.util.List;

/**
 * Which edition of a published report a reader has before him.
 *
 * @param edition 1 for the first
 * @param current the one that holds
 * @param fixed whether it was asked for by its own address, where it stays
 * @param remarks what errata say of it, the latest first; empty where there are none
 */
public record Standing(int edition, int current, boolean fixed, List<String> remarks) {

    /** The first edition, of which no erratum says anything. */
    static final Standing FIRST = new Standing(1, 1, false, List.of());

    /** Whether it is that. */
    boolean plain() {
        return edition == 1 && remarks.isEmpty();
    }

    /** Whether a later one holds. */
    public boolean past() {
        return edition < current;
    }

    /** The end of its own address behind that of the report: /editions/1. */
    public String lasting() {
        return "/editions/" + edition;
    }
}
