package org.qiangxian.workbook;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the columns that identify the place of a row: the one with distinct entries of the lowest level is the place,
 * another may name the units above it. A header alone decides nothing that the entries contradict.
 */
final class PlaceColumns {

    private static final Pattern PLACE =
            Pattern.compile(".*(地区|县市|市县|区县|县区|县名|市名|城市|行政区|单位名称|县（市|县\\(市|名称|镇街|乡镇|county|name|city).*|县|市|区|地名");
    private static final Pattern ABOVE =
            Pattern.compile(".*(省份|所属|上级|隶属|地市|市州|地级|省（区|省\\(区|province|city|parent).*|省|市");
    private static final Pattern CODE = Pattern.compile(".*(代码|编码|区划码|code).*");
    private static final Pattern TOWN = Pattern.compile(".{1,20}(镇|乡|街道)");
    private static final Pattern COUNTY = Pattern.compile(".{1,20}(县|区|旗)");
    private static final Pattern CITY = Pattern.compile(".{1,20}(市|州|盟|地区)");
    private static final Pattern PROVINCE = Pattern.compile(
            ".{1,8}(省|自治区|特别行政区)|(北京|天津|上海|重庆)市?|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆");
    /** From a county's level on, in hundredths of the entries; cities of the county's level end as cities do. */
    private static final double LOWEST = 3;

    /** Statistics on the entries of a column, as far as the first rows show. */
    private record Entries(Column column, int filled, Set<String> distinct, double named, double level) {

        static Entries of(Column column, List<Survey.Seen> sample) {
            var distinct = new HashSet<String>();
            int filled = 0;
            int named = 0;
            double levels = 0;
            for (var seen : sample) {
                for (var cell : seen.cells()) {
                    if (cell.column() == column.index()) {
                        filled++;
                        if (distinct.add(cell.text()) && rank(cell.text()) > 0) {
                            named++;
                            levels += rank(cell.text());
                        }
                    }
                }
            }
            return new Entries(
                    column,
                    filled,
                    distinct,
                    (double) named / Math.max(1, distinct.size()),
                    levels / Math.max(1, named));
        }

        private static int rank(String text) {
            return TOWN.matcher(text).matches()
                    ? 4
                    : COUNTY.matcher(text).matches() && !text.endsWith("自治区") && !text.endsWith("地区")
                            ? 3
                            : PROVINCE.matcher(text).matches()
                                    ? 1
                                    : CITY.matcher(text).matches() ? 2 : 0;
        }

        boolean places() {
            return named >= 0.5;
        }
    }

    private final List<Column> columns;
    private final List<Survey.Seen> sample;

    PlaceColumns(List<Column> columns, List<Survey.Seen> sample) {
        this.columns = columns;
        this.sample = sample;
    }

    /** The column of codes: of several the one with the most different codes, then with the longest. */
    Optional<Integer> code() {
        var named = columns.stream()
                .filter(column -> named(column, CODE) && figures(column))
                .toList();
        var codes = named.isEmpty()
                ? columns.stream()
                        .filter(column -> column.tally().kind() == Column.Kind.CODES && column.index() < 3)
                        .filter(PlaceColumns::unnamed)
                        .toList()
                : named;
        return codes.stream()
                .map(column -> Entries.of(column, sample))
                .max(Comparator.comparingInt(
                                (Entries entries) -> entries.distinct().size())
                        .thenComparing(entries -> entries.column().tally().codes())
                        .thenComparing(entries -> -entries.column().index()))
                .map(entries -> entries.column().index());
    }

    /** Whether its header does not say that it has codes: populations have six digits too. */
    private static boolean unnamed(Column column) {
        return column.title().isEmpty()
                || named(column, PLACE)
                || column.title().chars().noneMatch(Character::isIdeographic);
    }

    /**
     * @param apart columns of words with another purpose
     * @param needed whether nothing else names the places, so that the first column of words is taken
     */
    Optional<Integer> place(Predicate<Column> apart, boolean needed) {
        var words = columns.stream()
                .filter(column -> column.tally().kind() == Column.Kind.WORDS && !apart.test(column))
                .map(column -> Entries.of(column, sample))
                .toList();
        var places = words.stream().filter(Entries::places).toList();
        return lowest(places.stream().filter(entries -> !named(entries.column(), ABOVE)))
                .or(() -> words.stream()
                        .filter(entries -> named(entries.column(), PLACE) && !named(entries.column(), ABOVE))
                        .findFirst())
                .or(() -> lowest(places.stream()))
                .or(() -> words.stream()
                        .filter(entries -> needed && entries.column().index() < 2)
                        .findFirst())
                .map(entries -> first(entries.column()).index());
    }

    /** Of two lists side by side under one header, the left one. */
    private Column first(Column found) {
        return columns.stream()
                .filter(column -> column.tally().kind() == Column.Kind.WORDS
                        && !column.title().isEmpty()
                        && column.title().equals(found.title()))
                .findFirst()
                .orElse(found);
    }

    private static Optional<Entries> lowest(Stream<Entries> places) {
        return places.max(
                Comparator.comparingInt((Entries entries) -> entries.distinct().size())
                        .thenComparing(entries -> Math.min(entries.level(), LOWEST))
                        .thenComparing(entries -> named(entries.column(), PLACE))
                        .thenComparing(entries -> entries.column().index()));
    }

    /** The column of the lowest units above the places; a column whose entries name no place does not count. */
    Optional<Integer> above(Optional<Integer> place) {
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.index() != place.get()
                        && column.tally().kind() == Column.Kind.WORDS
                        && named(column, ABOVE))
                .map(column -> Entries.of(column, sample))
                .filter(Entries::places)
                .max(Comparator.comparingInt(
                                (Entries entries) -> entries.distinct().size())
                        .thenComparing(Entries::level)
                        .thenComparing(entries -> entries.column().index()))
                .map(entries -> entries.column().index());
    }

    private static boolean named(Column column, Pattern pattern) {
        var title = column.title().isEmpty() ? String.join("", column.header()) : column.title();
        return title.length() <= 30
                && pattern.matcher(title.toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean figures(Column column) {
        return switch (column.tally().kind()) {
            case FIGURES, CODES, YEARS -> true;
            case WORDS, DAYS, MIXED, EMPTY -> false;
        };
    }
}
