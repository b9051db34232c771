package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a table, as a proposal that is shown and can be corrected.
 *
 * @param said the proposal in a Chinese sentence
 * @param code the column of the places' codes
 * @param place the column of the places' names
 * @param indicator the column that names the indicator of each row
 * @param period the column that names the year or period
 * @param value long form: the column of the values
 * @param unit the column that names the unit of each row
 * @param above the column that names the units above the places
 * @param breakdowns columns that split a place into parts
 */
public record Layout(
        Form form,
        String said,
        Optional<Integer> code,
        Optional<Integer> place,
        Optional<Integer> indicator,
        Optional<Integer> period,
        Optional<Integer> value,
        Optional<Integer> unit,
        Optional<Integer> above,
        List<Breakdown> breakdowns) {

    /** Layouts stored before breakdowns were detected have none. */
    public Layout {
        above = orNone(above);
        breakdowns = orNone(breakdowns);
    }

    private static Optional<Integer> orNone(@Nullable Optional<Integer> column) {
        return column == null ? Optional.empty() : column;
    }

    private static List<Breakdown> orNone(@Nullable List<Breakdown> found) {
        return found == null ? List.of() : List.copyOf(found);
    }

    /**
     * A column that splits a place into parts: 城乡 with 城镇, 乡村 and 合计.
     *
     * @param total the word of the total, where there is one
     * @param entries the words in it, as far as the first rows show
     */
    public record Breakdown(int column, Optional<String> total, List<String> entries) {}

    /** The shapes a table may have. */
    public enum Form {
        /** One row for each place, one column for each indicator. */
        BY_INDICATOR,
        /** One row for each place, one column for each year of one indicator, or of several. */
        BY_YEAR,
        /** One row for each indicator, one column for each place. */
        ACROSS,
        /** One row for each value. */
        LONG,
        UNKNOWN
    }
}
