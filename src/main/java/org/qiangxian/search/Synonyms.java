package org.qiangxian.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qiangxian.shell.Plain;
import org.springframework.core.io.ClassPathResource;

/** Synonyms of the field, a small table maintained by hand: {@code search/synonyms.csv}. */
final class Synonyms {

    private static final Map<String, List<String>> READINGS = read();

    private Synonyms() {}

    /** The word and its synonyms, the word first. */
    static List<String> of(String word) {
        return Stream.concat(Stream.of(word), READINGS.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> read() {
        var readings = new HashMap<String, List<String>>();
        try (var in = new ClassPathResource("search/synonyms.csv").getInputStream();
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var alike = Stream.of(line.split(",", -1)).map(Plain::key).toList();
                alike.forEach(word -> readings.put(word, alike));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(readings);
    }
}
