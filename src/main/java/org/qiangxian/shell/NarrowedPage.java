package org.qiangxian.shell;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that is found in, with what it was looked for by.
 *
 * @param list of a list that is narrowed where it is kept it holds the rows of this page alone
 */
public record NarrowedPage<T>(Narrowed<T> list, Paged<T> rows) {

    /**
     * What may be chosen in a list, as its rows show it, and how long the whole is.
     *
     * @param periods the latest first
     */
    public record Choices(List<String> statuses, List<String> periods, int whole) {}

    /** A page of a list that is at hand. */
    public static <T> NarrowedPage<T> of(Narrowed<T> list, int wanted, int size) {
        return new NarrowedPage<>(list, list.page(wanted, size));
    }

    /** A page that was found where the list is kept. */
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
