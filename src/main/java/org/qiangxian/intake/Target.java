package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.shell.Typing;
import org.qiangxian.workbook.Unit;

/**
 * The columns that together give one value of each row.
 *
 * @param period null where each row or the file says it
 * @param figure column of the figure, -1 if it follows from the parts; {@code numerator} and {@code denominator}
 *     likewise
 * @param from the unit of the figures; null where it is the indicator's own
 * @param to the unit of the indicator; null where nothing converts into it
 * @param said whether the file or a person names the unit; else each figure must prove it
 */
record Target(
        Indicator indicator,
        @Nullable String period,
        int figure,
        int numerator,
        int denominator,
        @Nullable Unit from,
        @Nullable Unit to,
        boolean said) {

    private record Key(String indicator, @Nullable String period) {}

    /** The targets of a wide table, in the order of its columns. */
    static List<Target> of(Mapping mapping, Function<String, @Nullable Indicator> indicators) {
        var groups = new LinkedHashMap<Key, List<Mapping.Use>>();
        for (var use : mapping.uses()) {
            var code = use.indicator();
            if (code != null) {
                groups.computeIfAbsent(new Key(code, use.period()), _ -> new ArrayList<>())
                        .add(use);
            }
        }
        groups.forEach((key, uses) -> shared(key, uses, mapping.uses()).ifPresent(uses::add));
        var targets = new ArrayList<Target>();
        groups.forEach((key, uses) -> {
            var indicator = indicators.apply(key.indicator());
            if (indicator != null) {
                var unit = uses.stream()
                        .filter(use -> use.part() == Mapping.Part.FIGURE)
                        .map(Mapping.Use::unit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                targets.add(of(indicator, key.period(), uses, unit));
            }
        });
        return targets;
    }

    /** The denominator chosen for another indicator that is divided by the same quantity. */
    private static Optional<Mapping.Use> shared(Key key, List<Mapping.Use> uses, List<Mapping.Use> all) {
        var above = uses.stream()
                .filter(use -> use.part() == Mapping.Part.NUMERATOR)
                .findFirst();
        if (above.isEmpty() || uses.stream().anyMatch(use -> use.part() == Mapping.Part.DENOMINATOR)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(use -> use.part() == Mapping.Part.DENOMINATOR
                        && use.indicator() != null
                        && Quotients.sameBase(key.indicator(), use.indicator())
                        && Objects.equals(use.period(), key.period())
                        && Objects.equals(use.unit(), above.get().unit()))
                .findFirst();
    }

    /** The target of one indicator. */
    static Target of(Indicator indicator, @Nullable String period, List<Mapping.Use> uses, @Nullable String unit) {
        var to = Unit.of(indicator.unit()).orElse(null);
        boolean said = unit != null && !Typing.trimmed(unit).isEmpty();
        var from = unit == null || !said || unit.equals(indicator.unit()) ? null : Unit.orItself(unit);
        return new Target(
                indicator,
                period,
                column(uses, Mapping.Part.FIGURE),
                column(uses, Mapping.Part.NUMERATOR),
                column(uses, Mapping.Part.DENOMINATOR),
                from != null && from.equals(to) ? null : from,
                to,
                said);
    }

    private static int column(List<Mapping.Use> uses, Mapping.Part part) {
        return uses.stream()
                .filter(use -> use.part() == part)
                .mapToInt(Mapping.Use::column)
                .findFirst()
                .orElse(-1);
    }

    /** The same with its figure in another column. */
    Target at(int column) {
        return new Target(indicator, period, column, numerator, denominator, from, to, said);
    }

    boolean converts() {
        return from == null || (to != null && from.convertsTo(to));
    }

    /** The unit of its figures and the conversion: 万吨，换算为吨. */
    String unit() {
        var own = indicator.unit();
        return from == null
                ? said ? own : own + "（表中没有写单位）"
                : to == null ? from.symbol() : from.symbol() + "，换算为" + own;
    }

    /** The column at which a remark is put. */
    int column() {
        return figure >= 0 ? figure : numerator >= 0 ? numerator : denominator;
    }
}
