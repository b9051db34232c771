package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.measurement.Stage;
import org.qiangxian.region.RegionCode;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Layout;
import org.qiangxian.workbook.Period;
import org.qiangxian.workbook.Sheet;

/** How a sheet might be read, from its layout, the dictionary, and what the organisation decided about this source before. */
final class Proposal {

    private static final Pattern ABOVE = Pattern.compile(".*(省份|所属|上级|地市|市州|地级|省（区|省\\(区|province|city).*|省|市");
    private static final Pattern STATUS = Pattern.compile("(数值)?(状态|类型说明)");

    private static final Pattern INDICATOR_CODE = Pattern.compile("指标(代码|编码)");
    private static final Pattern SETTLED = Pattern.compile("(数值)?阶段");

    private final Sheet sheet;
    private final IndicatorNames names;
    private final Map<String, String> learned;

    /** @param learned what was decided of the heads of this source, as {@link #remembered} writes it, by head */
    Proposal(Sheet sheet, IndicatorNames names, Map<String, String> learned) {
        this.sheet = sheet;
        this.names = names;
        this.learned = learned;
    }

    Mapping make(@Nullable RegionCode within, Map<String, String> indicators, Map<String, String> places) {
        var layout = sheet.layout();
        var signs = new EnumMap<Content.Absence, Mapping.Meaning>(Content.Absence.class);
        for (var sign : Content.Absence.values()) {
            signs.put(sign, IndicatorNames.usual(sign));
        }
        return new Mapping(
                sheet.index(),
                sheet.head().firstRow(),
                sheet.head().lastRow(),
                layout.form(),
                layout.code().orElse(null),
                layout.place().orElse(null),
                above(layout).orElse(null),
                titled(INDICATOR_CODE).or(layout::indicator).orElse(null),
                layout.period().orElse(null),
                layout.unit().orElse(null),
                layout.form() == Layout.Form.LONG ? titled(STATUS).orElse(null) : null,
                layout.form() == Layout.Form.LONG ? titled(SETTLED).orElse(null) : null,
                layout.form() == Layout.Form.LONG ? rows(layout) : columns(layout),
                sheet.years().data().orElse(null),
                null,
                Stage.FINAL,
                within,
                signs,
                indicators,
                places);
    }

    private List<Mapping.Use> rows(Layout layout) {
        var uses = new ArrayList<Mapping.Use>();
        layout.value().ifPresent(at -> uses.add(use(at, Mapping.Part.FIGURE)));
        titled(Pattern.compile("分子")).ifPresent(at -> uses.add(use(at, Mapping.Part.NUMERATOR)));
        titled(Pattern.compile("分母")).ifPresent(at -> uses.add(use(at, Mapping.Part.DENOMINATOR)));
        return uses;
    }

    private static Mapping.Use use(int column, Mapping.Part part) {
        return new Mapping.Use(column, null, part, null, null, "");
    }

    private List<Mapping.Use> columns(Layout layout) {
        var apart = Stream.of(layout.code(), layout.place(), above(layout), layout.period())
                .flatMap(Optional::stream)
                .toList();
        var uses = sheet.columns().stream()
                .filter(column -> !apart.contains(column.index()))
                .filter(column -> switch (column.tally().kind()) {
                    case FIGURES, CODES, YEARS, MIXED -> true;
                    case WORDS, DAYS, EMPTY -> false;
                })
                .map(this::use)
                .toList();
        return uses.stream().map(use -> whole(use, uses) ? use : alone(use)).toList();
    }

    /** A numerator or denominator gives a value only with the other one or beside the figure itself. */
    static boolean whole(Mapping.Use use, List<Mapping.Use> uses) {
        return use.part() == Mapping.Part.FIGURE
                || use.indicator() == null
                || uses.stream()
                        .filter(other -> other.column() != use.column())
                        .anyMatch(other -> use.indicator().equals(other.indicator())
                                && Objects.equals(use.period(), other.period())
                                && use.part() != other.part());
    }

    private static Mapping.Use alone(Mapping.Use use) {
        return new Mapping.Use(
                use.column(),
                null,
                use.part(),
                use.period(),
                use.unit(),
                use.why() + "这是" + use.part().label() + "，表中没有与它配对的列，不读取。");
    }

    private Mapping.Use use(Column column) {
        var period = column.period().flatMap(Proposal::period).orElse(null);
        var unit = column.unit().map(found -> found.unit().symbol()).orElse(null);
        var before = learned.get(head(column));
        if (before != null) {
            var parts = before.split("\\|", 3);
            return new Mapping.Use(
                    column.index(),
                    parts[0].isEmpty() ? null : parts[0],
                    Mapping.Part.valueOf(parts[1]),
                    period,
                    unit != null || parts[2].isEmpty() ? unit : parts[2],
                    "按上次对同一来源的选择。");
        }
        var match = match(column);
        var partial = column.period().isPresent() && period == null ? "列标题的期间不是整年、整季或单月，请核对。" : "";
        return match == null
                ? new Mapping.Use(
                        column.index(), null, Mapping.Part.FIGURE, period, unit, "没有认出指标，不读取；如需读取请选择。" + partial)
                : new Mapping.Use(
                        column.index(),
                        match.indicator().code().value(),
                        match.part(),
                        period,
                        unit,
                        match.why() + partial);
    }

    /** By its own head; a table of years of one indicator names it in its title alone. */
    private IndicatorNames.@Nullable Match match(Column column) {
        var own = names.find(column.title());
        if (own == null && !column.header().isEmpty()) {
            own = names.find(column.header().getLast());
        }
        if (own != null || column.period().isEmpty()) {
            return own;
        }
        for (var line : sheet.head().titles()) {
            var title = names.find(line.text().replaceAll("(19|20)\\d{2}[年—\\-至]*", ""));
            if (title != null) {
                return new IndicatorNames.Match(
                        title.indicator(), title.part(), "表题为“" + line.text().strip() + "”。");
            }
        }
        return names.find(sheet.name());
    }

    private Optional<Integer> above(Layout layout) {
        return sheet.columns().stream()
                .filter(column -> column.tally().kind() == Column.Kind.WORDS)
                .filter(column -> !layout.place().equals(Optional.of(column.index()))
                        && !layout.indicator().equals(Optional.of(column.index())))
                .filter(column -> layout.place().isPresent()
                        && ABOVE.matcher(column.title().toLowerCase(java.util.Locale.ROOT))
                                .matches())
                .map(Column::index)
                .reduce((_, last) -> last);
    }

    private Optional<Integer> titled(Pattern pattern) {
        return sheet.columns().stream()
                .filter(column -> pattern.matcher(column.title()).matches())
                .map(Column::index)
                .findFirst();
    }

    /** 2020, 2020Q1, 2020-03; empty for what is none of them, such as 1-9月. */
    static Optional<String> period(Period period) {
        int months = period.lastMonth() - period.firstMonth() + 1;
        if (period.wholeYear()) {
            return Optional.of(String.valueOf(period.year()));
        }
        if (months == 3 && period.firstMonth() % 3 == 1) {
            return Optional.of(period.year() + "Q" + (period.lastMonth() / 3));
        }
        return months == 1 ? Optional.of("%d-%02d".formatted(period.year(), period.firstMonth())) : Optional.empty();
    }

    /** The head of a column as it is remembered: without blanks and years, so that next year's file is known. */
    static String head(Column column) {
        var words = String.join("/", column.header()).replaceAll("\\s", "").replaceAll("(19|20)\\d{2}年?", "#");
        return words.length() <= 200 ? words : words.substring(0, 200);
    }

    /** What {@link #use} takes up again. */
    static Map<String, String> remembered(Mapping mapping, Sheet sheet) {
        var heads = new HashMap<String, String>();
        if (mapping.rows()) {
            return heads;
        }
        for (var use : mapping.uses()) {
            var unit = use.unit();
            var indicator = use.indicator();
            heads.put(
                    head(sheet.columns().get(use.column())),
                    (indicator == null ? "" : indicator) + "|" + use.part() + "|" + (unit == null ? "" : unit));
        }
        return heads;
    }
}
