package org.qiangxian.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Merge;
import org.qiangxian.spreadsheet.Raw;

/** One pass through a sheet: the first rows are kept to find the header, of the others only counts. */
final class Survey {

    /** The number of rows in which a header is looked for. */
    static final int TOP = 80;

    /** How many hidden columns are named. */
    private static final int FEW = 20;

    /** The most characters of these rows that are kept; no header is longer. */
    private static final long TOP_CHARACTERS = 2_000_000;

    /** A row with its non-empty cells. */
    record Seen(int row, List<Cell> cells) {}

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final List<Seen> top = new ArrayList<>();
    private final Tallies tallies = new Tallies();
    private final List<Sheet.Note> footnotes = new ArrayList<>();
    private final List<Sheet.Note> totals = new ArrayList<>();
    private final List<Sheet.Note> ofWhich = new ArrayList<>();
    private long characters;
    private int aside;
    private int width;
    private int lastRow;
    private long filled;

    int lastRow() {
        return lastRow;
    }

    void row(Seen seen) {
        var cells = seen.cells();
        lastRow = seen.row();
        filled += cells.size();
        width = Math.max(width, cells.getLast().column() + 1);
        characters += cells.stream().mapToLong(cell -> cell.raw().length()).sum();
        if (top.size() < TOP && characters <= TOP_CHARACTERS) {
            top.add(seen);
        } else {
            count(seen);
        }
    }

    private void count(Seen seen) {
        var kind = RowKinds.of(seen.cells(), width, Set.of());
        switch (kind.kind()) {
            case FOOTNOTE -> note(footnotes, seen);
            case TOTAL -> note(totals, seen);
            case OF_WHICH -> note(ofWhich, seen);
            case DATA, BLANK, SHIFTED, HEAD -> {}
        }
        if (kind.kind() != Line.Kind.FOOTNOTE) {
            seen.cells().forEach(tallies::count);
        }
    }

    private void note(List<Sheet.Note> notes, Seen seen) {
        aside++;
        if (notes.size() < Sheet.Aside.MOST) {
            notes.add(new Sheet.Note(seen.row(), text(seen)));
        }
    }

    static String text(Seen seen) {
        var text = new StringBuilder();
        for (var cell : seen.cells()) {
            if (text.length() < 500) {
                text.append(text.isEmpty() ? "" : " ").append(Characters.line(cell.raw()));
            }
        }
        return text.length() > 500 ? text.substring(0, 500) + "…" : text.toString();
    }

    /** What surrounds a table in its file. */
    record Around(Raw.Listed listed, String originalName, Raw.Trim trim) {}

    /**
     * The table.
     *
     * @param above the table it continues, whose title and units apply to it too; null for none
     */
    Sheet sheet(
            int index,
            Section section,
            boolean followed,
            Optional<HeadRows> heads,
            Around around,
            Sheet.@Nullable Head above) {
        var listed = around.listed();
        var trim = around.trim();
        heads.filter(rows -> !top.isEmpty() && rows.last() > top.getLast().row() && lastRow > rows.last())
                .ifPresent(rows -> {
                    throw new Refusal.Invalid("表头须在前 " + TOP + " 行之内。请删去表头上面多余的行后再上传。");
                });
        var found = HeadSearch.in(top, trim.merges(), width, heads, above);
        var head = found.head();
        int below = head.titles().stream().mapToInt(Sheet.Note::row).reduce(head.lastRow(), Math::max);
        var early = new Survey();
        early.width = width;
        top.stream().filter(seen -> seen.row() > below).forEach(early::count);
        var columns = found.columns(early.tallies.plus(tallies), trim.hiddenColumns());
        var merges = trim.merges().stream()
                .filter(merge -> merge.firstRow() > below && merge.firstRow() <= lastRow)
                .filter(merge -> merge.lastRow() > merge.firstRow())
                .filter(merge -> merge.firstColumn() < width)
                .toList();
        return new Sheet(
                index,
                listed.name(),
                listed.visible(),
                new Sheet.Extent(lastRow, width, filled, followed),
                head,
                columns,
                new Sheet.Aside(
                        joined(early.footnotes, footnotes),
                        joined(early.totals, totals),
                        joined(early.ofWhich, ofWhich),
                        early.aside + aside),
                Layouts.of(columns, sample(below)),
                YearHints.of(head.titles(), listed.name(), around.originalName()),
                merges,
                remarks(listed, head, columns, merges),
                section);
    }

    private List<Seen> sample(int below) {
        return top.stream().filter(seen -> seen.row() > below).toList();
    }

    private static List<Sheet.Note> joined(List<Sheet.Note> early, List<Sheet.Note> late) {
        var notes = new ArrayList<>(early);
        late.stream().limit(Sheet.Aside.MOST - early.size()).forEach(notes::add);
        return notes;
    }

    private List<String> remarks(Raw.Listed listed, Sheet.Head head, List<Column> columns, List<Merge> merges) {
        var remarks = new ArrayList<String>();
        if (lastRow == 0) {
            remarks.add("这张表是空的。");
        } else if (!head.found()) {
            remarks.add("没有找到表头，请指定表头所在的行。");
        }
        if (!listed.visible()) {
            remarks.add("这张表在文件中是隐藏的。");
        }
        var hidden = columns.stream().filter(Column::hidden).map(Column::letter).toList();
        if (hidden.size() > FEW) {
            remarks.add("隐藏的 %d 列也已读取：%s等。".formatted(hidden.size(), String.join("、", hidden.subList(0, FEW))));
        } else if (!hidden.isEmpty()) {
            remarks.add("隐藏的列也已读取：" + String.join("、", hidden) + "。");
        }
        if (!merges.isEmpty()) {
            remarks.add("数据区有 " + merges.size() + " 处向下合并的单元格，名称和代码用于合并的各行，数值不作推断。");
        }
        return remarks;
    }

    /** A whole number of 6, 9 or 12 digits that may be the code of a place. */
    static boolean code(Content.Figure figure) {
        var value = figure.value();
        int digits = value.precision() - value.scale();
        return value.scale() == 0
                && figure.sign() == Content.Sign.NONE
                && value.signum() > 0
                && (digits == 6 || digits == 9 || digits == 12)
                && province(value.movePointLeft(digits - 2).intValue());
    }

    /** The first two digits of GB/T 2260; 99 is the fictional province. */
    private static boolean province(int code) {
        return (code >= 11 && code <= 15)
                || (code >= 21 && code <= 23)
                || (code >= 31 && code <= 37)
                || (code >= 41 && code <= 46)
                || (code >= 50 && code <= 54)
                || (code >= 61 && code <= 65)
                || code == 71
                || code == 81
                || code == 82
                || code == 99;
    }

    static boolean year(Content.Figure figure) {
        var value = figure.value();
        return value.scale() == 0
                && figure.sign() == Content.Sign.NONE
                && value.precision() == 4
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
    }
}
