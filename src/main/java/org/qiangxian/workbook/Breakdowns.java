package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Columns that split a place into parts (城乡, 性别, 年龄): detected because all their words name parts, or because rows of
 * one place differ only in that column. The total stands for the place; without one the sender must say which part
 * does.
 */
final class Breakdowns {

    private static final int MOST = 3;
    private static final int MOST_PARTS = 40;
    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "共计", "小计", "总数", "全部", "全体", "总人口", "城乡合计", "男女合计", "不分城乡", "不分性别", "全市", "全县", "全区");
    private static final Pattern PART =
            Pattern.compile("城镇|乡村|农村|城区|镇区|男|女|男性|女性|男孩|女孩|农业|非农业|第[一二三]产业|规模以上|规模以下|规上|规下|"
                    + "\\d{1,3}(周?岁)?[-—~～至到]\\d{1,3}周?岁?|\\d{1,3}周?岁(及以上|及以下|以上|以下|及其以上)?");

    private final List<Column> columns;
    private final List<Survey.Seen> sample;

    Breakdowns(List<Column> columns, List<Survey.Seen> sample) {
        this.columns = columns;
        this.sample = sample;
    }

    /**
     * @param apart columns of words that identify a row
     * @param keys the columns that together should be unique for each row
     */
    List<Layout.Breakdown> find(Predicate<Column> apart, List<Optional<Integer>> keys) {
        var words = columns.stream()
                .filter(column -> column.tally().kind() == Column.Kind.WORDS && !apart.test(column))
                .toList();
        var found = words.stream().filter(this::parts).limit(MOST).collect(Collectors.toCollection(ArrayList::new));
        if (found.isEmpty()) {
            var own = keys.stream().flatMap(Optional::stream).toList();
            words.stream().filter(column -> splits(column, own)).limit(1).forEach(found::add);
        }
        return found.stream().map(this::breakdown).toList();
    }

    private boolean parts(Column column) {
        int all = 0;
        int parts = 0;
        int totals = 0;
        for (var seen : sample) {
            var text = text(seen, column.index());
            all += text.isEmpty() ? 0 : 1;
            parts += PART.matcher(text).matches() ? 1 : 0;
            totals += TOTALS.contains(text) ? 1 : 0;
        }
        return parts > 0 && (parts + totals) * 5 >= all * 4;
    }

    /** Whether most places have several rows that differ in this column. */
    private boolean splits(Column column, List<Integer> keys) {
        var places = new HashSet<String>();
        var rows = new HashSet<String>();
        int all = 0;
        for (var seen : sample) {
            var part = text(seen, column.index());
            var key = keys.stream().map(at -> text(seen, at)).collect(Collectors.joining("|"));
            if (!part.isEmpty() && !key.replace("|", "").isEmpty()) {
                all++;
                places.add(key);
                rows.add(key + "||" + part);
            }
        }
        return !keys.isEmpty() && all >= 4 && all * 2 >= places.size() * 3 && rows.size() * 20 >= all * 19;
    }

    private Layout.Breakdown breakdown(Column column) {
        var entries = new LinkedHashSet<String>();
        sample.forEach(seen -> entries.add(text(seen, column.index())));
        entries.remove("");
        return new Layout.Breakdown(
                column.index(),
                entries.stream().filter(TOTALS::contains).findFirst(),
                entries.stream().limit(MOST_PARTS).toList());
    }

    private static String text(Survey.Seen seen, int column) {
        return seen.cells().stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .map(Cell::text)
                .orElse("");
    }
}
