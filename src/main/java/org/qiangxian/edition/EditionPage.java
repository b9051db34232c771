package org.qiangxian.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The editions there are and the next one.
 *
 * @param omitted whether the next one is left out; {@code omitting} whether the reader may leave it out
 */
public record EditionPage(
        List<IssuedEdition> editions,
        LocalDate next,
        boolean omitted,
        boolean omitting,
        String reason,
        Map<String, String> remarks) {

    public String remark(String field) {
        return remarks.getOrDefault(field, "");
    }
}
