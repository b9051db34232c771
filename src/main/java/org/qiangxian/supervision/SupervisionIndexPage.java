package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The search for one city, and what the reader's office announced and registered.
 *
 * @param days whether late items of a city are shown to this reader
 * @param typed the name or code that was typed
 */
public record SupervisionIndexPage(
        boolean days, String typed, Map<String, String> errors, List<Row> visits, List<Row> evaluations) {

    /**
     * A line with a link.
     *
     * @param note small print
     */
    public record Row(String href, String words, LocalDate day, String note, String status, boolean fictional) {}

    SupervisionIndexPage with(String place, Map<String, String> remarks) {
        return new SupervisionIndexPage(days, place, remarks, visits, evaluations);
    }
}
