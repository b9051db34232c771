package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Sheet;

/** Proposes the uses of a wide table's columns: a column is read only if indicator, unit and period are all sure. */
final class Uses {

    private final Sheet sheet;
    private final IndicatorNames names;
    private final Headings headings;
    private final @Nullable Remembered remembered;

    /** @param remembered the earlier reading of such a table; null for the first of its shape */
    Uses(Sheet sheet, IndicatorNames names, String file, @Nullable Remembered remembered) {
        this.sheet = sheet;
        this.names = names;
        this.headings = new Headings(names, sheet, file);
        this.remembered = remembered;
    }

    List<Mapping.Use> of(List<Column> columns) {
        var uses = columns.stream().map(this::use).toList();
        var read = uses.stream()
                .map(use -> whole(use, uses) ? use : alone(use))
                .collect(Collectors.toCollection(ArrayList::new));
        if (remembered == null) {
            Quotients.among(columns).forEach(pair -> offer(pair, read));
        }
        return read;
    }

    /** Offers the quotient of two columns that are not read otherwise, without preselecting it. */
    private void offer(Quotients.Pair pair, List<Mapping.Use> uses) {
        var name = names.exact(pair.code());
        var above = at(uses, pair.above());
        var below = at(uses, pair.below());
        if (name == null
                || above == null
                || below == null
                || !Objects.equals(above.unit(), below.unit())
                || !Objects.equals(above.period(), below.period())
                || uses.stream().anyMatch(use -> pair.code().equals(use.indicator()))) {
            return;
        }
        var said = "“%s”÷“%s”即“%s”。"
                .formatted(
                        pair.aboveNamed(), pair.belowNamed(), name.indicator().name());
        offer(uses, above, pair, Mapping.Part.NUMERATOR, said + "如需由两列算出，这一列请选它的分子，另一列选它的分母。");
        offer(uses, below, pair, Mapping.Part.DENOMINATOR, said + "如需由两列算出，请选它的分母；同一列可作几项指标的分母，只选一项即可。");
    }

    private static void offer(
            List<Mapping.Use> uses, Mapping.Use use, Quotients.Pair pair, Mapping.Part part, String why) {
        if (use.standing() == Mapping.Standing.LEFT && use.likely() == null) {
            uses.set(
                    uses.indexOf(use),
                    new Mapping.Use(
                            use.column(),
                            null,
                            part,
                            use.period(),
                            use.unit(),
                            why,
                            Mapping.Standing.ASKED,
                            pair.code()));
        }
    }

    private static Mapping.@Nullable Use at(List<Mapping.Use> uses, int column) {
        return uses.stream()
                .filter(use -> use.column() == column && use.indicator() == null)
                .findFirst()
                .orElse(null);
    }

    private Mapping.Use use(Column column) {
        if (remembered != null) {
            return again(column, remembered.column(column.index()), remembered.said());
        }
        return switch (headings.column(column)) {
            case Finding.Sure sure -> sure(column, sure);
            case Finding.Asked asked -> asked(column, asked.likely(), asked.why());
        };
    }

    private Mapping.Use sure(Column column, Finding.Sure sure) {
        var name = sure.name();
        var indicator = name.indicator();
        var period = PeriodFound.of(column.period(), sheet.years().part(), indicator);
        if (!period.sure()) {
            return asked(column, name, sure.why() + period.why());
        }
        if (name.part() != Mapping.Part.FIGURE) {
            return part(column, name, period.period());
        }
        var unit = UnitFound.of(column.units(), indicator, name.spelled(), column.span());
        if (!unit.sure()) {
            return asked(column, name, sure.why() + unit.why());
        }
        return new Mapping.Use(
                column.index(),
                indicator.code().value(),
                name.part(),
                period.period(),
                unit.symbol(),
                sure.why() + unit.why(),
                Mapping.Standing.PROPOSED,
                null);
    }

    /** The use of the last time, with the period from the present table. */
    private Mapping.Use again(Column column, Mapping.Use then, String said) {
        var name = then.indicator() == null ? null : names.exact(then.indicator());
        var when = name == null
                ? new PeriodFound(null, true, "")
                : PeriodFound.of(column.period(), sheet.years().part(), name.indicator());
        boolean sure = when.sure();
        return new Mapping.Use(
                column.index(),
                name == null || !sure ? null : name.indicator().code().value(),
                then.part(),
                when.period(),
                then.unit(),
                name == null ? said + "当时没有读取。" : said + when.why(),
                sure ? Mapping.Standing.REMEMBERED : Mapping.Standing.ASKED,
                sure || name == null ? null : name.indicator().code().value());
    }

    /** The use of a numerator or denominator, which is read only where their quotient is the value. */
    private static Mapping.Use part(Column column, IndicatorNames.Name name, @Nullable String period) {
        var indicator = name.indicator();
        var said = "这是“" + indicator.name() + "”的" + name.part().label();
        boolean share = indicator.share();
        return new Mapping.Use(
                column.index(),
                share ? indicator.code().value() : null,
                name.part(),
                period,
                column.unit().map(found -> found.unit().symbol()).orElse(null),
                share ? said + "。" : said + "，不单独读取。",
                share ? Mapping.Standing.PROPOSED : Mapping.Standing.LEFT,
                null);
    }

    private static Mapping.Use asked(Column column, IndicatorNames.@Nullable Name likely, String why) {
        return new Mapping.Use(
                column.index(),
                null,
                likely == null ? Mapping.Part.FIGURE : likely.part(),
                column.period().flatMap(PeriodFound::recorded).orElse(null),
                written(column).orElse(null),
                why,
                likely == null ? Mapping.Standing.LEFT : Mapping.Standing.ASKED,
                likely == null ? null : likely.indicator().code().value());
    }

    private static Optional<String> written(Column column) {
        return column.unit().map(found -> found.unit().symbol());
    }

    /**
     * Whether a numerator or denominator is complete: with its counterpart in the same unit, or beside the figure
     * itself.
     */
    static boolean whole(Mapping.Use use, List<Mapping.Use> uses) {
        return use.part() == Mapping.Part.FIGURE
                || use.indicator() == null
                || uses.stream()
                        .filter(other -> other.column() != use.column() && other.part() != use.part())
                        .filter(other -> fits(use, other) && Objects.equals(use.period(), other.period()))
                        .anyMatch(other ->
                                other.part() == Mapping.Part.FIGURE || Objects.equals(use.unit(), other.unit()));
    }

    private static boolean fits(Mapping.Use use, Mapping.Use other) {
        return other.indicator() != null
                && use.indicator() != null
                && (use.indicator().equals(other.indicator())
                        || (use.part() == Mapping.Part.NUMERATOR
                                && other.part() == Mapping.Part.DENOMINATOR
                                && Quotients.sameBase(use.indicator(), other.indicator())));
    }

    private static Mapping.Use alone(Mapping.Use use) {
        return new Mapping.Use(
                use.column(),
                null,
                use.part(),
                use.period(),
                use.unit(),
                use.why() + "表中没有单位相同、能与它配对的列，不读取。",
                Mapping.Standing.LEFT,
                null);
    }
}
