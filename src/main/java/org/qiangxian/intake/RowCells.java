package org.qiangxian.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.Oddity;

/** What stands in the cells of a row; a row may be shorter than its table. */
final class RowCells {

    private RowCells() {}

    static String text(Line line, @Nullable Integer column) {
        if (column == null || column >= line.cells().size()) {
            return "";
        }
        var cell = line.cell(column);
        return cell.content() instanceof Content.Missing ? "" : cell.text();
    }

    /** What stands in a cell, a figure without the remainder of binary arithmetic: 19650.4. */
    static String shown(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.content() instanceof Content.Figure figure
                        && cell.oddities().contains(Oddity.BINARY_REMAINDER)
                ? figure.value().toPlainString() + figure.sign().symbol()
                : cell.raw();
    }

    static @Nullable BigDecimal figure(Line line, int column) {
        return at(line, column) instanceof Cell cell && cell.content() instanceof Content.Figure figure
                ? figure.value()
                : null;
    }

    static @Nullable Cell at(Line line, int column) {
        return column < 0 || column >= line.cells().size() ? null : line.cell(column);
    }
}
