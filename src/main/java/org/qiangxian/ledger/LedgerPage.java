package org.qiangxian.ledger;

import java.util.List;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;

/**
 * 负担台账 of a year as one reader sees it: what was asked of whom, in the order of codes and in no other.
 *
 * @param cities minutes asked of each city
 * @param provinces minutes asked of each recommending body for its departments
 * @param own what was asked of the reader's own unit, duty by duty
 * @param ofCity whether the reader is of a city, who sees it as 我们的负担
 * @param budget minutes of a year for one city
 * @param median what forms really took, in words
 */
public record LedgerPage(
        int year,
        List<Integer> years,
        List<Row> cities,
        List<Row> provinces,
        List<Duty> own,
        boolean ofCity,
        int budget,
        String median,
        int refused,
        String saved) {

    /** Minutes asked of a unit in the year. */
    public record Row(RegionCode unit, String name, int minutes, int duties, boolean fictional) {}

    /** Minutes asked of the reader's own unit in the year, all parts together. */
    public int sum() {
        return own.stream().mapToInt(Duty::minutes).sum();
    }

    /** By how much that exceeds the minutes of the year; 0 where it does not. */
    public int beyond() {
        return Math.max(0, sum() - budget);
    }

    /** What was asked of it although the minutes were used up, with the reason. */
    public List<Duty> reasoned() {
        return own.stream().filter(duty -> !duty.beyond().isEmpty()).toList();
    }

    /** The total over real cities, or over fictional ones where there are no others. */
    public String total() {
        var real = cities.stream().filter(row -> !row.fictional()).toList();
        var counted = real.isEmpty() ? cities : real;
        var minutes = counted.stream().mapToLong(Row::minutes).sum();
        return "%s 个城市，共 %s".formatted(Chinese.count(counted.size()), Ledger.hours(minutes));
    }
}
