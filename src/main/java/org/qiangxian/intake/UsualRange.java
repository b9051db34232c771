package org.qiangxian.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiangxian.workbook.Column;

/**
 * The usual range of an indicator in a county, by {@code data/demonstration_range.csv}. A rate far above it without a
 * written unit leaves the unit open: 31.4 may be the profit of a county in ‰ as well as in %.
 */
record UsualRange(double high) {

    private static final double FAR = 1.5;
    private static final Map<String, UsualRange> ALL = read();

    static Optional<UsualRange> of(String indicator) {
        return Optional.ofNullable(ALL.get(indicator));
    }

    /** Whether a column reaches far above the usual range. */
    boolean exceeded(Column.Span span) {
        return span.greatest() > FAR * high;
    }

    private static Map<String, UsualRange> read() {
        try (var in = Objects.requireNonNull(UsualRange.class.getResourceAsStream("/data/demonstration_range.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> new UsualRange(Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
