package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.AccountFact.OrganisationMoved;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.account.Turns;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Memberships;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 大方县 (522422) in 毕节地区 (522400) became 大方县 (520521) in 毕节市 (520500), and its offices with it. */
@PlatformTest
@Transactional
class CarriedSupervisionTests {

    private static final RegionCode OLD = new RegionCode("522422");
    private static final RegionCode NOW = new RegionCode("520521");
    private static final Office FORMER = new Office(Role.CITY_BUREAU, new RegionCode("522400"));
    private static final Actor BUREAU = Actors.cityBureau("520500");

    @Autowired
    Supervising supervising;

    @Autowired
    Evaluating evaluating;

    @Autowired
    NoteRepository notes;

    @Autowired
    VisitRepository visits;

    @Autowired
    EvaluationRepository evaluations;

    @Autowired
    Memberships memberships;

    @Autowired
    Turns turns;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    private Note ofTheFormerBureau() {
        var note = supervising.answered();
        jdbc.sql("""
                        update supervision.note set unit = :old, office_role = 'CITY_BUREAU', office_area = :bureau where id = :id
                        """)
                .param("old", OLD.value())
                .param("bureau", FORMER.place())
                .param("id", note.id())
                .update();
        return note;
    }

    private void carry() {
        memberships.carry(OLD, NOW, new Basis("国函〔2011〕130号", "批复", LocalDate.of(2011, 10, 22)), Signature.of("平台"));
    }

    @Test
    @DisplayName(
            "R85, R90: an open note lies with the bureau above its city of today; one too many of a year ends where it was sent")
    void aNoteLiesWithTheBureauOfToday() {
        var note = ofTheFormerBureau();

        carry();

        Desks.only(turns, BUREAU, note.matter());
        assertThat(notes.find(note.id()).orElseThrow().unit()).isEqualTo(NOW);
    }

    @Test
    @DisplayName(
            "R90: where the successor has a note of this year already, the other one ends under the code and the office it was sent by")
    void oneTooManyEnds() {
        var note = ofTheFormerBureau();
        var own = supervising.answered();
        jdbc.sql("update supervision.note set unit = :now where id = :id")
                .param("now", NOW.value())
                .param("id", own.id())
                .update();

        carry();

        var ended = notes.find(note.id()).orElseThrow();
        assertThat(ended.status()).isEqualTo(NoteStatus.CLOSED);
        assertThat(ended.unit()).isEqualTo(OLD);
        assertThat(ended.office()).isEqualTo(FORMER);
        assertThat(notes.find(own.id()).orElseThrow().office()).isEqualTo(own.office());
    }

    @Test
    @DisplayName(
            "R85, R90, R102: an office that goes over to another code has there its open notes, the visits it announced and its evaluations")
    void theOfficeItselfGoesOver() {
        var note = supervising.answered();
        var visit = supervising.announced();
        var due = supervising.due(Supervising.UNIT, Supervising.BUREAU);
        var evaluation = evaluating.registered();
        var now = Actors.province("150000");

        events.publishEvent(new OrganisationMoved("变更后的省局", "省级推荐单位", UUID.randomUUID(), "140000", "150000"));

        Desks.only(turns, now, note.matter());
        assertThat(visits.by(Office.of(now))).extracting(Visit::id).containsExactly(visit.id());
        assertThat(visits.find(due.id()).orElseThrow().office())
                .as("another office's")
                .isEqualTo(due.office());
        assertThat(evaluations.of(Office.of(now), false))
                .extracting(Evaluation::id)
                .containsExactly(evaluation.id());
        assertThat(evaluations.of(Office.of(Supervising.PROVINCE), false)).isEmpty();
    }
}
