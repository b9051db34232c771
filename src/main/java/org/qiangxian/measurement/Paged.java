package org.qiangxian.measurement;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param number of the page, from 1
 * @param more whether another follows
 */
public record Paged<T>(List<T> rows, int number, boolean more) {

    static <T> Paged<T> of(List<T> rows, int number) {
        boolean more = rows.size() > Batches.PAGE;
        return new Paged<>(more ? rows.subList(0, Batches.PAGE) : rows, Math.max(1, number), more);
    }

    public boolean one() {
        return number == 1 && !more;
    }
}
