package org.qiangxian.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.burden.DataRequest;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Trail;
import org.qiangxian.region.RegionCode;

/**
 * The form of one unit: only what is asked of it and not held.
 *
 * @param unit by name
 * @param own the organisation that fills it
 * @param city whether a city fills it for itself
 * @param inForce whether it may be filled now
 */
public record SheetPage(
        DataRequest request,
        DataRequest.Standing standing,
        Trail trail,
        String unit,
        String own,
        boolean city,
        List<Row> rows,
        boolean inForce,
        Turned turned) {

    /**
     * Why the form was turned down.
     *
     * @param remarks by the name of the field
     */
    public record Turned(String title, String summary, Map<String, String> remarks) {

        static final Turned NOT = new Turned("", "", Map.of());
    }

    /**
     * An item of the form.
     *
     * @param answer null before anything was said
     */
    public record Row(
            RequestItem item, Indicator indicator, @Nullable Answer answer, List<Line> lines) {

        public AnswerStatus status() {
            return answer == null ? AnswerStatus.NONE : answer.status();
        }

        /** The one figure all cities have, empty where they differ or there is none. */
        public String shared() {
            var figures = lines.stream()
                    .map(line -> line.figure().figure())
                    .distinct()
                    .toList();
            return figures.size() == 1 ? figures.getFirst() : "";
        }

        public String name(String what) {
            return Filling.name(item, what);
        }
    }

    /**
     * One city of an item.
     *
     * @param former the value of the period before, in words, empty where there is none
     */
    public record Line(RegionCode place, String name, Figure figure, String former) {}

    public Map<String, String> remarks() {
        return turned.remarks();
    }

    /** The remarks with the name of the item each belongs to: the same sentence stands at several. */
    public Map<String, String> named() {
        var named = new LinkedHashMap<String, String>();
        remarks().forEach((field, remark) -> named.put(field, of(field) + remark));
        return named;
    }

    private String of(String field) {
        return rows.stream()
                .filter(row -> field.startsWith(row.name("")))
                .findFirst()
                .map(row ->
                        "%s　%s：".formatted(row.indicator().name(), row.item().when()))
                .orElse("");
    }

    /** Whether the reader may do this to an item now: the buttons. */
    public boolean may(AnswerAction action, Row item) {
        var row = action.row();
        return row.by(city ? Role.CITY : Role.PROVINCE)
                && row.startsAt(item.status())
                && (inForce || row.needs() != Needs.TIME)
                && (action != AnswerAction.SKIP || request.voluntary());
    }

    /** Whether the reader may do this to any item now. */
    public boolean may(AnswerAction action) {
        return rows.stream().anyMatch(item -> may(action, item));
    }
}
