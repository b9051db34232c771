package org.qiangxian.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Proposes the layout of a table, from the words of its header and the contents of its columns. */
final class Layouts {

    private static final Pattern CODE = Pattern.compile(".*(代码|编码|区划码|code).*");
    private static final Pattern INDICATOR = Pattern.compile(".*(指标|项目|indicator).*");
    private static final Pattern PERIOD = Pattern.compile(".*(年份|年度|时期|时间|报告期|期间|year|period).*|年|季度|月份");
    private static final Pattern VALUE = Pattern.compile("(指标|统计)?(数值|数据|值|value)|本期|本年|指标值");
    private static final Pattern STATUS = Pattern.compile("(数值)?(状态|阶段|类型说明)|备注|说明|注|来源|负责人|联系人");
    private static final Pattern UNIT = Pattern.compile("(计量)?单位|unit");

    private Layouts() {}

    static Layout of(List<Column> columns, List<Survey.Seen> sample) {
        var places = new PlaceColumns(columns, sample);
        var code = places.code();
        var indicator = first(columns, column -> named(column, INDICATOR) && !named(column, CODE) && words(column));
        var value = first(columns, column -> named(column, VALUE) && !words(column));
        var period = first(
                        columns,
                        column -> named(column, PERIOD) && column.period().isEmpty())
                .or(() -> first(columns, column -> column.tally().kind() == Column.Kind.YEARS));
        var unit = first(columns, column -> named(column, UNIT) && words(column));
        var place = places.place(
                column -> is(indicator, column) || is(period, column) || named(column, UNIT), code.isEmpty());
        var above = places.above(place);
        var breakdowns = new Breakdowns(columns, sample)
                .find(
                        column -> is(indicator, column)
                                || is(place, column)
                                || is(above, column)
                                || is(period, column)
                                || named(column, UNIT)
                                || named(column, STATUS),
                        List.of(code, place, above, period, indicator));
        if (indicator.isPresent() && value.isPresent()) {
            return new Layout(
                    Layout.Form.LONG,
                    "每行一个数值：" + letter("指标", indicator) + letter("数值", value) + letter("期间", period)
                            + letter("单位", unit) + places(code, place),
                    code,
                    place,
                    indicator,
                    period,
                    value,
                    unit,
                    above,
                    breakdowns);
        }
        if (indicator.isPresent()
                && code.isEmpty()
                && place.isEmpty()
                && !figures(columns, period).isEmpty()) {
            return new Layout(
                    Layout.Form.ACROSS,
                    "每行一项指标，每列一个地区：" + letter("指标", indicator) + letter("单位", unit) + "共 "
                            + figures(columns, period).size() + " 列数值。",
                    code,
                    place,
                    indicator,
                    period,
                    Optional.empty(),
                    unit,
                    above,
                    breakdowns);
        }
        return wide(columns, code, place, period, above, breakdowns);
    }

    /** Columns of figures under a name without a year. */
    private static List<Column> figures(List<Column> columns, Optional<Integer> period) {
        return columns.stream()
                .filter(column -> figures(column) && !is(period, column))
                .filter(column -> !column.title().isEmpty() && column.period().isEmpty())
                .toList();
    }

    private static Layout wide(
            List<Column> columns,
            Optional<Integer> code,
            Optional<Integer> place,
            Optional<Integer> period,
            Optional<Integer> above,
            List<Layout.Breakdown> breakdowns) {
        var none = Optional.<Integer>empty();
        var values = columns.stream()
                .filter(column -> !is(code, column) && !is(place, column) && !is(period, column))
                .filter(column -> figures(column) || column.tally().kind() == Column.Kind.MIXED)
                .toList();
        if (values.isEmpty() || (code.isEmpty() && place.isEmpty())) {
            return new Layout(
                    Layout.Form.UNKNOWN,
                    "没有看出表格的形式，请指定地区和数值所在的列。",
                    code,
                    place,
                    none,
                    period,
                    none,
                    none,
                    above,
                    breakdowns);
        }
        long years =
                values.stream().filter(column -> column.period().isPresent()).count();
        if (years >= 2 && years * 2 >= values.size()) {
            var titles = new HashSet<String>();
            values.forEach(column -> titles.add(column.title()));
            return new Layout(
                    Layout.Form.BY_YEAR,
                    "每行一个地区，每列一个年份" + (titles.size() > 1 ? "的一项指标" : "") + "，共 " + values.size() + " 列数值。"
                            + places(code, place),
                    code,
                    place,
                    none,
                    period,
                    none,
                    none,
                    above,
                    breakdowns);
        }
        return new Layout(
                Layout.Form.BY_INDICATOR,
                (period.isPresent() ? "每行一个地区的一个年份" : "每行一个地区") + "，每列一项指标，共 " + values.size() + " 列数值。"
                        + letter("年份", period) + places(code, place),
                code,
                place,
                none,
                period,
                none,
                none,
                above,
                breakdowns);
    }

    private static Optional<Integer> first(List<Column> columns, Predicate<Column> which) {
        return columns.stream().filter(which).map(Column::index).findFirst();
    }

    private static boolean is(Optional<Integer> index, Column column) {
        return index.isPresent() && index.get() == column.index();
    }

    private static boolean named(Column column, Pattern pattern) {
        var title = column.title().isEmpty() ? String.join("", column.header()) : column.title();
        return title.length() <= 30
                && pattern.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean words(Column column) {
        return column.tally().kind() == Column.Kind.WORDS;
    }

    private static boolean figures(Column column) {
        return switch (column.tally().kind()) {
            case FIGURES, CODES, YEARS -> true;
            case WORDS, DAYS, MIXED, EMPTY -> false;
        };
    }

    private static String letter(String name, Optional<Integer> column) {
        return column.map(index -> name + "在 " + Column.letter(index) + " 列；").orElse("");
    }

    private static String places(Optional<Integer> code, Optional<Integer> place) {
        var said = letter("地区代码", code) + letter("地区名称", place);
        return said.isEmpty() ? "没有看出地区所在的列。" : said.substring(0, said.length() - 1) + "。";
    }
}
