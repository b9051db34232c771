package org.qiangxian.shell;

import java.util.List;

/**
 * A list filtered by a reader's search.
 *
 * @param rows the matching rows; of a list filtered in the database, those of one page
 * @param statuses the statuses to choose from
 * @param whole how many rows there are without the search
 * @param found how many rows match
 */
public record Narrowed<T>(
        Narrowing asked, List<T> rows, List<Option> statuses, List<Option> periods, int whole, int found) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A page of the matching rows. */
    public Paged<T> page(int wanted, int size) {
        return Paged.of(wanted, size, rows);
    }

    /** The address of the list with the search; {@code more} is a further part of its query. */
    public String href(String path, String more) {
        var query = asked.query();
        var whole = query.isEmpty() ? more : more.isEmpty() ? query : query + "&" + more;
        return whole.isEmpty() ? path : path + (path.contains("?") ? "&" : "?") + whole;
    }

    /** Whether the list is long enough to offer a search. */
    public boolean searchable() {
        return whole > 1 || asked.asks();
    }
}
