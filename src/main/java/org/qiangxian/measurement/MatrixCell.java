package org.qiangxian.measurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;

/**
 * A figure among all others, for statistics over many units; NaN where it has no numerator and denominator.
 *
 * @param region the code the source used
 * @param boundary the year-end list of codes the source followed
 */
public record MatrixCell(
        String region,
        int boundary,
        String indicator,
        String period,
        double value,
        double numerator,
        double denominator) {

    /** @param words interns codes and periods, of which millions of rows have only some thousand */
    static MatrixCell read(ResultSet row, Map<String, String> words) throws SQLException {
        return new MatrixCell(
                words.computeIfAbsent(row.getString(1), Function.identity()),
                row.getInt(2),
                words.computeIfAbsent(row.getString(3), Function.identity()),
                words.computeIfAbsent(row.getString(4), Function.identity()),
                row.getDouble(5),
                row.getDouble(6),
                row.getDouble(7));
    }
}
