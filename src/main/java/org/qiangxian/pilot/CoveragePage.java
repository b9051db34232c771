package org.qiangxian.pilot;

import java.util.List;

/**
 * Pilots by type of city and direction: only numbers of pilots (R64).
 *
 * @param directions the columns, in the order of the forms
 * @param fictional whether it is of 示例省
 */
public record CoveragePage(List<String> directions, List<Row> rows, boolean fictional) {

    /** A type, and how many pilots it has in each direction; a pilot of two directions counts in both. */
    public record Row(String type, List<Integer> numbers) {}
}
