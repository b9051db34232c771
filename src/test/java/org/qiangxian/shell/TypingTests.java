package org.qiangxian.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class TypingTests {

    static List<TypingVector> blanks() throws IOException {
        return TypingVector.of("blank");
    }

    static List<TypingVector> trims() throws IOException {
        return TypingVector.of("trimmed");
    }

    static List<TypingVector> lengths() throws IOException {
        return TypingVector.of("length");
    }

    static List<TypingVector> days() throws IOException {
        return TypingVector.of("day");
    }

    @Test
    void everyLineOfTheVectorsIsRead() throws IOException {
        var lines = new ClassPathResource(TypingVector.FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .count();

        assertThat(TypingVector.all()).hasSize((int) lines - 1);
        assertThat(blanks().size() + trims().size() + lengths().size() + days().size())
                .isEqualTo(TypingVector.all().size());
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void blankIsWhatNobodyCanSee(TypingVector vector) {
        assertThat(Typing.blank(vector.text())).as(vector.note()).isEqualTo(Boolean.valueOf(vector.expected()));
    }

    @ParameterizedTest
    @MethodSource("trims")
    void bothEndsLoseWhatCannotBeSeen(TypingVector vector) {
        assertThat(Typing.trimmed(vector.text())).as(vector.note()).isEqualTo(vector.expected());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void lengthIsCodePointsAndEveryLineBreakIsOne(TypingVector vector) {
        assertThat(Typing.length(vector.text())).as(vector.note()).isEqualTo(Integer.parseInt(vector.expected()));
    }

    @ParameterizedTest
    @MethodSource("days")
    void aDayIsReadInItsFourWaysAndOnlyIfItIsPlausible(TypingVector vector) {
        assertThat(Typing.day(vector.text()).map(LocalDate::toString).orElse(""))
                .as(vector.note())
                .isEqualTo(vector.expected());
    }

    @Test
    void whatWasNotSentIsBlank() {
        assertThat(Typing.blank(null)).isTrue();
        assertThat(Typing.trimmed(null)).isEmpty();
        assertThat(Typing.length(null)).isZero();
        assertThat(Typing.day(null)).isEmpty();
    }

    @Property
    void whatIsTrimmedStaysTrimmedAndIsEmptyExactlyWhenBlank(@ForAll String text) {
        var trimmed = Typing.trimmed(text);

        assertThat(Typing.trimmed(trimmed)).isEqualTo(trimmed);
        assertThat(trimmed.isEmpty()).isEqualTo(Typing.blank(text));
    }
}
