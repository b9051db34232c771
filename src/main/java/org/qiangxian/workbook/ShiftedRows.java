package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;

/**
 * Detects rows shifted by one column. From some column on their cells contradict the columns, with names where figures
 * are or the reverse, while one column to the left or right every one of them fits. A single odd cell is not a shift.
 */
final class ShiftedRows {

    private final char[] expected;

    ShiftedRows(List<Column> columns) {
        expected = new char[columns.size()];
        for (var column : columns) {
            expected[column.index()] = expected(column.tally());
        }
    }

    /** {@code w}ords, {@code c}odes, {@code f}igures, or anything. */
    private static char expected(Column.Tally tally) {
        long filled = tally.figures() + tally.words() + tally.days() + tally.doubtful();
        if (filled < 2) {
            return ' ';
        }
        if (tally.codes() * 5 >= filled * 3) {
            return 'c';
        }
        return tally.figures() * 5 >= filled * 3 ? 'f' : tally.words() * 5 >= filled * 3 ? 'w' : ' ';
    }

    /** The sentence that says from which column on the row is shifted; empty if it is not. */
    Optional<String> in(List<Cell> cells) {
        int contradiction = -1;
        for (int column = 0; column < cells.size() && contradiction < 0; column++) {
            contradiction = contradicts(cells.get(column), column) ? column : -1;
        }
        if (contradiction < 0) {
            return Optional.empty();
        }
        for (int from = contradiction; from >= 0; from--) {
            if (right(cells, from)) {
                return Optional.of(said(from, "右"));
            }
            if (left(cells, from)) {
                return Optional.of(said(from, "左"));
            }
        }
        return Optional.empty();
    }

    private static String said(int from, String side) {
        return "从 " + Column.letter(from) + " 列起内容向" + side + "错了一列，本行不读取。请在表格中改正后重新上传。";
    }

    /** Whether it is shifted right by one: a blank was inserted before {@code from}. */
    private boolean right(List<Cell> cells, int from) {
        return from > 0 && empty(cells.get(from - 1)) && fits(cells, from, -1);
    }

    /** Whether it is shifted left by one: a cell is missing at {@code from}, and the last one is empty instead. */
    private boolean left(List<Cell> cells, int from) {
        int last = cells.size() - 1;
        while (last > 0 && expected[last] == ' ') {
            last--;
        }
        return empty(cells.get(last)) && fits(cells, from, 1);
    }

    private boolean fits(List<Cell> cells, int from, int by) {
        int fitting = 0;
        for (int column = from; column < cells.size(); column++) {
            if (empty(cells.get(column))) {
                continue;
            }
            int to = column + by;
            if (to < 0 || to >= expected.length || contradicts(cells.get(column), to) || expected[to] == ' ') {
                return false;
            }
            fitting++;
        }
        return fitting >= 2;
    }

    private boolean contradicts(Cell cell, int column) {
        return switch (cell.content()) {
            case Content.Words _ -> expected[column] == 'f' || expected[column] == 'c';
            case Content.Figure figure -> expected[column] == 'w' || (expected[column] == 'c' && !Survey.code(figure));
            case Content.Measured _ -> expected[column] == 'w' || expected[column] == 'c';
            case Content.Day _, Content.Missing _, Content.Doubtful _ -> false;
        };
    }

    private static boolean empty(Cell cell) {
        return cell.content() instanceof Content.Missing missing && missing.which() == Content.Absence.EMPTY;
    }
}
