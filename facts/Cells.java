import java.math.BigDecimal;
import java.util.Map;

/**
 * Reads numbers from the cells of one source row: whole counts lose their ".0"; a cell without a number is emptied and
 * reported.
 */
final class Cells {

    private final Map<String, String> row;
    private final String table;
    private final String code;
    private final String name;
    private final Report report;

    Cells(Map<String, String> row, String table, String code, String name, Report report) {
        this.row = row;
        this.table = table;
        this.code = code;
        this.name = name;
        this.report = report;
    }

    /** A count, or null if the cell is empty or holds no whole number. */
    Long count(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            report.emptied(table, code, name, column + " = “" + text.replaceAll("\\s+", " ") + "” is not a count");
            return null;
        }
    }

    /** A figure with decimals as the source prints it, without trailing zeros. */
    String figure(String column) {
        var text = cell(column);
        if (text.isEmpty()) {
            return "";
        }
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            report.emptied(table, code, name, column + " = “" + text + "” is not a number");
            return "";
        }
    }

    /**
     * The sum of counts, in which a blank counts as zero (the caller checks the sum against a total); null if a cell
     * holds no count.
     */
    Long sum(Iterable<String> columns) {
        long sum = 0;
        for (var column : columns) {
            var count = count(column);
            if (count == null && !cell(column).isEmpty()) {
                return null;
            }
            sum += count == null ? 0 : count;
        }
        return sum;
    }

    String cell(String column) {
        var cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("no column " + column + " in the source of " + table);
        }
        return cell;
    }

    void emptied(String reason) {
        report.emptied(table, code, name, reason);
    }
}
