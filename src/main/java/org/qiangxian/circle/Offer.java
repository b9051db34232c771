package org.qiangxian.circle;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A circle that is open.
 *
 * @param leader the city, or the province or 兵团 that administers directly
 * @param version of the text; it keeps counting over all circles of a leader, so that a page of a closed circle never
 *     matches the next one
 * @param words what the leader does for those who take part
 * @param by who wrote that version
 * @param at when
 * @param offeredAt since when the circle is open
 */
record Offer(UUID id, RegionCode leader, int version, String words, Signature by, Instant at, Instant offeredAt) {

    /** The most characters of {@link #words}. */
    static final int WORDS_LIMIT = 300;

    /** How often a leader may describe its circle anew in a day; each time all who take part are told. */
    static final int WORDINGS_A_DAY = 5;
}
