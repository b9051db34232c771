package org.qiangxian.supervision;

import java.util.List;

/**
 * One indicator of one city before and after the policy's day, beside the unnamed band of its group.
 *
 * @param level the group, in words
 * @param before how many years count before the policy's day; {@code after} after it
 * @param why why nothing is shown; empty where the series is
 */
public record EvaluationSeries(
        String indicator, String unit, String level, int before, int after, String why, List<Row> rows) {

    /**
     * A year.
     *
     * @param side 施行以前, 施行当年 or 施行以后
     * @param interval 95 % interval, empty where there is none
     * @param band the middle half of the group as it was issued; empty where none was
     * @param edition the number of the edition of the band; empty where none was
     * @param note why the year does not count; empty where it does
     */
    public record Row(
            int year,
            String side,
            String figure,
            String interval,
            String band,
            String median,
            String edition,
            String note) {}
}
