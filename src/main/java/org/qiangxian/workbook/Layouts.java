package org.qiangxian.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Proposes how a table is laid out, from the words of its head and from what its columns hold. */
final class Layouts {

    private static final Pattern CODE = Pattern.compile(".*(代码|编码|区划码|code).*");
    private static final Pattern PLACE =
            Pattern.compile(".*(地区|县市|市县|区县|县区|县名|市名|城市|行政区|单位名称|县（市|县\\(市|名称|county|name|city).*|县|市|区|地名");
    private static final Pattern COUNTY = Pattern.compile(".*(区县|县区|县市|市县|县\\(市|县（市|县名|county).*|县");
    private static final Pattern INDICATOR = Pattern.compile(".*(指标|项目|indicator).*");
    private static final Pattern PERIOD = Pattern.compile(".*(年份|年度|时期|时间|报告期|期间|year|period).*|年|季度|月份");
    private static final Pattern VALUE = Pattern.compile("(指标|统计)?(数值|数据|值|value)|本期|本年|指标值");
    private static final Pattern UNIT = Pattern.compile("(计量)?单位|unit");
    private static final Pattern PLACE_NAME = Pattern.compile(".{1,20}(省|市|县|区|旗|州|盟|镇|乡|地区|街道)");

    private Layouts() {}

    static Layout of(List<Column> columns, List<Survey.Seen> sample) {
        var code = first(columns, column -> named(column, CODE) && figures(column))
                .or(() -> first(columns, column -> column.tally().kind() == Column.Kind.CODES && column.index() < 3));
        var indicator = first(columns, column -> named(column, INDICATOR) && !named(column, CODE) && words(column));
        var value = first(columns, column -> named(column, VALUE) && !words(column));
        var period = first(
                        columns,
                        column -> named(column, PERIOD) && column.period().isEmpty())
                .or(() -> first(columns, column -> column.tally().kind() == Column.Kind.YEARS));
        var unit = first(columns, column -> named(column, UNIT) && words(column));
        var place = place(columns, sample, indicator);
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
                    unit);
        }
        return wide(columns, code, place, period);
    }

    private static Layout wide(
            List<Column> columns, Optional<Integer> code, Optional<Integer> place, Optional<Integer> period) {
        var none = Optional.<Integer>empty();
        var values = columns.stream()
                .filter(column -> !is(code, column) && !is(place, column) && !is(period, column))
                .filter(column -> figures(column) || column.tally().kind() == Column.Kind.MIXED)
                .toList();
        if (values.isEmpty() || (code.isEmpty() && place.isEmpty())) {
            return new Layout(Layout.Form.UNKNOWN, "没有看出表格的形式，请指定地区和数值所在的列。", code, place, none, period, none, none);
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
                    none);
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
                none);
    }

    private static Optional<Integer> place(
            List<Column> columns, List<Survey.Seen> sample, Optional<Integer> indicator) {
        Predicate<Column> free = column -> words(column) && !is(indicator, column) && !named(column, UNIT);
        return first(columns, column -> free.test(column) && named(column, COUNTY))
                .or(() -> first(
                        columns, column -> free.test(column) && ends(column, sample, "县|区|旗") && named(column, PLACE)))
                .or(() -> first(columns, column -> free.test(column) && named(column, PLACE)))
                .or(() -> columns.stream()
                        .filter(column -> free.test(column) && ends(column, sample, PLACE_NAME.pattern()))
                        .map(Column::index)
                        .reduce((_, last) -> last))
                .or(() -> first(columns, column -> free.test(column) && column.index() < 2));
    }

    private static boolean ends(Column column, List<Survey.Seen> sample, String ending) {
        var place = Pattern.compile(".{0,20}(" + ending + ")");
        long all = 0;
        long places = 0;
        for (var seen : sample) {
            for (var cell : seen.cells()) {
                if (cell.column() == column.index() && cell.content() instanceof Content.Words words) {
                    all++;
                    places += place.matcher(words.cleaned()).matches() ? 1 : 0;
                }
            }
        }
        return all > 0 && places * 2 >= all;
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
