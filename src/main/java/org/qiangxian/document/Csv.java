package org.qiangxian.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of comma-separated text, as Excel and WPS read them. No cell is a formula, whatever somebody wrote into it. */
public final class Csv {

    /** The byte order mark, without which Excel assumes another encoding. */
    public static final String MARK = "\uFEFF";

    private Csv() {}

    /** One line with its end. Numbers stay numbers; null is an empty cell. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            default -> quoted(harmless(cell.toString()));
        };
    }

    /** A text that no program takes for a formula. */
    public static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
