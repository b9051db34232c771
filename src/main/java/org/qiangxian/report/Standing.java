package org.qiangxian.report;

import java.util.List;

/**
 * The edition of a published report that a reader looks at.
 *
 * @param edition 1 for the first
 * @param current the present one
 * @param fixed whether it was asked for by its own, permanent address
 * @param remarks the errata about it, newest first
 */
public record Standing(int edition, int current, boolean fixed, List<String> remarks) {

    /** The first edition, without errata. */
    static final Standing FIRST = new Standing(1, 1, false, List.of());

    /** Whether it is the first edition without errata. */
    boolean plain() {
        return edition == 1 && remarks.isEmpty();
    }

    /** Whether there is a later edition. */
    public boolean past() {
        return edition < current;
    }

    /** The suffix of its permanent address: /editions/1. */
    public String lasting() {
        return "/editions/" + edition;
    }
}
