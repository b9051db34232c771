package org.qiangxian.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Profile;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.finding.Finding;

/**
 * Chooses the five indicators of the sheet by a written rule. Population comes first. Then findings (短板, 弱项, 长板),
 * indicators that moved, those compared, and the rest of the seven tasks, one of each task before a second of any;
 * where these are too few, indicators of 基础情况 fill up, those about people before those about money. Estimates of a
 * model, references of a level above and figures of an older area are never chosen.
 */
final class Choice {

    static final int SENTENCES = 5;

    /** 常住人口, in the census. */
    private static final String PEOPLE = "J-01";

    /** The indicators of 基础情况 that fill up: 城镇化率, 65岁及以上, 受大学教育, 第二产业, 人均地区生产总值, 财政自给, 平均家庭户, 医疗床位. */
    private static final List<String> CONTEXT =
            List.of(PEOPLE, "J-02", "J-03", "J-05", "J-13", "J-11", "J-23", "J-20", "J-16");

    private final Map<IndicatorCode, Finding> found;

    Choice(Map<IndicatorCode, Finding> found) {
        this.found = found;
    }

    /**
     * At most five, in the order of the catalogue.
     *
     * @param told reads what can be told of a row; called only for candidates
     */
    List<Told> of(Profile profile, Function<ProfileRow, Optional<Told>> told) {
        var rows = profile.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(Choice::sayable)
                .toList();
        var chosen = new ArrayList<Told>();
        for (var row : wanted(rows)) {
            if (chosen.size() < SENTENCES) {
                told.apply(row).ifPresent(chosen::add);
            }
        }
        chosen.sort(Comparator.comparingInt(each -> rows.indexOf(each.row())));
        return List.copyOf(chosen);
    }

    private static boolean sayable(ProfileRow row) {
        var own = row.own();
        return own != null && own.note().isEmpty() && row.absent().isEmpty() && !row.modelled();
    }

    private List<ProfileRow> wanted(List<ProfileRow> rows) {
        var tasks = rows.stream()
                .filter(row -> row.indicator().dimension() != Dimension.CONTEXT)
                .sorted(Comparator.comparingInt(this::rank))
                .toList();
        var people = context(rows).filter(row -> code(row).equals(PEOPLE));
        return Stream.of(people, spread(tasks).stream(), context(rows))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }

    /** Of each task its first one before any second, each in the order given. */
    private static List<ProfileRow> spread(List<ProfileRow> rows) {
        var seen = EnumSet.noneOf(Dimension.class);
        var first = rows.stream()
                .filter(row -> seen.add(row.indicator().dimension()))
                .toList();
        return Stream.concat(first.stream(), rows.stream().filter(row -> !first.contains(row)))
                .toList();
    }

    private static Stream<ProfileRow> context(List<ProfileRow> rows) {
        return rows.stream()
                .filter(row -> CONTEXT.contains(code(row)))
                .sorted(Comparator.comparingInt(row -> CONTEXT.indexOf(code(row))));
    }

    private static String code(ProfileRow row) {
        return row.indicator().code().value();
    }

    /** The rank of a row; smaller ranks are chosen first. */
    private int rank(ProfileRow row) {
        var finding = found.get(row.indicator().code());
        if (finding != null) {
            return switch (finding.kind()) {
                case SHORTFALL -> 0;
                case WEAKNESS -> 1;
                case STRENGTH -> 2;
            };
        }
        var trend = row.trend();
        if (trend != null && trend.moved()) {
            return row.compared() == null ? 4 : 3;
        }
        return row.compared() == null ? 6 : 5;
    }
}
