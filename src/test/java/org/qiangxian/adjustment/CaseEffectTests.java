package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turns;
import org.qiangxian.application.Action;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Obstacles;
import org.qiangxian.application.Recommendations;
import org.qiangxian.application.Status;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.disclosure.Consents;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.library.Library;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of a decision on proposals between submission and package, on seats, on pairings and on the membership.
 */
@PlatformTest
@Transactional
class CaseEffectTests {

    private static final RegionCode BODY = new RegionCode("990000");

    @Autowired
    Adjusting adjusting;

    @Autowired
    Rulings rulings;

    @Autowired
    AdjustmentLapses lapses;

    @Autowired
    CaseFiles files;

    @Autowired
    Effects effects;

    @Autowired
    Proposals proposals;

    @Autowired
    Applications applications;

    @Autowired
    Drafts drafts;

    @Autowired
    Decisions decisions;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Consents consents;

    @Autowired
    Library library;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    private CallId call = new CallId(new UUID(0, 0));

    @BeforeEach
    void openACall() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
        call = TestCalls.open(jdbc);
    }

    @Test
    @DisplayName(
            "R20: 暂缓 gives the seat back, lies on nobody's desk, is refused in a sentence, and goes on when the 暂停 is over")
    void aPausedProposal() {
        var shortlisted = chosen();
        var submitted = proposals.activity(call, "990121");
        assertThat(applications.seats(call, Kind.PILOT, BODY).taken()).isEqualTo(1);

        decide(RulingOutcome.SUSPEND, "2026-03-31", Course.PAUSE);

        assertThat(applications.seats(call, Kind.PILOT, BODY).taken()).isZero();
        assertThat(status(shortlisted)).isEqualTo(Status.SUBMITTED);
        for (var each : List.of(shortlisted, submitted)) {
            assertThat(obstacles.against(applications.get(Adjusting.PROVINCE, each), Action.SHORTLIST))
                    .hasValueSatisfying(why -> assertThat(why).contains("暂缓办理").doesNotContain("调整", "暂停"));
            Desks.none(turns, "application/" + each);
        }
        for (var reader : List.of(Adjusting.CITY, Adjusting.PROVINCE)) {
            assertThat(mvc.get().uri("/applications/" + submitted).with(Actors.as(reader)))
                    .bodyText()
                    .contains("这份方案暂缓办理", "恢复以后照原样继续")
                    .doesNotContain("轮到省局");
        }
        assertThatThrownBy(() -> proposals.choose(submitted))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("暂缓办理");

        clock.stopAt(Instant.parse("2026-03-31T16:00:00Z"));
        lapses.run();
        assertThat(obstacles.against(applications.get(Adjusting.PROVINCE, shortlisted), Action.SHORTLIST))
                .isEmpty();
        recommendations.shortlist(Adjusting.PROVINCE, shortlisted);
        assertThat(status(shortlisted)).isEqualTo(Status.SHORTLISTED);
    }

    @Test
    @DisplayName("R20, R21: 继续 leaves a proposal and its seat as they are; the city hands in nothing new meanwhile")
    void whatGoesOn() {
        var shortlisted = chosen();
        var draft = drafts.begin(Adjusting.CITY, call, Kind.ACTIVITY, Contents.activity())
                .id();
        assertThat(effects.underWay(Adjusting.UNIT))
                .as("a draft is the city's alone")
                .noneMatch(it -> it.key().contains(draft.toString()));

        decide(RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);

        assertThat(status(shortlisted)).isEqualTo(Status.SHORTLISTED);
        assertThat(applications.seats(call, Kind.PILOT, BODY).taken()).isEqualTo(1);
        assertThatThrownBy(() -> drafts.submit(Adjusting.CITY, draft)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R20: 终止 ends a proposal with its seat, and what is argued at 总局 is decided there")
    void whatEnds() {
        var forwarded = proposals.activity(call, "990121");
        proposals.choose(forwarded);
        decisions.forward(Adjusting.PROVINCE, List.of(forwarded));
        decisions.beginArgument(Adjusting.OPENER, forwarded);
        var shortlisted = chosen();

        decide(RulingOutcome.SUSPEND, "2026-06-30", Course.END);

        assertThat(status(shortlisted)).isEqualTo(Status.CLOSED);
        assertThat(applications.seats(call, Kind.PILOT, BODY).taken()).isZero();
        assertThat(status(forwarded)).isEqualTo(Status.UNDER_REVIEW);
        assertThat(applications.trail(Adjusting.CITY, shortlisted).getLast().reason())
                .as("names no case")
                .isEqualTo("总局另有安排。");
    }

    @Test
    @DisplayName("R20: each thing under way has its course in the proposal, or it is refused at its field")
    void eachHasItsCourse() {
        chosen();
        var id = adjusting.heard(IncidentKind.QUALITY);
        var thing = effects.underWay(Adjusting.UNIT).getFirst();
        for (var course : List.of("", "NEVER")) {
            assertThatThrownBy(() -> rulings.propose(
                            Adjusting.OPENER,
                            id,
                            Adjusting.typed(
                                    "outcome",
                                    "SUSPEND",
                                    "until",
                                    "2026-06-30",
                                    "grounds",
                                    "属实",
                                    Rulings.field(thing),
                                    course),
                            Seen.NOTHING))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class, it -> assertThat(it.fields()).containsKey(Rulings.field(thing)));
        }
    }

    @Test
    @DisplayName("R20, R49: with 调出 proposals and pairings end, and the city applies again by its own word")
    void putOutAndBack() {
        var shortlisted = chosen();
        var partner = new RegionCode("990122");
        var consent = consents.propose(
                Adjusting.CITY, partner, List.of("J-18"), consents.today().plusDays(30), "相互学习");
        consents.answer(Actors.city("990122"), consent.id(), true);

        var id = decide(RulingOutcome.REMOVE, "", Course.GO_ON);

        assertThat(files.get(Adjusting.OPENER, id).ruling().orElseThrow().courses())
                .isNotEmpty()
                .allMatch(said -> said.course() == Course.END);
        assertThat(status(shortlisted)).isEqualTo(Status.CLOSED);
        assertThat(consents.standing(consents.get(Adjusting.CITY, consent.id())).open())
                .isFalse();
        assertThat(library.find(Adjusting.UNIT).orElseThrow().words()).isEqualTo("2026年起不在库");
        assertThat(mvc.get().uri("/cities/990121"))
                .hasStatusOk()
                .bodyText()
                .contains("2026年起不在库")
                .doesNotContain("调出", "暂停");

        assertThat(mvc.get().uri("/admissions").with(Actors.as(Adjusting.CITY)))
                .bodyText()
                .contains("开始申请入库");
        assertThat(mvc.post().uri("/admissions").with(Actors.as(Adjusting.CITY)).with(csrf()))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("R20: public pages keep silent while a case runs, and say 在库 while a 暂停 does")
    void publicPagesKeepSilent() {
        var before = body("/cities/990121");
        decide(RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
        assertThat(body("/cities/990121")).isEqualTo(before);
        assertThat(library.fictionalMembers()).anyMatch(it -> it.code().equals(Adjusting.UNIT));
    }

    private String body(String address) {
        var page = mvc.get().uri(address).exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private ApplicationId chosen() {
        var id = proposals.pilot(call, "990121");
        proposals.choose(id);
        return id;
    }

    private Status status(ApplicationId id) {
        return applications.find(id).orElseThrow().status();
    }

    private UUID decide(RulingOutcome outcome, String until, Course course) {
        var id = adjusting.proposed(adjusting.heard(IncidentKind.QUALITY), outcome, until, course);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        return id;
    }
}
