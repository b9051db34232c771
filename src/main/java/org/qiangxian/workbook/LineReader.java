package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Merge;
import org.qiangxian.spreadsheet.Raw;

/** Turns the rows of a file into lines of a table whose header is known. */
final class LineReader {

    private final Sheet sheet;
    private final Consumer<Line> lines;
    private final ShiftedRows shift;
    private final List<Cell> blank;
    private final Set<Integer> apart;
    private final int lastOfHead;
    private final List<Merge> merges;
    private final Map<Integer, Merged> merged = new HashMap<>();
    private int nextMerge;
    private int nextRow;

    /** A merge in progress, with its top cell. */
    private record Merged(Merge merge, Cell top) {}

    LineReader(Sheet sheet, Consumer<Line> lines) {
        this.sheet = sheet;
        this.lines = lines;
        this.shift = new ShiftedRows(sheet.columns());
        this.blank = sheet.columns().stream()
                .map(column -> Contents.empty(column.index()))
                .toList();
        this.apart = Stream.concat(
                        Stream.of(sheet.layout().indicator(), sheet.layout().unit())
                                .flatMap(Optional::stream),
                        sheet.layout().breakdowns().stream().map(Layout.Breakdown::column))
                .collect(Collectors.toUnmodifiableSet());
        this.lastOfHead = sheet.head().titles().stream()
                .mapToInt(Sheet.Note::row)
                .reduce(sheet.head().lastRow(), Math::max);
        this.nextRow = sheet.firstRow();
        this.merges = sheet.merges().stream()
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList();
    }

    void row(Raw.Row row) {
        if (row.number() < sheet.firstRow() || another(row.number())) {
            return;
        }
        var cells = new ArrayList<>(blank);
        boolean filled = false;
        for (var box : row.boxes()) {
            var cell = Contents.of(box);
            boolean holds = holds(cell);
            if (box.column() >= cells.size()) {
                if (holds) {
                    throw Workbooks.changed();
                }
                continue;
            }
            cells.set(box.column(), cell);
            filled |= holds;
        }
        if (!filled) {
            return;
        }
        if (row.number() > sheet.extent().lastRow()) {
            throw Workbooks.changed();
        }
        blanksUpTo(row.number());
        nextRow = row.number() + 1;
        repeatMerged(row.number(), cells);
        lines.accept(line(row, cells));
    }

    /** Whether the row belongs to a table further below. */
    private boolean another(int row) {
        return row > sheet.extent().lastRow()
                && Boolean.TRUE.equals(sheet.extent().followed());
    }

    /** Adds blank rows at the end, if the file lost some since it was inspected. */
    void end() {
        if (nextRow <= sheet.extent().lastRow()) {
            throw Workbooks.changed();
        }
    }

    private void blanksUpTo(int row) {
        for (; nextRow < row; nextRow++) {
            lines.accept(new Line(nextRow, Line.Kind.BLANK, false, blank, "空行。"));
        }
    }

    static boolean holds(Cell cell) {
        return !(cell.content() instanceof Content.Missing missing)
                || missing.which() != Content.Absence.EMPTY
                || !missing.sign().isEmpty();
    }

    private Line line(Raw.Row row, List<Cell> cells) {
        if (row.number() <= lastOfHead) {
            return new Line(row.number(), Line.Kind.HEAD, row.hidden(), cells, "标题或表头。");
        }
        var filled = cells.stream().filter(LineReader::holds).toList();
        if (repeatsHead(filled)) {
            return new Line(row.number(), Line.Kind.HEAD, row.hidden(), cells, "表头在此重复，不作数据读取。");
        }
        var kind = RowKinds.of(filled, cells.size(), apart);
        if (kind.kind() == Line.Kind.FOOTNOTE) {
            return new Line(row.number(), kind.kind(), row.hidden(), cells, kind.said());
        }
        Optional<String> shifted = shift.in(cells);
        return shifted.map(said -> new Line(row.number(), Line.Kind.SHIFTED, row.hidden(), cells, said))
                .orElseGet(() -> new Line(row.number(), kind.kind(), row.hidden(), cells, kind.said()));
    }

    private boolean repeatsHead(List<Cell> filled) {
        int same = 0;
        for (var cell : filled) {
            var header = sheet.columns().get(cell.column()).header();
            var text = Characters.compact(cell.raw());
            if (header.stream().noneMatch(part -> Characters.compact(part).equals(text))) {
                return false;
            }
            same += cell.content() instanceof Content.Words ? 1 : 0;
        }
        return same >= 2;
    }

    private void repeatMerged(int row, List<Cell> cells) {
        for (; nextMerge < merges.size() && merges.get(nextMerge).firstRow() <= row; nextMerge++) {
            var merge = merges.get(nextMerge);
            if (merge.firstRow() == row && merge.firstColumn() < cells.size()) {
                merged.put(merge.firstColumn(), new Merged(merge, cells.get(merge.firstColumn())));
            }
        }
        merged.values().removeIf(each -> each.merge().lastRow() < row);
        merged.forEach((column, each) -> {
            if (each.merge().firstRow() < row && !holds(cells.get(column)) && holds(each.top())) {
                cells.set(column, repeated(each.top()));
            }
        });
    }

    /**
     * The content of a merged cell in a lower row: names and codes apply to all rows they are merged over; a merged
     * figure is ambiguous.
     */
    private Cell repeated(Cell top) {
        boolean label = top.content() instanceof Content.Words
                || top.content() instanceof Content.Day
                || (top.content() instanceof Content.Figure figure && (Survey.code(figure) || Survey.year(figure)));
        var content = label ? top.content() : new Content.Doubtful("与上方单元格合并，无法确定本行的数值。请取消合并，逐行填写后重新上传。");
        var oddities = top.oddities().isEmpty() ? EnumSet.noneOf(Oddity.class) : EnumSet.copyOf(top.oddities());
        oddities.add(Oddity.MERGED);
        return new Cell(top.column(), top.raw(), content, Set.copyOf(oddities));
    }
}
