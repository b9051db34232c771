package org.qiangxian.campaign;

import java.time.LocalDate;

/**
 * A row of an annex as it was read.
 *
 * @param row its number in the file
 * @param host the unit, as the file has it
 * @param number 序号, 0 where there is none
 * @param begins first day as 2025-09-05, empty where none could be read
 * @param ends last day, empty where there is one day or none
 * @param unit code of the place, empty where it is not known
 * @param wrong why it cannot be imported; empty where it can
 * @param doubt a remark about it; may be empty
 */
record AnnexLine(
        int row,
        String host,
        int number,
        String title,
        String place,
        String begins,
        String ends,
        String link,
        String unit,
        String wrong,
        String doubt) {

    String key() {
        return number + "\u0000" + host;
    }

    Days days() {
        return begins.isEmpty()
                ? Days.UNKNOWN
                : new Days(LocalDate.parse(begins), ends.isEmpty() ? null : LocalDate.parse(ends));
    }

    AnnexLine wrong(String why) {
        return new AnnexLine(row, host, number, title, place, begins, ends, link, unit, why, doubt);
    }
}
