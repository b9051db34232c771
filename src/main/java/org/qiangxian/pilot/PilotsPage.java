package org.qiangxian.pilot;

import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * The pilots a reader may know, in the order of codes.
 *
 * @param own whether a city reads its own
 * @param list those that match the search; {@code rows} is a page of them
 * @param national whether 总局 reads, which has the coverage
 */
public record PilotsPage(boolean own, boolean national, Narrowed<Row> list, Paged<Row> rows) {

    /** One of them. */
    public record Row(
            String href,
            String code,
            String place,
            String title,
            String kind,
            String year,
            String status,
            boolean fictional) {}
}
