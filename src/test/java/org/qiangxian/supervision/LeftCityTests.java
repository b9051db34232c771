package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.notice.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of notes and visits when the membership of their city ends. */
@PlatformTest
@Transactional
class LeftCityTests {

    @Autowired
    Supervising supervising;

    @Autowired
    LeftSupervision left;

    @Autowired
    NoteRepository notes;

    @Autowired
    VisitRepository visits;

    @Autowired
    SupervisionStepRepository steps;

    @Autowired
    Memberships memberships;

    @Autowired
    Notices notices;

    @Autowired
    Turns turns;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Test
    @DisplayName(
            "R14, R90, R102: with a membership end its note and the visits to come, told to both sides; nothing of them lies on a desk any more")
    void theyEndWithTheMembership() {
        var note = supervising.answered();
        var visit = supervising.announced();
        var due = supervising.due();
        assertThat(left.with(Supervising.UNIT)).isEqualTo("已预告、还没有进行的 1 次调研随之取消。");

        leave();

        assertThat(notes.find(note.id()).orElseThrow().status()).isEqualTo(NoteStatus.CLOSED);
        assertThat(visits.find(visit.id()).orElseThrow().status()).isEqualTo(VisitStatus.CANCELLED);
        assertThat(visits.find(due.id()).orElseThrow().status())
                .as("whether it took place is the city's to say")
                .isEqualTo(VisitStatus.ANNOUNCED);
        assertThat(steps.of(note.matter()).getLast().words()).isEqualTo("该城市已不在培育库，随之了结。");
        assertThat(turns.find(Supervising.PROVINCE, note.matter())).isEmpty();
        assertThat(turns.find(Supervising.CITY, due.matter())).isPresent();
        for (var reader : new Actor[] {Supervising.CITY, Supervising.PROVINCE}) {
            assertThat(notices.latest(reader, 20).rows())
                    .filteredOn(message -> message.subject().equals("2026年3月10日的调研已取消"))
                    .singleElement()
                    .satisfies(message -> assertThat(message.body()).contains("已不在培育库"));
        }
        assertThat(left.with(Supervising.UNIT)).isEmpty();
    }

    @Test
    @DisplayName("R90: a note that its city has not answered ends with the membership as well: it is asked no more")
    void anUnansweredNoteEnds() {
        var note = supervising.sent();

        leave();

        assertThat(notes.find(note.id()).orElseThrow().status()).isEqualTo(NoteStatus.CLOSED);
        assertThat(turns.find(Supervising.CITY, note.matter())).isEmpty();
    }

    private void leave() {
        memberships.end(
                Supervising.UNIT,
                MembershipStatus.WITHDRAWN,
                LocalDate.of(2026, 3, 2),
                new Basis("声明", "自愿退出培育库的声明", LocalDate.of(2026, 3, 2)),
                Actors.samr().signature());
    }
}
