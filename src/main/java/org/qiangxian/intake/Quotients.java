package org.qiangxian.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.workbook.Column;

/**
 * Indicators in per cent that are one published quantity divided by another (增加值 ÷ 地区生产总值), by {@code
 * data/indicator_quotient.csv}. Where both stand in a table the division is offered as a question and never
 * preselected: the table does not say whether the two have the same prices and the same area.
 */
final class Quotients {

    private static final List<Quotient> ALL = read();

    private Quotients() {}

    /** @param above plain names of what is divided; {@code below} of what it is divided by */
    private record Quotient(String code, Set<String> above, String base, Set<String> below) {}

    /** Two columns of one quotient. */
    record Pair(String code, int above, int below, String aboveNamed, String belowNamed) {}

    /** Whether an indicator is such a quotient. */
    static boolean has(String code) {
        return ALL.stream().anyMatch(each -> each.code().equals(code));
    }

    /** Whether both are divided by the same quantity, so that one column may serve both. */
    static boolean sameBase(String code, String other) {
        return of(code).flatMap(one -> of(other).filter(two -> two.base().equals(one.base())))
                .isPresent();
    }

    /** The pairs that stand among these columns, in the order of the list; of several names of one thing the first column. */
    static List<Pair> among(List<Column> columns) {
        var pairs = new ArrayList<Pair>();
        for (var each : ALL) {
            var above = find(columns, each.above());
            var below = find(columns, each.below());
            if (above.isPresent() && below.isPresent()) {
                pairs.add(new Pair(
                        each.code(),
                        above.get().index(),
                        below.get().index(),
                        above.get().title(),
                        below.get().title()));
            }
        }
        return pairs;
    }

    private static Optional<Column> find(List<Column> columns, Set<String> names) {
        return columns.stream()
                .filter(column -> names.contains(Spelling.plain(column.title())))
                .findFirst();
    }

    private static Optional<Quotient> of(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static Quotient quotient(String line) {
        var parts = line.split(",", 3);
        return new Quotient(parts[0], names(parts[1]), parts[2], names(parts[2]));
    }

    private static Set<String> names(String several) {
        return Stream.of(several.split("\\|")).map(Spelling::plain).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Quotient> read() {
        try (var in = Objects.requireNonNull(Quotients.class.getResourceAsStream("/data/indicator_quotient.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Quotients::quotient).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
