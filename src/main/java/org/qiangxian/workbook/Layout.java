package org.qiangxian.workbook;

import java.util.Optional;

/**
 * How a table is laid out, as a proposal that is shown and may be corrected.
 *
 * @param said the proposal in a Chinese sentence
 * @param code the column of the places' codes
 * @param place the column of the places' names
 * @param indicator long form: the column that names the indicator
 * @param period the column that names the year or period
 * @param value long form: the column of the values
 * @param unit long form: the column that names the unit of each value
 */
public record Layout(
        Form form,
        String said,
        Optional<Integer> code,
        Optional<Integer> place,
        Optional<Integer> indicator,
        Optional<Integer> period,
        Optional<Integer> value,
        Optional<Integer> unit) {

    /** The shapes a table may have. */
    public enum Form {
        /** One row for each place, one column for each indicator. */
        BY_INDICATOR,
        /** One row for each place, one column for each year of one indicator, or of several. */
        BY_YEAR,
        /** One row for each value. */
        LONG,
        UNKNOWN
    }
}
