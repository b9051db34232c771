package org.qiangxian.promotion;

import org.qiangxian.shell.NarrowedPage;

/**
 * The recommendations of a reader, in the order of codes, without counts.
 *
 * @param own whether a city reads its own
 * @param none the words where there are none
 */
public record PromotionListPage(boolean own, NarrowedPage<Row> rows, String none) {

    /** One line. */
    public record Row(
            String href,
            String code,
            String place,
            String what,
            String pilot,
            String year,
            String status,
            boolean fictional) {}
}
