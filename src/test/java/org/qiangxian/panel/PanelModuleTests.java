package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Kind;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.inspection.FormalChecks;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class PanelModuleTests {

    private static final Actor SAMR = Argued.SAMR;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private ArrivalPages arrivalPages;

    @Autowired
    private FormalChecks checks;

    @Autowired
    private Panels panels;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ExpertDesks desks;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Releases releases;

    @Autowired
    private ProposalPages proposalPages;

    @Autowired
    private Applications applications;

    @Autowired
    private Turns turns;

    @Autowired
    private JdbcClient jdbc;

    private CallId call = new CallId(new java.util.UUID(0, 0));
    private Actor first = SAMR;
    private Actor second = SAMR;

    @BeforeEach
    void people() {
        call = arrived.call();
        first = argued.expert("demo-expert");
        second = argued.expert("demo-expert-2");
    }

    @Test
    @DisplayName("R85: the board of a real call waits for the 32 in code order, that of 示例省 for it alone")
    void theBoardShowsWhatHasCome() {
        arrived.forwarded(call, "990121");

        var rows = arrivalPages.arrivals(SAMR, call, List.of()).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.code().value()).isEqualTo("990000");
            assertThat(row.pilots()).isEqualTo(1);
            assertThat(row.activities()).isZero();
            assertThat(row.last()).isNotNull();
        });
        var real = arrivalPages.calls(SAMR).stream()
                .filter(each -> !each.audience().fictional())
                .findFirst()
                .orElseThrow();
        assertThat(arrivalPages.arrivals(SAMR, real.id(), List.of()).rows())
                .hasSize(32)
                .isSortedAccordingTo(java.util.Comparator.comparing(ArrivalPage.Row::code))
                .noneMatch(ArrivalPage.Row::fictional);
    }

    @Test
    void whatHasNotPassedTheFormalCheckIsNotArgued() {
        var id = arrived.forwarded(call, "990121");
        var panel = argued.panel(call);

        assertThatThrownBy(() -> assignments.assign(SAMR, panel, id, first.person()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("形式检查");
    }

    @Test
    @DisplayName("R55, R72: opinions, consensus, decision with a reason; all concerned are told at one moment")
    void thewholeWay() {
        var id = arrived.checked(call, "990121");
        var other = arrived.checked(call, "990221");
        var panel = argued.asked(call, id, first, second);
        assignments.assign(SAMR, panel, other, first.person());
        assertThat(applications.find(other).orElseThrow().status()).isEqualTo(Status.UNDER_REVIEW);
        assertThat(due(first)).hasSize(1);
        argued.say(first, id, "甲");
        argued.say(first, other, "甲");
        argued.say(second, id, "乙");
        assertThat(due(first)).as("done once every proposal has an answer").isEmpty();
        panels.move(SAMR, panel, Move.GATHER);
        assertThatThrownBy(() -> panels.move(SAMR, panel, Move.CONCLUDE)).isInstanceOf(Refusal.Conflict.class);
        consent(id, first, second);
        consent(other, first);
        panels.move(SAMR, panel, Move.CONCLUDE);

        outcomes.decide(SAMR, id, true, "条件具备，可以推广。");
        assertThatThrownBy(() -> releases.release(SAMR, call, Kind.PILOT)).hasMessageContaining("还有方案没有作出决定");
        assertThatThrownBy(() -> outcomes.decide(SAMR, other, false, " ")).isInstanceOf(Refusal.Invalid.class);
        outcomes.decide(SAMR, other, false, "季度安排有待细化。");
        assertThat(applications.find(id).orElseThrow().status()).isEqualTo(Status.UNDER_REVIEW);
        assertThatThrownBy(() -> releases.release(SAMR, call, Kind.PILOT)).hasMessageContaining("截止后才能发布结果");
        assertThat(releases.results(SAMR, call).pending().getFirst())
                .returns("征集到2090年6月13日 24:00（北京时间）才截止，截止后才能发布结果。", ResultsPage.Pending::whyNot)
                .extracting(ResultsPage.Pending::decisions, org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .extracting("word", "reason")
                .containsExactly(tuple("已确定", "条件具备，可以推广。"), tuple("未确定", "季度安排有待细化。"));
        TestCalls.close(jdbc, call);
        assertThat(releases.results(SAMR, call).pending().getFirst().whyNot()).isEmpty();
        releases.release(SAMR, call, Kind.PILOT);

        assertThat(applications.find(id).orElseThrow().status()).isEqualTo(Status.SELECTED);
        assertThat(applications.find(other).orElseThrow().status()).isEqualTo(Status.NOT_SELECTED);
        assertThat(told(id)).containsExactlyInAnyOrder("CITY 990121", "CITY_BUREAU 990100", "PROVINCE 990000");
        assertThat(releases.results(SAMR, call).lists().getFirst().entries())
                .extracting(ResultsPage.Entry::code)
                .containsExactly("990121");
        assertThatThrownBy(() -> outcomes.decide(SAMR, id, false, "改")).hasMessageContaining("已经发布");
        assertThatThrownBy(() -> releases.release(SAMR, call, Kind.PILOT)).hasMessageContaining("已经发布过");
    }

    private void consent(ApplicationId id, Actor... all) {
        outcomes.write(SAMR, id, "建议支持。");
        var text = java.util.Objects.requireNonNull(desks.page(all[0], id).consensus());
        for (var expert : all) {
            assertThatThrownBy(() -> opinions.assent(expert, id, text.id(), false, " "))
                    .isInstanceOf(Refusal.Invalid.class);
            opinions.assent(expert, id, text.id(), true, "");
        }
    }

    private List<Turn> due(Actor expert) {
        return turns.of(expert).stream()
                .filter(each -> each.href().equals("/opinions"))
                .toList();
    }

    private List<String> told(ApplicationId id) {
        return jdbc.sql("""
                select r.role || ' ' || r.area from notice.recipient r join notice.message m on m.id = r.message
                where m.key = :key
                """).param("key", "decision/" + id).query(String.class).list();
    }

    @Test
    void whatFailsTheFormalCheckMayBeDeclinedWithoutPanel() {
        var id = arrived.forwarded(call, "990121");
        assertThatThrownBy(() -> outcomes.decide(SAMR, id, false, "未盖章。")).isInstanceOf(Refusal.Conflict.class);
        checks.check(SAMR, id, Map.of());

        outcomes.decide(SAMR, id, false, "盖章件与提交的版本不一致。");

        assertThatThrownBy(() -> outcomes.decide(SAMR, id, true, "破例")).isInstanceOf(Refusal.Conflict.class);
        TestCalls.close(jdbc, call);
        releases.release(SAMR, call, Kind.PILOT);
        assertThat(applications.find(id).orElseThrow().status()).isEqualTo(Status.NOT_SELECTED);
    }

    @Test
    void onlyTheOrganisersOrganiseAndOnlyExpertsGiveOpinions() {
        var id = arrived.checked(call, "990121");
        var panel = argued.asked(call, id, first);
        for (var other : List.of(
                Argued.PROVINCE, Actors.city("990121"), first, Actors.operator(), Actors.of(Role.DISCIPLINE, null))) {
            assertThatThrownBy(() -> panels.move(other, panel, Move.GATHER)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> proposalPages.page(other, id)).isInstanceOf(Refusal.Forbidden.class);
            assertThatThrownBy(() -> outcomes.decide(other, id, true, "x")).isInstanceOf(Refusal.Forbidden.class);
        }
        assertThatThrownBy(() -> opinions.give(SAMR, id, Argued.answers("代写"))).isInstanceOf(Refusal.Forbidden.class);
    }
}
