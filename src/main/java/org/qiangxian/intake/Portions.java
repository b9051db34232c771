package org.qiangxian.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.qiangxian.workbook.Line;

/**
 * Collects what is read of a file into portions for the {@link Check}: some thousand values of one table each. It
 * counts the rows and keeps the first ones; it never touches the database.
 */
final class Portions {

    /** How many values that can be taken make a portion. */
    private static final int CHUNK = 4_000;

    /** The most values of a portion, those that are refused included. */
    private static final int MOST = 10 * CHUNK;

    private final Consumer<Portion> out;
    private final Map<Line.Kind, Long> lines = new EnumMap<>(Line.Kind.class);
    private final Map<Integer, SampleRows> samples = new HashMap<>();
    private Mapping mapping;
    private Portion next;
    private int taken;

    /**
     * What is judged at once.
     *
     * @param mapping of its table
     * @param readings in the order of the file, those that are refused too
     * @param rows remarks on whole rows that are not read
     */
    record Portion(Mapping mapping, List<FileValue> readings, List<Remark> rows) {

        Portion(Mapping mapping) {
            this(mapping, new ArrayList<>(), new ArrayList<>());
        }
    }

    /** @param mapping of the first table */
    Portions(Mapping mapping, Consumer<Portion> out) {
        this.mapping = mapping;
        this.next = new Portion(mapping);
        this.out = out;
    }

    /** Begins a table: the rows that follow belong to it. */
    void table(Mapping following) {
        end();
        mapping = following;
        next = new Portion(following);
    }

    /** Takes a row of a kind. */
    void row(Line line, Line.Kind kind) {
        lines.merge(kind, 1L, Long::sum);
        if (kind == Line.Kind.DATA) {
            samples.computeIfAbsent(mapping.sheet(), _ -> new SampleRows()).add(line);
        }
        if (kind == Line.Kind.SHIFTED) {
            next.rows()
                    .add(new Remark(
                            mapping.sheet(),
                            line.row(),
                            mapping.placeColumn(),
                            Verdict.REFUSED,
                            "",
                            "",
                            "",
                            "整行",
                            "",
                            line.said(),
                            "请在表格中把这一行移回原来的列。",
                            1));
        }
    }

    void value(FileValue reading) {
        next.readings().add(reading);
        taken += reading.taken() ? 1 : 0;
        if (taken >= CHUNK || next.readings().size() >= MOST) {
            end();
        }
    }

    /** Passes on the last portion. */
    void end() {
        if (!next.readings().isEmpty() || !next.rows().isEmpty()) {
            out.accept(next);
        }
        next = new Portion(mapping);
        taken = 0;
    }

    /** How many rows there are of each kind. */
    Map<Line.Kind, Long> lines() {
        return lines;
    }

    /** The first rows of each table, by the index of its sheet. */
    Map<Integer, SampleRows> samples() {
        return samples;
    }
}
