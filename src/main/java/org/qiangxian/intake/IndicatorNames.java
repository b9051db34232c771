package org.qiangxian.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.workbook.Content;

/**
 * Which indicator a head or a cell names: by its code, its name, a synonym of {@code data/indicator_synonym.csv}, or one that
 * differs by a few characters as a scanned and recognised page does (地区牛产总值).
 */
final class IndicatorNames {

    private static final List<String[]> SYNONYMS = read();

    /** What a text names, and why it is thought so. */
    record Match(Indicator indicator, Mapping.Part part, String why) {}

    private record Name(Indicator indicator, Mapping.Part part, String spelled) {}

    private final Map<String, Name> names = new HashMap<>();

    IndicatorNames(Collection<Indicator> indicators) {
        var byCode = new HashMap<String, Indicator>();
        indicators.forEach(each -> byCode.put(each.code().value(), each));
        for (var line : SYNONYMS) {
            var indicator = byCode.get(line[0]);
            if (indicator != null) {
                names.put(plain(line[2]), new Name(indicator, Mapping.Part.valueOf(line[1]), line[2]));
            }
        }
        for (var each : indicators) {
            names.put(plain(each.name()), new Name(each, Mapping.Part.FIGURE, each.name()));
            names.put(
                    plain(each.code().value()),
                    new Name(each, Mapping.Part.FIGURE, each.code().value()));
        }
        // Without its brackets a name may be that of another: the whole one holds.
        for (var each : indicators) {
            names.putIfAbsent(plain(bare(each.name())), new Name(each, Mapping.Part.FIGURE, each.name()));
        }
    }

    /** @return null if it names none, or two equally well */
    @Nullable
    Match find(String text) {
        var wanted = plain(text);
        if (wanted.length() < 2) {
            return null;
        }
        var whole = names.get(wanted);
        var exact = whole != null ? whole : names.get(plain(bare(text)));
        return exact != null ? new Match(exact.indicator, exact.part, "列名即“" + exact.spelled + "”。") : similar(wanted);
    }

    private @Nullable Match similar(String wanted) {
        int allowed = wanted.length() >= 12 ? 2 : wanted.length() >= 5 ? 1 : 0;
        Name best = null;
        int nearest = allowed + 1;
        boolean twice = false;
        for (var entry : names.entrySet()) {
            int apart = distance(wanted, entry.getKey(), nearest);
            if (apart < nearest) {
                best = entry.getValue();
                nearest = apart;
                twice = false;
            } else if (apart == nearest && best != null && !best.indicator.equals(entry.getValue().indicator)) {
                twice = true;
            }
        }
        return best == null || twice || nearest > allowed
                ? null
                : new Match(best.indicator, best.part, "与“" + best.spelled + "”差 " + nearest + " 个字，疑为识别或录入之误，请核对。");
    }

    /** Half-width, capitals, without blanks and punctuation. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "");
    }

    /** Without what stands in brackets. */
    private static String bare(String text) {
        return text.replaceAll("[(（\\[〔【][^)）\\]〕】]*[)）\\]〕】]", "");
    }

    /** Levenshtein distance, or something above {@code most}. */
    static int distance(String left, String right, int most) {
        if (Math.abs(left.length() - right.length()) > most) {
            return most + 1;
        }
        var before = new int[right.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            var now = new int[right.length() + 1];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + other);
            }
            before = now;
        }
        return before[right.length()];
    }

    private static List<String[]> read() {
        try (var in = Objects.requireNonNull(IndicatorNames.class.getResourceAsStream("/data/indicator_synonym.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 3)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The meaning a sign of absence mostly has; who sends the file may say otherwise. */
    static Mapping.Meaning usual(Content.Absence sign) {
        return switch (sign) {
            case EMPTY, ELLIPSIS, DOUBLE_ELLIPSIS -> Mapping.Meaning.SKIP;
            case HYPHEN, DASH, DOUBLE_DASH, SLASH, STAR, NONE, UNKNOWN, NO_DATA -> Mapping.Meaning.NO_DATA;
            case UNPUBLISHED -> Mapping.Meaning.UNPUBLISHED;
            case NOT_APPLICABLE -> Mapping.Meaning.NOT_APPLICABLE;
        };
    }
}
