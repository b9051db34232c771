package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.RegionCode;

/**
 * One city: its own days, notes and visits.
 *
 * @param own whether the reader is the city
 * @param days whether late items are shown to this reader
 * @param items what is open, as far as the reader may see it
 * @param done items the city declared done, whose modules keep no state
 * @param visited how many visits count this year
 * @param announce the button to announce a visit; empty for readers who may not
 */
public record SupervisionPlacePage(
        RegionCode unit,
        String name,
        boolean fictional,
        boolean own,
        boolean days,
        int year,
        List<Row> items,
        List<Finished> done,
        List<Line> notes,
        List<Line> visits,
        int visited,
        List<Button> announce) {

    /** An item and what the reader may do about it. */
    public record Row(OwnDayItem item, List<Button> buttons) {}

    /** An item declared done. */
    public record Finished(String words, LocalDate day, String key, List<Button> buttons) {}

    /**
     * A note or a visit in a line.
     *
     * @param note small print
     */
    public record Line(String href, String words, String note, String status) {}

    public String href() {
        return SupervisionController.PATH + "/" + unit;
    }

    /** The last day on which only the city sees that an item is late. */
    public LocalDate last(OwnDayItem item) {
        return item.last();
    }
}
