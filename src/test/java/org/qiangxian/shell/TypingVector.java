package org.qiangxian.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The lines of {@code typing-vectors.csv}: what {@link Typing} and {@code typing.js} must both answer. */
record TypingVector(String kind, String expected, String text, String note) {

    static final String FILE = "typing-vectors.csv";

    private static final Pattern LINE = Pattern.compile("(\\w+),\"(.*)\",\"(.*)\",\"(.*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    static List<TypingVector> all() throws IOException {
        return new ClassPathResource(FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new TypingVector(line.group(1), plain(line.group(2)), plain(line.group(3)), line.group(4)))
                .toList();
    }

    static List<TypingVector> of(String kind) throws IOException {
        return all().stream().filter(line -> line.kind.equals(kind)).toList();
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
