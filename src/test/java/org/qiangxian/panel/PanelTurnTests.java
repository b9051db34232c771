package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Desks;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.Trail;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** On whose desk 论证 waits, from the arrival to the last answer. */
@PlatformTest
@Transactional
class PanelTurnTests {

    private static final Actor SAMR = Argued.SAMR;
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Panels panels;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ExpertDesks desks;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private GroupTrails trails;

    @Autowired
    private PanelTrails proposals;

    @Autowired
    private ProposalPages pages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Turns turns;

    @Autowired
    private MovableClock clock;

    private CallId call = new CallId(new java.util.UUID(0, 0));
    private Actor first = SAMR;
    private Actor second = SAMR;

    @BeforeEach
    void people() {
        clock.stopAt(START);
        call = arrived.call();
        first = argued.expert("demo-expert");
        second = argued.expert("demo-expert-2");
    }

    @Test
    @DisplayName("R55: what a province has sent waits for 总局 as one, until it is being argued")
    void whatHasArrivedWaitsForTheOrganisers() {
        var id = arrived.forwarded(call, "990121");
        clock.move(Duration.ofHours(1));
        var other = arrived.forwarded(call, "990221");
        var key = "arrived/%s/990000".formatted(call);

        assertThat(Desks.only(turns, SAMR, key))
                .returns("组织论证：示例省报送的 2 份方案", Turn::what)
                .returns(START, Turn::since)
                .returns(null, Turn::until)
                .returns("/panels/" + call, Turn::href);
        arrived.pass(id);
        arrived.pass(other);
        var panel = argued.asked(call, id, first);
        assertThat(Desks.only(turns, SAMR, key))
                .returns("组织论证：示例省报送的 1 份方案", Turn::what)
                .returns(START.plus(Duration.ofHours(1)), Turn::since);
        Desks.none(turns, "decide/%s/PILOT".formatted(call));
        assignments.assign(SAMR, panel, other, first.person());

        Desks.none(turns, key);
    }

    @Test
    @DisplayName("R55, R72: a panel waits for its experts or for 总局, each by its stage, and for nobody once concluded")
    void aPanelWaitsForWhoseTurnItIs() {
        var id = arrived.checked(call, "990121");
        var panel = argued.panel(call);
        assignments.assign(SAMR, panel, id, first.person());
        assignments.assign(SAMR, panel, id, second.person());
        assertThat(Desks.only(turns, SAMR, panel(panel, Stage.PREPARING)))
                .returns("/panels/groups/" + panel, Turn::href)
                .returns(START, Turn::since);
        Desks.none(turns, expert(panel, Stage.OPINIONS, first));

        panels.move(SAMR, panel, Move.OPEN);
        Desks.none(turns, panel(panel, Stage.OPINIONS));
        for (var expert : new Actor[] {first, second}) {
            assertThat(Desks.only(turns, expert, expert(panel, Stage.OPINIONS, expert)))
                    .returns("提出创新试点论证意见", Turn::what)
                    .returns("1 份", Turn::note)
                    .returns("/opinions", Turn::href)
                    .returns(WorkingDays.endOf(Argued.DUE), Turn::until);
        }
        assertThat(turns.of(second)).extracting(Turn::key).doesNotContain(expert(panel, Stage.OPINIONS, first));
        clock.move(Duration.ofDays(1));
        argued.say(first, id, "甲");
        argued.say(second, id, "乙");
        Desks.none(turns, expert(panel, Stage.OPINIONS, first));
        assertThat(trails.of(SAMR, panels.get(SAMR, panel), Map.of()).turn())
                .as("the strip says what the waiting list says")
                .returns("本单位", Trail.Part::who)
                .returns("转入合议", Trail.Part::what);
        assertThat(Desks.only(turns, SAMR, panel(panel, Stage.OPINIONS)).since())
                .as("since the last opinion came")
                .isEqualTo(START.plus(Duration.ofDays(1)));

        panels.move(SAMR, panel, Move.GATHER);
        Desks.none(turns, panel(panel, Stage.OPINIONS));
        Desks.only(turns, SAMR, panel(panel, Stage.CONSENSUS));
        Desks.none(turns, expert(panel, Stage.CONSENSUS, first));
        assentsAreAskedAnewForEachText(panel, id);
        Desks.none(turns, "decide/%s/PILOT".formatted(call));
        panels.move(SAMR, panel, Move.CONCLUDE);
        Desks.none(turns, panel(panel, Stage.CONSENSUS));
        Desks.none(turns, panel(panel, Stage.CONCLUDED));
        decisionsAreAwaitedWhereTheyAreWritten(id);
    }

    private void decisionsAreAwaitedWhereTheyAreWritten(ApplicationId id) {
        var key = "decide/%s/PILOT".formatted(call);
        assertThat(Desks.only(turns, SAMR, key))
                .returns("决定并发布创新试点结果", Turn::what)
                .returns("1 份还没有决定，逐份写明决定和理由", Turn::note)
                .returns("/panels/%s/results".formatted(call), Turn::href);
        outcomes.decide(SAMR, id, true, "条件具备。");
        Desks.none(turns, key);
        assertThat(proposals.of(pages.page(SAMR, id)))
                .as("nothing is to be done before the call has ended, and the strip says from when")
                .returns(null, Trail::turn)
                .returns("决定已经作出，自2090年6月14日起可以发布；发布前可以修改。", Trail::said);
        TestCalls.close(jdbc, call);
        assertThat(Desks.only(turns, SAMR, key)).returns("发布创新试点结果", Turn::what);
        assertThat(proposals.of(pages.page(SAMR, id)).turn()).returns("发布结果", Trail.Part::what);
    }

    private void assentsAreAskedAnewForEachText(PanelId panel, ApplicationId id) {
        for (var words : new String[] {"建议支持。", "建议支持，季度安排再细化。"}) {
            clock.move(Duration.ofDays(1));
            outcomes.write(SAMR, id, words);
            for (var expert : new Actor[] {first, second}) {
                assertThat(Desks.only(turns, expert, expert(panel, Stage.CONSENSUS, expert)))
                        .returns("答复创新试点合议意见", Turn::what)
                        .returns(clock.instant(), Turn::since)
                        .returns(null, Turn::until)
                        .returns("/opinions", Turn::href);
                var text = Objects.requireNonNull(desks.page(expert, id).consensus());
                opinions.assent(expert, id, text.id(), true, "");
                Desks.none(turns, expert(panel, Stage.CONSENSUS, expert));
            }
        }
    }

    @Test
    @DisplayName("R112: a proposal waits no more for an expert who has a tie to it")
    void aRecusedExpertIsAskedNoMore() {
        var id = arrived.checked(call, "990121");
        var panel = argued.asked(call, id, first, second);

        desks.recuse(first, id, "亲属任职。");

        Desks.none(turns, expert(panel, Stage.OPINIONS, first));
        Desks.only(turns, second, expert(panel, Stage.OPINIONS, second));
    }

    private static String panel(PanelId panel, Stage stage) {
        return "panel/%s/%s".formatted(panel, stage);
    }

    private static String expert(PanelId panel, Stage stage, Actor expert) {
        return "opinion/%s/%s/%s".formatted(panel, stage, expert.person());
    }
}
