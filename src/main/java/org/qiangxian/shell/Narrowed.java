package org.qiangxian.shell;

import java.util.List;

/**
 * A list as far as its reader looks for it.
 *
 * @param rows those found; of a list that is narrowed where it is kept, those of one page
 * @param statuses what may be chosen
 * @param whole how many rows there are without narrowing
 * @param found how many are found
 */
public record Narrowed<T>(
        Narrowing asked, List<T> rows, List<Option> statuses, List<Option> periods, int whole, int found) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A page of what was found. */
    public Paged<T> page(int wanted, int size) {
        return Paged.of(wanted, size, rows);
    }

    /** The address of the list with what is asked; {@code more} is a further part of its query. */
    public String href(String path, String more) {
        var query = asked.query();
        var whole = query.isEmpty() ? more : more.isEmpty() ? query : query + "&" + more;
        return whole.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + whole;
    }

    /** Whether there is enough to look for something in it. */
    public boolean searchable() {
        return whole > 1 || asked.asks();
    }
}
