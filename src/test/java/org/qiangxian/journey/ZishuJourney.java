package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.form.Zishu;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The browser counts 字 as the server does. */
@JourneyTest
class ZishuJourney {

    private static final String COUNT = """
            async ({ texts, limit }) => {
              const { zishu } = await import('/js/zishu.js');
              return texts.map((text) => { const { count, surplus } = zishu(text, limit); return count + '/' + surplus; });
            }""";
    private static final String READ = """
            async (csv) => {
              const { zishu } = await import('/js/zishu.js');
              return csv.trim().split('\\n').slice(1).filter((line) => {
                const [, count, text] = line.match(/^(\\d+),"(.*)","(.*)"$/);
                const plain = text.replaceAll('""', '"')
                  .replace(/\\\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
                return zishu(plain).count !== Number(count);
              });
            }""";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("A7: the browser gives every vector the count that is written beside it")
    void theBrowserCountsTheVectors() throws Exception {
        var vectors = new ClassPathResource("zishu-vectors.csv").getContentAsString(StandardCharsets.UTF_8);
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/");

            assertThat((List<?>) visit.page().evaluate(READ, vectors)).isEmpty();
        }
    }

    @Test
    @DisplayName("A7: browser and server agree on count and surplus of two thousand mixed texts")
    void browserAndServerAgree() {
        var texts = mixed(new Random(266), 2_000);
        var limit = 5;
        var server = texts.stream()
                .map(text -> Zishu.count(text) + "/" + Zishu.surplusFrom(text, limit))
                .toList();
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/");

            assertThat(visit.page().evaluate(COUNT, Map.of("texts", texts, "limit", limit)))
                    .isEqualTo(new ArrayList<>(server));
        }
    }

    private static List<String> mixed(Random random, int number) {
        var signs = List.of(
                "质",
                "强",
                "𠀀",
                "，",
                "。",
                "“",
                "—",
                "…",
                "（",
                "～",
                "A",
                "z",
                "9",
                "é",
                "ß",
                "Ω",
                ".",
                ",",
                "%",
                "/",
                "-",
                "·",
                "'",
                " ",
                "　",
                "\n",
                "\u200b",
                "\ufeff",
                "\u0301",
                "😀",
                "👨\u200d👩",
                "①",
                "㎡",
                "℃",
                "１",
                "Ａ",
                "カ",
                "〇",
                "々",
                "\u001c",
                "\u0085",
                "\u2028",
                "ﾊ",
                "￥");
        return IntStream.range(0, number)
                .mapToObj(_ -> IntStream.range(0, random.nextInt(14))
                        .mapToObj(_ -> signs.get(random.nextInt(signs.size())))
                        .reduce("", String::concat))
                .toList();
    }
}
