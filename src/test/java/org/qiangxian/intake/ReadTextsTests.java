package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered of the texts beside an upload. */
class ReadTextsTests {

    private final ReadTexts texts = new ReadTexts(JsonMapper.builder().build());

    record Said(String name) {}

    record Named(String name) {}

    @Test
    @DisplayName("an equal text is read once, another text or the same text as something else is read for itself")
    void anEqualTextIsReadOnce() {
        var first = texts.of("{\"name\":\"平遥\"}", Said.class);

        assertThat(texts.of(String.join("", "{\"name\":", "\"平遥\"}"), Said.class))
                .isSameAs(first);
        assertThat(texts.of("{\"name\":\"太谷\"}", Said.class)).isEqualTo(new Said("太谷"));
        assertThat(texts.of("{\"name\":\"平遥\"}", Named.class)).isEqualTo(new Named("平遥"));
    }

    @Test
    @DisplayName("what is remembered is bounded: the text used longest ago goes first, one that is too long stays away")
    void whatIsRememberedIsBounded() {
        var kept = texts.of(text("a", 10), Said.class);
        for (var name : List.of("b", "c", "d", "e", "f")) {
            texts.of(text(name, ReadTexts.MOST / 3), Said.class);
            assertThat(texts.of(text("a", 10), Said.class)).isSameAs(kept);
            assertThat(texts.characters()).isLessThanOrEqualTo(ReadTexts.MOST);
        }

        var tooLong = text("g", ReadTexts.MOST + 1);
        assertThat(texts.of(tooLong, Said.class)).isNotSameAs(texts.of(tooLong, Said.class));
        assertThat(texts.characters()).isLessThanOrEqualTo(ReadTexts.MOST);
        assertThat(texts.of(text("a", 10), Said.class)).isEqualTo(kept);
    }

    private static String text(String letter, int length) {
        return "{\"name\":\"" + letter.repeat(length) + "\"}";
    }
}
