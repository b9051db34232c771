package org.qiangxian.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class ZishuTests {

    private static final Pattern LINE = Pattern.compile("(\\d+),\"(.*)\",\"(.*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    record Vector(int count, String text, String note) {}

    static List<Vector> vectors() throws IOException {
        return new ClassPathResource("zishu-vectors.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .map(line -> new Vector(Integer.parseInt(line.group(1)), text(line.group(2)), line.group(3)))
                .toList();
    }

    private static String text(String escaped) {
        return ESCAPE.matcher(escaped.replace("\"\"", "\""))
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    @Test
    void everyLineOfTheVectorsIsReadAndThereAreAtLeastSixty() throws IOException {
        var lines = new ClassPathResource("zishu-vectors.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .count();

        assertThat(vectors()).hasSize((int) lines - 1).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("A7: 字 are counted by the one rule")
    void countsByTheOneRule(Vector vector) {
        assertThat(Zishu.count(vector.text())).as(vector.note()).isEqualTo(vector.count());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatStandsBeforeTheSurplusIsExactlyTheLimit(Vector vector) {
        for (var limit = 0; limit < vector.count(); limit++) {
            var from = Zishu.surplusFrom(vector.text(), limit);

            assertThat(from).isNotNegative();
            assertThat(Zishu.count(vector.text().substring(0, from))).isEqualTo(limit);
        }
        assertThat(Zishu.surplusFrom(vector.text(), vector.count())).isEqualTo(-1);
    }

    @Property
    void appendingNeverLowersTheCount(@ForAll String text, @ForAll String more) {
        assertThat(Zishu.count(text + more)).isGreaterThanOrEqualTo(Zishu.count(text));
    }

    @Property
    void aTextIsTooLongExactlyWhenASurplusIsMarked(
            @ForAll String text, @ForAll @IntRange(min = 0, max = 20) int limit) {
        assertThat(Zishu.surplusFrom(text, limit) >= 0).isEqualTo(Zishu.count(text) > limit);
    }
}
