package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.workbook.Line;

/**
 * What a check counted.
 *
 * @param values how many values there are of each verdict
 * @param lines how many rows of each kind the sheet has
 * @param remarks how many remarks there are, of which {@value RemarkList#MOST} are stored
 * @param questions names of places to be asked about; {@code unknown} are names of indicators not in the dictionary
 * @param readings how the names of indicators in rows are read; at most {@value #MOST_READINGS} names
 * @param said remarks on the whole file, as Chinese sentences
 * @param columns columns that are doubtful as a whole
 */
public record Result(
        Map<Verdict, Long> values,
        Map<Line.Kind, Long> lines,
        long remarks,
        List<Question> questions,
        List<String> unknown,
        List<RowReading> readings,
        List<String> said,
        List<ColumnDoubt> columns) {

    static final int MOST_READINGS = 200;

    /** Results stored by earlier versions have neither readings nor columns in doubt. */
    public Result {
        readings = orNone(readings);
        columns = orNone(columns);
    }

    private static <T> List<T> orNone(@Nullable List<T> found) {
        return found == null ? List.of() : List.copyOf(found);
    }

    /**
     * How the rows of one name are read.
     *
     * @param words the name in the table, after the headings above it
     * @param unit the unit of its figures, and what becomes of it, as Chinese words
     */
    public record RowReading(String words, String indicator, String unit) {}

    /**
     * A name of a place about which the sender must be asked.
     *
     * @param candidates the places it may mean; none where no place of the name was found
     * @param why why it is asked, as a Chinese sentence
     */
    public record Question(
            String name,
            List<Candidate> candidates,
            @Nullable String why) {}

    public record Candidate(String code, String name) {}

    /** Whether all readings are listed. */
    public boolean allReadings() {
        return readings.size() < MOST_READINGS;
    }

    public long of(Verdict verdict) {
        return values.getOrDefault(verdict, 0L);
    }

    /** New and changed values without a doubt. */
    public long clear() {
        return of(Verdict.NEW) + of(Verdict.CHANGED);
    }

    public long rows(Line.Kind kind) {
        return lines.getOrDefault(kind, 0L);
    }
}
