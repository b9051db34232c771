package org.qiangxian.pairing;

import java.util.List;
import org.qiangxian.disclosure.Consent;

/**
 * The pairings of a city.
 *
 * @param open waiting or in force
 * @param past what has ended, newest first
 */
public record PairingListPage(List<Entry> open, List<Entry> past) {

    /** One line. {@code asked} says whether it waits for an answer of the reader. */
    public record Entry(Consent consent, String other, Consent.Standing standing, boolean asked) {}
}
