package org.qiangxian.shell;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a filtered list, with the search.
 *
 * @param list of a list filtered in the database it has only the rows of this page
 */
public record NarrowedPage<T>(Narrowed<T> list, Paged<T> rows) {

    /**
     * The choices of a list, as its rows show them, and its whole length.
     *
     * @param periods newest first
     */
    public record Choices(List<String> statuses, List<String> periods, int whole) {}

    /** A page of a list in memory. */
    public static <T> NarrowedPage<T> of(Narrowed<T> list, int wanted, int size) {
        return new NarrowedPage<>(list, list.page(wanted, size));
    }

    /** A page found in the database. */
    public static <T> NarrowedPage<T> found(Narrowing asked, Choices choices, Paged<T> page) {
        return new NarrowedPage<>(
                new Narrowed<>(
                        asked,
                        page.rows(),
                        Narrowing.options(choices.statuses().stream(), asked.status())
                                .toList(),
                        Narrowing.options(choices.periods().stream(), asked.period())
                                .toList(),
                        choices.whole(),
                        page.total()),
                page);
    }

    /** The same page with each row as something else. */
    public <R> NarrowedPage<R> map(Function<? super T, ? extends R> shown) {
        Paged<R> page = rows.map(shown);
        return new NarrowedPage<>(
                new Narrowed<>(list.asked(), page.rows(), list.statuses(), list.periods(), list.whole(), list.found()),
                page);
    }
}
