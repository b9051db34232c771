package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.HeadText;
import org.qiangxian.workbook.Sheet;
import org.qiangxian.workbook.Unit;

/**
 * The targets of the rows of a long table, by the words in them; the unit may be in a cell of its own or behind the
 * name.
 */
final class RowTargets {

    private record Words(String above, String name, String unit) {

        String said() {
            return above.isEmpty() ? name : above + "：" + name;
        }
    }

    private final Mapping mapping;
    private final Headings headings;
    private final Map<String, Indicator> known;
    private final List<Unit.Found> ofTable;
    private final Sheet.Years years;
    private final Map<Words, @Nullable Target> targets = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();

    RowTargets(Mapping mapping, Sheet sheet, Headings headings, Map<String, Indicator> known) {
        this.mapping = mapping;
        this.headings = headings;
        this.known = known;
        this.years = sheet.years();
        this.ofTable = mapping.uses().stream()
                .filter(use -> use.part() == Mapping.Part.FIGURE)
                .map(use -> sheet.columns().get(use.column()))
                .map(Column::units)
                .findFirst()
                .orElse(List.of());
    }

    /** @param above the heading row above it; empty where there is none */
    @Nullable
    Target target(String above, String name, String unit) {
        var words = new Words(above, name, unit);
        if (!targets.containsKey(words)) {
            targets.put(words, make(words));
        }
        return targets.get(words);
    }

    private @Nullable Target make(Words words) {
        var text = HeadText.of(words.name);
        var indicator = known.get(mapping.indicators().getOrDefault(words.name, ""));
        if (indicator == null) {
            switch (headings.row(words.above.isEmpty() ? List.of(text.words()) : List.of(words.above, text.words()))) {
                case Finding.Sure sure
                when sure.name().part() == Mapping.Part.FIGURE ->
                    indicator = sure.name().indicator();
                case Finding.Sure sure -> unknown.putIfAbsent(words.name, sure.why());
                case Finding.Asked asked -> unknown.putIfAbsent(words.name, asked.why());
            }
        }
        if (indicator == null) {
            return null;
        }
        var when = PeriodFound.of(text.period(), part(), indicator);
        if (!when.sure()) {
            unknown.putIfAbsent(words.name, when.why());
            return null;
        }
        return Target.of(indicator, when.period(), mapping.uses(), unit(words.unit, text, indicator));
    }

    /** The words that say the table is about a part of a year; empty where a row or a person gives the period. */
    private Optional<String> part() {
        return mapping.period() == null && mapping.year() == null ? years.part() : Optional.empty();
    }

    /**
     * The unit written nearest to the figure: in its own cell, behind the name, for the column, for the table; null if
     * none is.
     */
    private @Nullable String unit(String own, HeadText text, Indicator indicator) {
        var written = own.isEmpty() ? text.unit() : Optional.of(Unit.orItself(own));
        if (written.isPresent()) {
            return UnitFound.in(written.get(), indicator, text.words())
                    .orElse(written.get().symbol());
        }
        if (ofTable.isEmpty()) {
            return null;
        }
        var found = UnitFound.of(ofTable, indicator, text.words(), Optional.empty());
        return found.sure() ? found.symbol() : String.join("、", symbols());
    }

    private List<String> symbols() {
        return ofTable.stream().map(found -> found.unit().symbol()).toList();
    }

    /** How the names that were found are read, in the order of the table. */
    List<Result.RowReading> readings() {
        return targets.entrySet().stream()
                .flatMap(each -> Optional.ofNullable(each.getValue()).stream()
                        .map(target -> new Result.RowReading(
                                each.getKey().said(), target.indicator().name(), target.unit())))
                .distinct()
                .toList();
    }

    /** Names no indicator was found for, each with the reason. */
    List<String> unknown() {
        return new ArrayList<>(unknown.keySet());
    }
}
