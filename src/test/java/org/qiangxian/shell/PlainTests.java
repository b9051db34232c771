package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlainTests {

    /** A character that is left out wherever it stands, so that the characters behind it are handled one by one. */
    private static final String LEFT_OUT = "\u200B";

    @Test
    @DisplayName("a text of common signs alone is read as it would be sign by sign, for every sign of the basic plane")
    void commonTextIsReadAsSignBySign() {
        for (UnaryOperator<String> rule : java.util.List.<UnaryOperator<String>>of(Plain::text, Plain::printed)) {
            assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                            .mapToObj(Character::toString)
                            .filter(sign -> !rule.apply(sign).equals(rule.apply(LEFT_OUT + sign)))
                            .map(sign -> "U+%04X".formatted(sign.codePointAt(0))))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("what stands before the first uncommon sign stays, and a line end of two signs is one")
    void whatStandsBeforeAnUncommonSignStays() {
        assertThat(Plain.text("质量\r\n强县")).isEqualTo("质量\n强县");
        assertThat(Plain.text("质量" + LEFT_OUT + "强县\t巿")).isEqualTo("质量强县 市");
        assertThat(Plain.printed("质量" + LEFT_OUT + "强县\t巿")).isEqualTo("质量强县 巿");
        assertThat(Plain.text("质量𠮷强县")).isEqualTo("质量𠮷强县");
        assertThat(Typing.lines("一\r二\r\n三\n四")).isEqualTo("一\n二\n三\n四");
    }
}
