package org.qiangxian.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;

/**
 * The dictionary: which indicator a text names by its code, its name, or a synonym of {@code
 * data/indicator_synonym.csv}. A name that is only similar, as OCR produces it (地区牛产总值), is never more than a question.
 */
final class IndicatorNames {

    private static final List<String[]> SYNONYMS = read();

    /** The indicator and the part of it that a text names, in the dictionary's spelling. */
    record Name(Indicator indicator, Mapping.Part part, String spelled) {}

    /** A name similar to the text, with their edit distance. */
    record Near(Name name, int apart, String difference) {}

    private final Map<String, Name> names = new HashMap<>();

    IndicatorNames(Collection<Indicator> indicators) {
        var byCode = new HashMap<String, Indicator>();
        indicators.forEach(each -> byCode.put(each.code().value(), each));
        for (var line : SYNONYMS) {
            var indicator = byCode.get(line[0]);
            if (indicator != null) {
                names.put(Spelling.plain(line[2]), new Name(indicator, Mapping.Part.valueOf(line[1]), line[2]));
            }
        }
        for (var each : indicators) {
            var code = each.code().value();
            names.put(Spelling.plain(each.name()), new Name(each, Mapping.Part.FIGURE, each.name()));
            names.put(Spelling.plain(code), new Name(each, Mapping.Part.FIGURE, code));
        }
        // Without its brackets a name may equal that of another; the full name takes precedence.
        for (var each : indicators) {
            names.putIfAbsent(
                    Spelling.plain(Spelling.bare(each.name())), new Name(each, Mapping.Part.FIGURE, each.name()));
        }
    }

    /** What these words exactly name; null if they name nothing. */
    @Nullable
    Name exact(String words) {
        return names.get(Spelling.plain(words));
    }

    /** The name most similar to these words; empty if none is similar enough, or two are equally similar. */
    Optional<Near> near(String words) {
        var wanted = Spelling.plain(words);
        int allowed = wanted.length() >= 12 ? 2 : wanted.length() >= 4 ? 1 : 0;
        Near best = null;
        boolean twice = false;
        for (var entry : names.entrySet()) {
            int most = best == null ? allowed : best.apart();
            int apart = Spelling.distance(wanted, entry.getKey(), most);
            if (apart > most || apart == 0) {
                continue;
            }
            twice = best != null
                    && apart == best.apart()
                    && !best.name().indicator().equals(entry.getValue().indicator());
            best = new Near(entry.getValue(), apart, Spelling.difference(wanted, entry.getKey()));
        }
        return best == null || twice ? Optional.empty() : Optional.of(best);
    }

    /** The longest name within these words, if it is long enough to mean something. */
    Optional<Name> within(String words) {
        var all = Spelling.plain(words);
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= 3 && all.contains(entry.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private static List<String[]> read() {
        try (var in = Objects.requireNonNull(IndicatorNames.class.getResourceAsStream("/data/indicator_synonym.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", 3)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
