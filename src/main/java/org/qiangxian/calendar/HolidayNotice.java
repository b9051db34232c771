package org.qiangxian.calendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Chinese;

/**
 * The notice of 国务院办公厅 on the holidays of a year, as 总局 entered it. A later one of the same year takes its place; none is
 * ever altered.
 *
 * @param document its number, 国办发明电〔2026〕5号
 */
public record HolidayNotice(int year, String document, HolidayTable.Days days, Signature by, Instant enteredAt) {

    /** The periods of rest in words, in their order. */
    public String rests() {
        return days.rests().stream()
                .sorted(Comparator.comparing(Rest::from))
                .map(Rest::words)
                .collect(Collectors.joining("、"));
    }

    /** The weekend days that are worked, in words. */
    public String worked() {
        return days.worked().stream().sorted().map(Chinese::date).collect(Collectors.joining("、"));
    }
}
