package org.qiangxian.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A header with the purpose of each of its rows, from which the columns get their names, units and periods. */
record HeadFound(Sheet.Head head, List<HeadRow> rows, HeadCells cells, int width) {

    /** The purpose of a header row. */
    enum Use {
        NAMES,
        UNITS,
        ORDINALS
    }

    /** A header row, by its index among the rows seen and its number in the sheet. */
    record HeadRow(int index, int row, Use use) {}

    List<Column> columns(Tallies tallies, List<Integer> hidden) {
        var names = rows.stream().filter(row -> row.use() == Use.NAMES).toList();
        boolean merged = names.stream().anyMatch(row -> anyMerged(row.index()));
        var columns = new ArrayList<Column>(width);
        for (int column = 0; column < width; column++) {
            columns.add(
                    column(column, names, merged, tallies.of(column), tallies.span(column), hidden.contains(column)));
        }
        return columns;
    }

    private boolean anyMerged(int index) {
        for (int column = 0; column < width; column++) {
            if (cells.merged(index, column)) {
                return true;
            }
        }
        return false;
    }

    private Column column(
            int column,
            List<HeadRow> names,
            boolean merged,
            Column.Tally tally,
            Optional<Column.Span> span,
            boolean hidden) {
        var header = new ArrayList<String>();
        var title = new StringBuilder();
        Optional<Unit.Found> unit = Optional.empty();
        Optional<Period> period = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            var text = cells.text(names.get(i).index(), column);
            if (text.isEmpty() && !merged && i < names.size() - 1 && named(names, i + 1, column)) {
                text = leftOf(names.get(i).index(), column);
            }
            if (text.isEmpty() || (!header.isEmpty() && header.getLast().equals(text))) {
                continue;
            }
            header.add(text);
            var part = HeadText.of(text);
            unit = part.unit().map(found(names.get(i).row(), text)).or(keep(unit));
            period = part.period().or(keep(period));
            if (!part.words().isEmpty()) {
                title.append(title.isEmpty() ? "" : " ").append(part.words());
            }
        }
        return new Column(column, header, title.toString(), units(unit, column), period, hidden, tally, span);
    }

    /** The units nearest to the figures: of the column's header, a row of units, or the whole table. */
    private List<Unit.Found> units(Optional<Unit.Found> own, int column) {
        return own.or(() -> unitRow(column)).map(List::of).orElse(head.units());
    }

    private static <T> Supplier<Optional<T>> keep(Optional<T> former) {
        return () -> former;
    }

    private static Function<Unit, Unit.Found> found(int row, String text) {
        return unit -> new Unit.Found(unit, Unit.Where.HEADER, row, text);
    }

    private boolean named(List<HeadRow> names, int from, int column) {
        return names.subList(from, names.size()).stream()
                .anyMatch(row -> !cells.text(row.index(), column).isEmpty());
    }

    /**
     * The heading to the left: without merged cells, as in text files, a heading over several columns is only in the
     * first of them.
     */
    private String leftOf(int index, int column) {
        for (int left = column - 1; left >= 0; left--) {
            if (!cells.text(index, left).isEmpty()) {
                return cells.text(index, left);
            }
        }
        return "";
    }

    private Optional<Unit.Found> unitRow(int column) {
        return rows.stream()
                .filter(row -> row.use() == Use.UNITS)
                .flatMap(row -> {
                    var text = cells.text(row.index(), column);
                    return text.isEmpty() || HeadSearch.unitWord(text)
                            ? Stream.empty()
                            : Stream.of(new Unit.Found(Unit.orItself(text), Unit.Where.UNIT_ROW, row.row(), text));
                })
                .findFirst();
    }
}
