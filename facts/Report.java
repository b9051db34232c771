import java.util.ArrayList;
import java.util.List;

/**
 * Records row by row what the makers left out, emptied or decided, and writes it to left_out.csv, so that nothing is
 * dropped silently.
 */
final class Report {

    private final Table left = new Table("table", "code", "name", "what", "reason");
    private final List<String> summary = new ArrayList<>();

    void leftOut(String table, String code, String name, String reason) {
        left.add(table, code, name, "row left out", reason);
    }

    void emptied(String table, String code, String name, String reason) {
        left.add(table, code, name, "cell emptied", reason);
    }

    void decided(String table, String code, String name, String reason) {
        left.add(table, code, name, "decided", reason);
    }

    void made(String table, int rows) {
        summary.add("%-24s %,8d rows".formatted(table, rows));
    }

    Table table() {
        return left;
    }

    List<String> summary() {
        return summary;
    }
}
