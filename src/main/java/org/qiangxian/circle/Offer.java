package org.qiangxian.circle;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A circle that is open.
 *
 * @param leader the city, or the province or 兵团 that administers directly
 * @param version of the text, from 1
 * @param words what the leader does for those who take part
 * @param by who wrote that version
 */
record Offer(UUID id, RegionCode leader, int version, String words, Signature by, Instant at, Instant offeredAt) {

    /** The most characters of {@link #words}. */
    static final int WORDS_LIMIT = 300;
}
