package org.qiangxian.adjustment;

import org.qiangxian.shell.NarrowedPage;

/**
 * What the page 动态调整 shows to its reader.
 *
 * @param rows the cases there are for the reader, in the order of codes; nothing is counted
 * @param registering whether the reader may register an incident
 * @param own whether the reader is a city
 */
public record AdjustmentsPage(NarrowedPage<Row> rows, boolean registering, boolean own) {

    /** A line of the list. */
    public record Row(Adjustment matter, String place, String status) {}
}
