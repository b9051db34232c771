package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The browser recognises blanks and dates and counts characters as the server does. */
@JourneyTest
class TypingJourney {

    private static final String READ = """
            async (csv) => {
              const typing = await import('/js/typing.js');
              const plain = (text) => text.replace(/\\\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
              return csv.trim().split('\\n').slice(1).filter((line) => {
                const [, kind, expected, text] = line.match(/^(\\w+),"(.*)","(.*)","(.*)"$/);
                return String(typing[kind](plain(text))) !== plain(expected);
              });
            }""";

    @LocalServerPort
    private int port;

    @Test
    void theBrowserAgreesWithEveryVector() throws Exception {
        var vectors = new ClassPathResource("typing-vectors.csv").getContentAsString(StandardCharsets.UTF_8);
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/");

            assertThat((List<?>) visit.page().evaluate(READ, vectors)).isEmpty();
        }
    }
}
