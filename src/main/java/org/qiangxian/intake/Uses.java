package org.qiangxian.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Sheet;

/** What the columns of a wide table are proposed to hold: each by its indicator, its unit and its period, all three sure or none. */
final class Uses {

    private final Sheet sheet;
    private final IndicatorNames names;
    private final Headings headings;
    private final @Nullable Remembered remembered;

    /** @param remembered how such a table was read before; null for the first of its shape */
    Uses(Sheet sheet, IndicatorNames names, String file, @Nullable Remembered remembered) {
        this.sheet = sheet;
        this.names = names;
        this.headings = new Headings(names, sheet, file);
        this.remembered = remembered;
    }

    List<Mapping.Use> of(List<Column> columns) {
        var uses = columns.stream().map(this::use).toList();
        return uses.stream().map(use -> whole(use, uses) ? use : alone(use)).toList();
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

    /** As it was read the last time; of when it is, the table says each time anew. */
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

    /** Parts are of use where their share is the value. */
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

    /** A numerator or denominator gives a value only with the other one in the same unit, or beside the figure itself. */
    static boolean whole(Mapping.Use use, List<Mapping.Use> uses) {
        return use.part() == Mapping.Part.FIGURE
                || use.indicator() == null
                || uses.stream()
                        .filter(other -> other.column() != use.column() && other.part() != use.part())
                        .filter(other -> use.indicator().equals(other.indicator())
                                && Objects.equals(use.period(), other.period()))
                        .anyMatch(other ->
                                other.part() == Mapping.Part.FIGURE || Objects.equals(use.unit(), other.unit()));
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
