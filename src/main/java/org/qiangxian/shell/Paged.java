package org.qiangxian.shell;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a longer list, with the length of the whole, so that no list is cut silently.
 *
 * @param number of the page, from 1
 * @param size how many rows a full page has
 * @param total rows on all pages
 */
public record Paged<T>(List<T> rows, int number, int size, int total) {

    /** Reads a part of the whole list. */
    @FunctionalInterface
    public interface Part<T> {
        List<T> read(int limit, int offset);
    }

    /** The page {@code wanted}, or the nearest there is. */
    public static <T> Paged<T> of(int wanted, int size, int total, Part<T> part) {
        int last = Math.max(1, (total + size - 1) / size);
        int number = Math.clamp(wanted, 1, last);
        var rows = total == 0 ? List.<T>of() : part.read(size, (number - 1) * size);
        return new Paged<>(rows, number, size, total);
    }

    /** A page of a list in memory. */
    public static <T> Paged<T> of(int wanted, int size, List<T> all) {
        return of(
                wanted, size, all.size(), (limit, offset) -> all.subList(offset, Math.min(all.size(), offset + limit)));
    }

    /** The first page of a list in memory. */
    public static <T> Paged<T> first(List<T> all, int size) {
        return of(1, size, all);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean more() {
        return number < pages();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same page with each row as something else. */
    public <R> Paged<R> map(Function<? super T, ? extends R> shown) {
        return new Paged<>(rows.stream().<R>map(shown).toList(), number, size, total);
    }
}
