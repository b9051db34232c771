package org.qiangxian.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts the contents of each column's cells during the pass. */
final class Tallies {

    private static final int KINDS = 7;
    private long[] counts = new long[KINDS * 16];
    private Map<Integer, Column.Span> spans = new HashMap<>();

    void count(Cell cell) {
        int at = cell.column() * KINDS;
        if (at + KINDS > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(counts.length * 2, at + KINDS));
        }
        switch (cell.content()) {
            case Content.Figure figure -> {
                counts[at]++;
                counts[at + 1] += Survey.code(figure) ? 1 : 0;
                counts[at + 2] += Survey.year(figure) ? 1 : 0;
                var value = figure.value().doubleValue();
                var own = new Column.Span(value, value, figure.value().scale() <= 0);
                spans.merge(cell.column(), own, Tallies::both);
            }
            case Content.Measured _ -> counts[at]++;
            case Content.Words _ -> counts[at + 3]++;
            case Content.Day _ -> counts[at + 4]++;
            case Content.Missing _ -> counts[at + 5]++;
            case Content.Doubtful _ -> counts[at + 6]++;
        }
    }

    private static Column.Span both(Column.Span one, Column.Span other) {
        return new Column.Span(
                Math.min(one.least(), other.least()),
                Math.max(one.greatest(), other.greatest()),
                one.whole() && other.whole());
    }

    Optional<Column.Span> span(int column) {
        return Optional.ofNullable(spans.get(column));
    }

    Tallies plus(Tallies other) {
        var sum = new Tallies();
        sum.counts = Arrays.copyOf(counts, Math.max(counts.length, other.counts.length));
        for (int i = 0; i < other.counts.length; i++) {
            sum.counts[i] += other.counts[i];
        }
        sum.spans = new HashMap<>(spans);
        other.spans.forEach((column, span) -> sum.spans.merge(column, span, Tallies::both));
        return sum;
    }

    Column.Tally of(int column) {
        int at = column * KINDS;
        if (at + KINDS > counts.length) {
            return Column.Tally.NONE;
        }
        return new Column.Tally(
                counts[at],
                counts[at + 1],
                counts[at + 2],
                counts[at + 3],
                counts[at + 4],
                counts[at + 5],
                counts[at + 6]);
    }
}
