package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import org.qiangxian.region.RegionCode;

/**
 * An item with a day that its city set itself: the "own day".
 *
 * @param unit whose
 * @param key identifies it within its module as long as it is the same item; of letters, digits, dots, dashes and
 *     underscores
 * @param kind what it is in a word: 措施, 方案事项, 里程碑
 * @param words what is to be done, as the city wrote it
 * @param day its present day
 * @param earlier the days it had before, oldest first
 * @param link where it is read and written
 * @param rests whether it is paused with what it belongs to; a paused item is not late
 */
public record OwnDay(
        RegionCode unit,
        String key,
        String kind,
        String words,
        LocalDate day,
        List<Earlier> earlier,
        String link,
        boolean rests) {

    /**
     * A day it had before.
     *
     * @param reason why it was changed, where the module stores it; empty otherwise
     */
    public record Earlier(LocalDate day, String reason) {}

    /** Whether its day is over on {@code today}, and it is not paused. */
    public boolean late(LocalDate today) {
        return !rests && day.isBefore(today);
    }
}
