package org.qiangxian.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.Seats;
import org.qiangxian.call.Call;
import org.qiangxian.form.Field;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Sheet;
import org.qiangxian.procedure.Button;
import org.qiangxian.shell.NarrowedPage;

/**
 * The proposals of a recommender's cities in the order of codes, and those being read side by side. There is no other
 * order and no score.
 *
 * @param rows those that match the search; {@code columns} do not depend on it
 * @param call null where there is no call for this recommender
 */
public record ComparePage(
        @Nullable Call call,
        Kind kind,
        List<Call> calls,
        Seats seats,
        Instant deadline,
        long daysLeft,
        NarrowedPage<Row> rows,
        List<Column> columns,
        String error) {

    /** A proposal of the list. */
    public record Row(Application application, String place, boolean read) {}

    /**
     * A proposal being read.
     *
     * @param cited the indicators whose names its text holds
     * @param buttons the possible acts, disabled with the reason where something prevents them
     * @param seen what its form carries: the last step its reader saw
     * @param typed what was just typed and refused, by the name of the field
     */
    public record Column(
            Application application,
            String place,
            Form form,
            List<String> cited,
            List<Judgment> judgments,
            List<Action> actions,
            List<Button> buttons,
            String seen,
            Map<String, String> typed) {

        public boolean may(Action action) {
            return actions.contains(action);
        }

        /** What not recommending it means: a pilot ends, an activity goes on as the city's own (A21). */
        public String leaves() {
            return application.kind() == Kind.ACTIVITY ? "不列入推荐，由市县自主开展" : "不列入推荐";
        }

        /** The present answer to a question: true, false, or empty where there is none. */
        public String holds(Judgment.Question question) {
            return typed.getOrDefault(
                    "holds." + question,
                    judgment(question).map(it -> String.valueOf(it.holds())).orElse(""));
        }

        public String reason(Judgment.Question question) {
            return typed.getOrDefault(
                    "reason." + question,
                    judgment(question).map(Judgment::reason).orElse(""));
        }

        private java.util.Optional<Judgment> judgment(Judgment.Question question) {
            return judgments.stream().filter(it -> it.question() == question).findFirst();
        }

        /** The form of the proposal for reading. */
        public Sheet sheet() {
            return Sheet.toRead(form, application.content(), place, "");
        }
    }

    /** The fields to compare, as the newest version of the call has them. */
    public List<Field> fields() {
        return call == null
                ? List.of()
                : call.form(kind).fields().stream()
                        .filter(field -> !(field instanceof Field.Unit))
                        .toList();
    }

    /** Whether one of those being read names partners (R49). */
    public boolean joint() {
        return columns.stream()
                .anyMatch(column -> !column.application().content().partners().isEmpty());
    }

    /** Directions that some but not all of those being read have chosen. */
    public List<String> differing() {
        return columns.stream()
                .flatMap(column ->
                        column.form().directionsOf(column.application().content()).stream())
                .distinct()
                .filter(direction -> columns.stream()
                        .anyMatch(column -> !column.form()
                                .directionsOf(column.application().content())
                                .contains(direction)))
                .toList();
    }

    /** The address of the page for a kind. */
    public String href(Kind which) {
        return "/recommendations?call=%s&kind=%s".formatted(call == null ? "" : call.id(), which);
    }

    /** The address of this page with those being read, without the search. */
    public String href() {
        return reading(columns.stream().map(Column::application).map(Application::id));
    }

    /** The address of this page with this proposal among those being read, or taken from them. */
    public String with(Row row) {
        var id = row.application().id();
        var read = columns.stream().map(Column::application).map(Application::id);
        var next = row.read() ? read.filter(each -> !each.equals(id)) : Stream.concat(read, Stream.of(id));
        return rows.list()
                .href(
                        reading(next),
                        rows.rows().number() == 1 ? "" : "page=" + rows.rows().number());
    }

    private String reading(Stream<ApplicationId> read) {
        return href(kind) + read.map(id -> "&read=" + id).collect(Collectors.joining());
    }
}
