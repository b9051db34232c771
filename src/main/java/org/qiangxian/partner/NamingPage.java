package org.qiangxian.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.application.Application;

/**
 * The partners of a proposal, as the county that applies sees them.
 *
 * @param title its stored title, may be empty
 * @param directions in words
 * @param members places to choose from
 * @param closed why nothing can be changed now; empty where it can
 * @param form what is typed for a further one
 * @param errors field to remark
 */
public record NamingPage(
        Application it,
        String title,
        String directions,
        List<Row> rows,
        List<String> members,
        String closed,
        boolean fictional,
        PartnerForm form,
        Map<String, String> errors,
        String summary) {

    /**
     * A county that was named.
     *
     * @param part the content of the field for asking again
     */
    public record Row(Partner it, String name, String state, String part) {}

    public String path() {
        return "/applications/" + it.id();
    }

    NamingPage with(PartnerForm typed, Map<String, String> remarks, String message) {
        return new NamingPage(it, title, directions, rows, members, closed, fictional, typed, remarks, message);
    }

    /** With what was typed for one of them. */
    NamingPage with(UUID one, String part, Map<String, String> remarks, String message) {
        var typed = rows.stream()
                .map(row -> row.it().id().equals(one) ? new Row(row.it(), row.name(), row.state(), part) : row)
                .toList();
        return new NamingPage(it, title, directions, typed, members, closed, fictional, form, remarks, message);
    }
}
