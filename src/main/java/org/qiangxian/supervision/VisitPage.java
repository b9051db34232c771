package org.qiangxian.supervision;

import java.util.List;
import java.util.Map;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * One visit.
 *
 * @param own whether the reader is of the city itself
 * @param facts its facts, by label
 * @param moving whether the reader may move or cancel it; {@code confirming} whether the reader confirms it
 * @param typed what was typed, by field
 */
public record VisitPage(
        String href,
        boolean own,
        String placeHref,
        String place,
        boolean fictional,
        String title,
        String status,
        Map<String, String> facts,
        Trail trail,
        String seen,
        boolean moving,
        boolean confirming,
        List<Button> buttons,
        Map<String, String> typed,
        Map<String, String> errors) {

    VisitPage with(Map<String, String> fields, Map<String, String> remarks) {
        return new VisitPage(
                href,
                own,
                placeHref,
                place,
                fictional,
                title,
                status,
                facts,
                trail,
                seen,
                moving,
                confirming,
                buttons,
                fields,
                remarks);
    }

    public String said(String field) {
        return typed.getOrDefault(field, "");
    }
}
