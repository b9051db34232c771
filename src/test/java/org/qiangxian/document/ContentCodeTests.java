package org.qiangxian.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.shell.Refusal;

class ContentCodeTests {

    private static final ContentCode CODE = ContentCode.of(Hash.SHA_256, List.of("附件1", "7", "质量强县"));

    @ParameterizedTest
    @EnumSource(Hash.class)
    @DisplayName("R61: one changed character or one more version is another code, the same content the same one")
    void oneChangedCharacterIsAnotherCode(Hash hash) {
        var code = ContentCode.of(hash, List.of("附件1", "7", "质量强县"));

        assertThat(ContentCode.of(hash, List.of("附件1", "7", "质量强县"))).isEqualTo(code);
        assertThat(ContentCode.of(hash, List.of("附件1", "7", "质量强省"))).isNotEqualTo(code);
        assertThat(ContentCode.of(hash, List.of("附件1", "8", "质量强县"))).isNotEqualTo(code);
        assertThat(ContentCode.of(hash, List.of("附件17", "", "质量强县"))).isNotEqualTo(code);
    }

    @Test
    void sm3GivesTheExampleOfItsStandard() {
        assertThat(HexFormat.of().formatHex(Hash.SM3.of("abc".getBytes(UTF_8))))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HexFormat.of().formatHex(Hash.SHA_256.of("abc".getBytes(UTF_8))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void itIsReadHoweverItIsTyped() {
        var printed = CODE.toString();

        for (var typed : List.of(
                printed,
                printed.toLowerCase(java.util.Locale.ROOT),
                CODE.value(),
                " " + printed.replace("-", " － ") + "　")) {
            assertThat(ContentCode.typed(typed)).isEqualTo(CODE);
        }
        assertThat(ContentCode.typed(fullWidth(printed))).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ABCD", "0000-1111-LLLL-OOOO", "一二三四五六七八九十一二三四五六"})
    void whatCannotBeACodeIsRefusedWithAdvice(String typed) {
        assertThatThrownBy(() -> ContentCode.typed(typed))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("请对照打印件页脚重新输入");
    }

    @Test
    void everySingleWrongCharacterAndEveryExchangeIsFound() {
        var alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        for (int i = 0; i < 16; i++) {
            for (int c = 0; c < alphabet.length(); c++) {
                var wrong = new StringBuilder(CODE.value());
                wrong.setCharAt(i, alphabet.charAt(c));
                refusedUnlessEqual(wrong.toString());
            }
            for (int j = 0; j < i && i < 15; j++) {
                var wrong = new StringBuilder(CODE.value());
                wrong.setCharAt(i, CODE.value().charAt(j));
                wrong.setCharAt(j, CODE.value().charAt(i));
                refusedUnlessEqual(wrong.toString());
            }
        }
    }

    private static void refusedUnlessEqual(String typed) {
        if (typed.equals(CODE.value())) {
            assertThatCode(() -> ContentCode.typed(typed)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> ContentCode.typed(typed)).isInstanceOf(Refusal.Invalid.class);
        }
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
