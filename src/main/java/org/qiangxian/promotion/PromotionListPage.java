package org.qiangxian.promotion;

import java.util.List;
import org.qiangxian.shell.Paged;

/**
 * The recommendations of a reader, in the order of codes; nothing of them is counted.
 *
 * @param none what is said where there are none
 */
public record PromotionListPage(Paged<Row> rows, String none) {

    /** One line. */
    public record Row(String href, String place, String what, String pilot, String status, boolean fictional) {}

    static PromotionListPage of(List<Row> all, int page, int size, String none) {
        return new PromotionListPage(Paged.of(page, size, all), none);
    }
}
