package org.qiangxian.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.spreadsheet.Characters;
import org.qiangxian.spreadsheet.Limits;
import org.qiangxian.spreadsheet.Merge;

/** The texts of the upper rows as a reader sees them: merged content is repeated in every cell it covers. */
final class HeadCells {

    private final Map<Long, String> texts = new HashMap<>();
    private final Map<Long, Merge> merges = new HashMap<>();
    private final List<Survey.Seen> top;

    HeadCells(List<Survey.Seen> top, List<Merge> all) {
        this.top = top;
        for (var seen : top) {
            seen.cells().forEach(cell -> texts.put(key(seen.row(), cell.column()), shown(cell)));
        }
        int last = top.isEmpty() ? 0 : top.getLast().row();
        for (var merge : all) {
            if (merge.firstRow() <= last && merge.firstColumn() < Limits.COLUMNS) {
                cover(merge, last);
            }
        }
    }

    /** A number without the trailing point that some programs store: 2024. */
    private static String shown(Cell cell) {
        return cell.content() instanceof Content.Figure figure && Survey.year(figure)
                ? figure.value().toPlainString()
                : Characters.line(cell.raw());
    }

    private void cover(Merge merge, int last) {
        var text = texts.getOrDefault(key(merge.firstRow(), merge.firstColumn()), "");
        int right = Math.min(merge.lastColumn(), Limits.COLUMNS - 1);
        for (int row = merge.firstRow();
                row <= Math.min(merge.lastRow(), Math.min(last, merge.firstRow() + 20));
                row++) {
            for (int column = merge.firstColumn(); column <= right; column++) {
                merges.putIfAbsent(key(row, column), merge);
                if (!text.isEmpty()) {
                    texts.putIfAbsent(key(row, column), text);
                }
            }
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 16) | column;
    }

    String text(int index, int column) {
        return texts.getOrDefault(key(top.get(index).row(), column), "");
    }

    boolean merged(int index, int column) {
        return merges.containsKey(key(top.get(index).row(), column));
    }

    /** How many columns the cell covers. */
    int span(int index, int column) {
        var merge = merges.get(key(top.get(index).row(), column));
        return merge == null ? 1 : merge.lastColumn() - merge.firstColumn() + 1;
    }

    boolean mergedDown(int index, int column) {
        var merge = merges.get(key(top.get(index).row(), column));
        return merge != null && merge.lastRow() > merge.firstRow();
    }
}
