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

    static List<TypingVector> plains() throws IOException {
        return TypingVector.of("plain");
    }

    static List<TypingVector> replacements() throws IOException {
        return TypingVector.of("replaced");
    }

    static List<TypingVector> keys() throws IOException {
        return TypingVector.of("key");
    }

    @Test
    void everyLineOfTheVectorsIsRead() throws IOException {
        var lines = new ClassPathResource(TypingVector.FILE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .count();

        assertThat(TypingVector.all()).hasSize((int) lines - 1);
        assertThat(TypingVector.all())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.kind()).isIn("blank", "trimmed", "length", "day", "plain", "replaced", "key"));
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

    @ParameterizedTest
    @MethodSource("plains")
    void whatArrivesIsKeptAsItsReaderSeesIt(TypingVector vector) {
        assertThat(Plain.text(vector.text())).as(vector.note()).isEqualTo(vector.expected());
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void whatWasReplacedIsSaid(TypingVector vector) {
        assertThat(Plain.replaced(vector.text())).as(vector.note()).isEqualTo(vector.expected());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void textsAreComparedWithoutCaseWidthBlanksAndLookAlikes(TypingVector vector) {
        assertThat(Plain.key(vector.text())).as(vector.note()).isEqualTo(vector.expected());
    }

    @Property
    void whatWasKeptIsKeptAgainAndComparesLikeItself(@ForAll String text) {
        var kept = Plain.text(text);

        assertThat(Plain.text(kept)).isEqualTo(kept);
        assertThat(Plain.replaced(kept)).isEmpty();
        assertThat(Plain.key(kept)).isEqualTo(Plain.key(text));
        assertThat(Typing.blank(kept)).isEqualTo(Typing.blank(text));
    }

    @Test
    void whatWasNotSentIsBlank() {
        assertThat(Typing.blank(null)).isTrue();
        assertThat(Typing.trimmed(null)).isEmpty();
        assertThat(Typing.length(null)).isZero();
        assertThat(Typing.day(null)).isEmpty();
    }

    @Property
    void whatIsTrimmedStaysTrimmedAndSaysTheSame(@ForAll String text) {
        var trimmed = Typing.trimmed(text);

        assertThat(Typing.trimmed(trimmed)).isEqualTo(trimmed);
        assertThat(Typing.blank(trimmed)).isEqualTo(Typing.blank(text));
    }
}
