package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Merge;

/**
 * Finds the header of a table: the first data row is the first with figures or signs of absence that are neither years
 * nor ordinals; rows above it with several cells are the header, rows above that with one cell are the title.
 */
final class HeadSearch {

    private static final int TALLEST = 8;
    private static final Pattern ABOUT_THE_TABLE =
            Pattern.compile("(续?表|附表|填报|编制|制表|报告期|综合机关|批准|有效期|计量单位|报送).*[:：].*|.*(统计局|统计年鉴|年鉴).*|续表.*");
    private static final Pattern PERIOD_HEAD =
            Pattern.compile("年份|年度|时期|时间|报告期|期间|年|year|date|数据年份", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ORDINAL_WORDS = Set.of("甲", "乙", "丙", "丁", "戊", "A", "B", "C", "序号", "栏次", "代码");
    private static final Set<String> UNIT_WORDS = Set.of("单位", "计量单位", "单位:", "计量单位:");

    private final List<Survey.Seen> top;
    private final HeadCells cells;
    private final int width;

    private final Sheet.@Nullable Head above;

    private HeadSearch(List<Survey.Seen> top, HeadCells cells, int width, Sheet.@Nullable Head above) {
        this.top = top;
        this.cells = cells;
        this.width = width;
        this.above = above;
    }

    /**
     * @param above the header of the table that this one continues: its titles and units apply unless there are others
     */
    static HeadFound in(
            List<Survey.Seen> top,
            List<Merge> merges,
            int width,
            Optional<HeadRows> given,
            Sheet.@Nullable Head above) {
        var search = new HeadSearch(top, new HeadCells(top, merges), width, above);
        return given.isPresent() ? search.given(given.get()) : search.search();
    }

    private HeadFound given(HeadRows rows) {
        int first = index(rows.first());
        int below = rows.last() == 0 ? 0 : index(rows.last() + 1);
        return found(rows.last() == 0 ? 0 : first, below);
    }

    /** The first seen row from this one on. */
    private int index(int row) {
        int index = 0;
        while (index < top.size() && top.get(index).row() < row) {
            index++;
        }
        return index;
    }

    private HeadFound search() {
        int data = 0;
        while (data < top.size() && !data(data)) {
            data++;
        }
        if (data == top.size()) {
            data = belowWords();
        }
        int first = 0;
        while (first < data && title(first, data)) {
            first++;
        }
        return found(Math.max(first, data - TALLEST), data);
    }

    /** For a table of words only: its header is the first row with several cells. */
    private int belowWords() {
        for (int i = 0; i < top.size(); i++) {
            if (top.get(i).cells().size() >= 2 && !title(i, top.size())) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean data(int index) {
        var seen = top.get(index);
        int values = 0;
        var figures = new ArrayList<Content.Figure>();
        for (var cell : seen.cells()) {
            switch (cell.content()) {
                case Content.Figure figure -> figures.add(figure);
                case Content.Missing _, Content.Measured _, Content.Doubtful _, Content.Day _ -> values++;
                case Content.Words _ -> {}
            }
        }
        if (values + figures.size() == 0 || (seen.cells().size() == 1 && width > 2)) {
            return false;
        }
        return values > 0 || !(years(index, figures) || ordinals(seen, figures));
    }

    /**
     * Whether a row has years as column headers: nothing but years, several or one above a figure, and not a column of
     * years.
     */
    private boolean years(int index, List<Content.Figure> figures) {
        if (!figures.stream().allMatch(Survey::year)) {
            return false;
        }
        for (var cell : top.get(index).cells()) {
            boolean figure = cell.content() instanceof Content.Figure;
            if (figure
                    && index > 0
                    && PERIOD_HEAD.matcher(cells.text(index - 1, cell.column())).matches()) {
                return false;
            }
        }
        return figures.size() > 1
                || index + 1 < top.size()
                        && top.get(index + 1).cells().stream()
                                .anyMatch(cell -> yearAbove(index, cell.column())
                                        && cell.content() instanceof Content.Figure below
                                        && !Survey.year(below));
    }

    private boolean yearAbove(int index, int column) {
        return top.get(index).cells().stream()
                .anyMatch(cell -> cell.column() == column && cell.content() instanceof Content.Figure);
    }

    /** 甲 乙 1 2 3: the row of forms that numbers the columns. */
    static boolean ordinals(Survey.Seen seen, List<Content.Figure> figures) {
        boolean words = seen.cells().stream()
                .allMatch(cell ->
                        !(cell.content() instanceof Content.Words word) || ORDINAL_WORDS.contains(word.cleaned()));
        if (!words || figures.size() < 2) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            var value = figures.get(i).value();
            if (value.scale() > 0
                    || value.precision() > 4
                    || value.intValue() != figures.getFirst().value().intValue() + i) {
                return false;
            }
        }
        return figures.getFirst().value().intValue() <= 2;
    }

    private boolean title(int index, int data) {
        var seen = top.get(index);
        if (seen.cells().stream().anyMatch(cell -> unitLine(cell.raw()))) {
            return true;
        }
        var first = seen.cells().getFirst();
        if (seen.cells().size() <= 3
                && seen.cells().stream()
                        .anyMatch(cell -> ABOUT_THE_TABLE
                                .matcher(Characters.compact(head(cell.raw())))
                                .matches())) {
            return index + 1 < data;
        }
        if (seen.cells().size() > 1) {
            return false;
        }
        boolean wide = cells.span(index, first.column()) * 5 >= width * 3;
        boolean last = index + 1 >= data;
        return width == 1
                ? !last
                : (first.column() == 0 && !cells.mergedDown(index, 0))
                        || wide
                        || first.raw().length() > 20;
    }

    private static boolean unitLine(String text) {
        var compact = Characters.compact(head(text));
        return compact.matches("[(\\[]?(计量|数量|金额)?单位[:：].*") || (Units.isLine(head(text)) && compact.contains("年"));
    }

    private static String head(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private HeadFound found(int first, int data) {
        var titles = new ArrayList<>(above == null ? List.<Sheet.Note>of() : above.titles());
        List<Unit.Found> units = above == null ? List.of() : above.units();
        for (int i = 0; i < first; i++) {
            var seen = top.get(i);
            titles.add(new Sheet.Note(seen.row(), Survey.text(seen)));
            for (var cell : seen.cells()) {
                var told = units(seen.row(), head(cell.raw()));
                units = told.isEmpty() ? units : told;
            }
        }
        if (first >= data) {
            return new HeadFound(new Sheet.Head(titles, 0, 0, units), List.of(), cells, width);
        }
        var rows = new ArrayList<HeadFound.HeadRow>();
        for (int i = first; i < data; i++) {
            rows.add(new HeadFound.HeadRow(i, top.get(i).row(), use(i, data)));
        }
        var head =
                new Sheet.Head(titles, top.get(first).row(), top.get(data - 1).row(), units);
        return new HeadFound(head, rows, cells, width);
    }

    /** The units that a line above the header gives for the whole table: after 单位, or in the brackets of a title. */
    private static List<Unit.Found> units(int row, String text) {
        var said = Characters.line(text);
        var line = Units.inLine(text);
        if (!line.isEmpty() || unitLine(text)) {
            return line.stream()
                    .map(unit -> new Unit.Found(unit, Unit.Where.TABLE, row, said))
                    .toList();
        }
        return (said.matches(".*[)）\\]〕】]") ? HeadText.of(said).unit() : Optional.<Unit>empty())
                .map(unit -> List.of(new Unit.Found(unit, Unit.Where.TITLE, row, said)))
                .orElse(List.of());
    }

    /** Whether it is a text that occurs in a row of units without being one. */
    static boolean unitWord(String text) {
        var word = Characters.compact(head(text));
        return UNIT_WORDS.contains(word)
                || word.matches("[-—–/\\\\]*")
                || Characters.compact(text).length() > 40;
    }

    private HeadFound.Use use(int index, int data) {
        var seen = top.get(index);
        var figures = seen.cells().stream()
                .map(Cell::content)
                .filter(Content.Figure.class::isInstance)
                .map(Content.Figure.class::cast)
                .toList();
        if (ordinals(seen, figures)) {
            return HeadFound.Use.ORDINALS;
        }
        long units = seen.cells().stream()
                .filter(cell -> Unit.of(cell.raw()).isPresent())
                .count();
        long named = seen.cells().stream()
                .filter(cell -> UNIT_WORDS.contains(Characters.compact(head(cell.raw()))))
                .count();
        boolean lower = index >= data - 2 && index > 0;
        boolean only = units >= 2 || (units == 1 && (named > 0 || seen.cells().size() == 1));
        return lower && only && units * 2 >= seen.cells().size() - named ? HeadFound.Use.UNITS : HeadFound.Use.NAMES;
    }
}
