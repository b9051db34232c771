package org.qiangxian.intake;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Cell;
import org.qiangxian.workbook.Content;
import org.qiangxian.workbook.Line;
import org.qiangxian.workbook.Oddity;
import org.qiangxian.workbook.Unit;

/** The contents of the cells of a row, which may be shorter than its table. */
final class RowCells {

    private RowCells() {}

    static String text(Line line, @Nullable Integer column) {
        if (column == null || column >= line.cells().size()) {
            return "";
        }
        var cell = line.cell(column);
        return cell.content() instanceof Content.Missing ? "" : cell.text();
    }

    /** The content of a cell, a figure without binary rounding noise: 19650.4. */
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

    /**
     * A part of a share; a unit behind its figure must be that of its column or, where none is given, that of the other
     * part.
     */
    static @Nullable BigDecimal part(Line line, int column, int other, Mapping mapping) {
        if (!(at(line, column) instanceof Cell cell && cell.content() instanceof Content.Measured measured)) {
            return figure(line, column);
        }
        var said = mapping.use(column).map(Mapping.Use::unit).orElse(null);
        var known = said != null && !said.isBlank() ? Unit.orItself(said) : behind(at(line, other));
        return measured.unit().equals(known) ? measured.value() : null;
    }

    private static @Nullable Unit behind(@Nullable Cell cell) {
        return cell != null && cell.content() instanceof Content.Measured measured ? measured.unit() : null;
    }
}
