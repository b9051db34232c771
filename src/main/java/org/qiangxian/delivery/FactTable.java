package org.qiangxian.delivery;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.function.SingletonSupplier;

/**
 * A delivered table of public facts: one line a unit, the columns described in {@code docs/facts.md}. The lines are
 * read on demand: a start that has loaded the table already needs only its hash.
 */
final class FactTable {

    private final String sha256;
    private final Supplier<List<Line>> lines;

    private FactTable(byte[] packed) {
        this.sha256 = sha256(packed);
        this.lines = SingletonSupplier.of(() -> unpack(packed));
    }

    String sha256() {
        return sha256;
    }

    List<Line> lines() {
        return lines.get();
    }

    /** The figures of one unit; an empty cell means that the source has none. */
    record Line(String code, int boundary, Map<String, Integer> columns, String[] cells) {

        @Nullable
        BigDecimal figure(String column) {
            var cell = cells[Objects.requireNonNull(columns.get(column), column)];
            return cell.isEmpty() ? null : new BigDecimal(cell);
        }

        /** The sum of columns, empty as soon as one of them is; columns with a trailing {@code ?} may be empty. */
        @Nullable
        BigDecimal sum(String... names) {
            var sum = BigDecimal.ZERO;
            for (var name : names) {
                boolean optional = name.endsWith("?");
                var figure = figure(optional ? name.substring(0, name.length() - 1) : name);
                if (figure == null && !optional) {
                    return null;
                }
                sum = figure == null ? sum : sum.add(figure);
            }
            return sum;
        }
    }

    static FactTable read(String name) {
        try {
            return new FactTable(new ClassPathResource("data/" + name + ".csv.gz").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> unpack(byte[] packed) {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
            var columns = new HashMap<String, Integer>();
            var head = reader.readLine().split(",", -1);
            for (int i = 0; i < head.length; i++) {
                columns.put(head[i], i);
            }
            return reader.lines().map(line -> line(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Line> byCode() {
        var map = new HashMap<String, Line>();
        lines().forEach(line -> map.put(line.code(), line));
        return map;
    }

    private static Line line(Map<String, Integer> columns, String text) {
        var cells = text.split(",", -1);
        return new Line(cells[0], Integer.parseInt(cells[1]), columns, cells);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code factor · numerator ÷ denominator}, six places. */
    static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator, int factor) {
        return numerator.multiply(BigDecimal.valueOf(factor)).divide(denominator, 6, RoundingMode.HALF_UP);
    }
}
