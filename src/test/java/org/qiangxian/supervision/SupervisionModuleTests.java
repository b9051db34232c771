package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is late by the city's own day, who sees it and when; notes about it. */
@PlatformTest
@Transactional
class SupervisionModuleTests {

    @Autowired
    Supervising supervising;

    @Autowired
    Lag lag;

    @Autowired
    OwnDayActs acts;

    @Autowired
    Notes notes;

    @Autowired
    NoteAnswers answers;

    @Autowired
    NoteRepository repository;

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Test
    @DisplayName("R90, A11: the city sees first; bureau and province see an item only after its own day and seven more")
    void theCitySeesFirst() {
        supervising.measure(Supervising.TODAY.minusDays(1));

        assertThat(lag.shown(Supervising.CITY, Supervising.UNIT))
                .singleElement()
                .returns(OwnDayStatus.LATE, OwnDayItem::status);
        for (int day = 0; day < 7; day++) {
            assertThat(lag.shown(Supervising.PROVINCE, Supervising.UNIT))
                    .as("day " + day)
                    .isEmpty();
            assertThat(lag.shown(Supervising.BUREAU, Supervising.UNIT)).isEmpty();
            clock.move(Duration.ofDays(1));
        }
        assertThat(lag.shown(Supervising.PROVINCE, Supervising.UNIT)).hasSize(1);
        assertThat(lag.shown(Supervising.BUREAU, Supervising.UNIT)).hasSize(1);
        assertThat(lag.shown(Actors.samr(), Supervising.UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R90: the city moves its day with a reason; the day it had and the reason stay visible")
    void theCityMovesItsDay() {
        supervising.measure(Supervising.LONG);

        acts.move(Supervising.CITY, Supervising.UNIT, moving("2026-06-30", "设备到货推迟"));

        assertThat(lag.shown(Supervising.PROVINCE, Supervising.UNIT)).isEmpty();
        var item = lag.open(Supervising.UNIT).getFirst();
        assertThat(item.status()).isEqualTo(OwnDayStatus.AHEAD);
        assertThat(item.own().earlier()).containsExactly(new OwnDay.Earlier(Supervising.LONG, "设备到货推迟"));
    }

    @Test
    @DisplayName(
            "R90: a day is not moved without a reason, into the past, or with a word of appraisal; nobody else moves it")
    void aDayIsMovedRightly() {
        supervising.measure(Supervising.LONG);

        for (var form : List.of(
                moving("2026-06-30", ""),
                moving("2026-03-02", "推迟"),
                moving("", "推迟"),
                moving("2026-06-30", "排名第一的县也推迟"))) {
            assertThatThrownBy(() -> acts.move(Supervising.CITY, Supervising.UNIT, form))
                    .isInstanceOf(Refusal.Invalid.class);
        }
        for (var other :
                List.of(Supervising.PROVINCE, Supervising.BUREAU, Supervising.ELSEWHERE, Actors.city("140703"))) {
            assertThatThrownBy(() -> acts.move(other, Supervising.UNIT, moving("2026-06-30", "代为改期")))
                    .isInstanceOfAny(Refusal.Forbidden.class, Refusal.NotFound.class);
        }
        assertThat(lag.open(Supervising.UNIT).getFirst().own().day()).isEqualTo(Supervising.LONG);
    }

    @Test
    @DisplayName("R90: of two who move one day at once the second is told, and nothing is written over")
    void theSecondIsTold() {
        supervising.measure(Supervising.LONG);
        acts.move(Supervising.CITY, Supervising.UNIT, moving("2026-03-03", "设备到货推迟"));
        clock.move(Duration.ofDays(5));

        assertThatThrownBy(() -> acts.move(Supervising.CITY, Supervising.UNIT, moving("2026-06-30", "再推迟")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R90: an item of a plan that the city says is done is late no more, and goes on if it says so")
    void whatIsDoneIsLateNoMore() {
        var item = supervising.item(Supervising.LONG);

        acts.finish(Supervising.CITY, Supervising.UNIT, item);
        assertThat(lag.find(Supervising.UNIT, item)).isEmpty();
        assertThat(lag.done(Supervising.UNIT)).hasSize(1);

        acts.reopen(Supervising.CITY, Supervising.UNIT, item);
        assertThat(lag.find(Supervising.UNIT, item)).isPresent();
        assertThat(lag.done(Supervising.UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R90: a note names one item and its day; the city answers with a new day, and its office ends it")
    void aNoteGoesItsWay() {
        var note = supervising.sent();
        assertThat(notices.latest(Supervising.CITY, 5).rows())
                .anyMatch(message -> message.subject().equals("收到一份督导函"));

        answers.answer(Supervising.CITY, note.id(), new AnswerForm("2026-05-31", "设备到货推迟", ""));

        var answered = repository.find(note.id()).orElseThrow();
        assertThat(answered.status()).isEqualTo(NoteStatus.ANSWERED);
        assertThat(answered.until()).isEqualTo("2026-05-31");
        assertThat(lag.open(Supervising.UNIT).getFirst().own().day()).isEqualTo("2026-05-31");
        assertThat(notices.latest(Supervising.PROVINCE, 5).rows())
                .anyMatch(message -> message.subject().equals("一份督导函已有答复"));

        notes.close(Supervising.PROVINCE, note.id(), Seen.NOTHING);
        assertThat(repository.find(note.id()).orElseThrow().status()).isEqualTo(NoteStatus.CLOSED);
    }

    @Test
    @DisplayName("R3, R90: a city that moves its day has answered the note about it; it is asked once")
    void movingAnswersTheNote() {
        var note = supervising.sent();

        acts.move(Supervising.CITY, Supervising.UNIT, moving("2026-06-30", "设备到货推迟"));

        assertThat(repository.find(note.id()).orElseThrow())
                .returns(NoteStatus.ANSWERED, Note::status)
                .returns("设备到货推迟", Note::answer);
    }

    @Test
    @DisplayName("R3: a city gets one note a year, from whomever; only the office that sent it ends it")
    void oneNoteAYear() {
        var note = supervising.answered();

        assertThatThrownBy(() -> notes.send(
                        Supervising.BUREAU,
                        Supervising.UNIT,
                        Supervising.asking(Supervising.MEASURE, Supervising.LONG, "请说明进展。")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("每年至多一份");
        assertThatThrownBy(() -> notes.close(Supervising.BUREAU, note.id(), Seen.NOTHING))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("R90: no note about an item that the city still has its days to move, or that it moved")
    void noNoteBeforeItsTime() {
        supervising.measure(Supervising.JUST);

        assertThatThrownBy(() -> notes.send(
                        Supervising.PROVINCE,
                        Supervising.UNIT,
                        Supervising.asking(Supervising.MEASURE, Supervising.JUST, "请说明进展。")))
                .isInstanceOf(Refusal.NotFound.class);
    }

    private static OwnDayForm moving(String until, String reason) {
        return new OwnDayForm(Supervising.MEASURE, Supervising.LONG.toString(), until, reason);
    }
}
