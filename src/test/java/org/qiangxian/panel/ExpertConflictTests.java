package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.call.CallId;
import org.qiangxian.expert.Conflict;
import org.qiangxian.expert.Experts;
import org.qiangxian.form.Contents;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Experts with a conflict of interest, and what an expert sees of proposals and of the opinions of others. */
@PlatformTest
@Transactional
class ExpertConflictTests {

    private static final Actor SAMR = Argued.SAMR;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Autowired
    private Panels panels;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertDesks desks;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ProposalPages proposalPages;

    private CallId call = new CallId(new java.util.UUID(0, 0));
    private Actor first = SAMR;
    private Actor second = SAMR;
    private Actor ofSample = SAMR;

    @BeforeEach
    void people() {
        call = arrived.call();
        first = argued.expert("demo-expert");
        second = argued.expert("demo-expert-2");
        ofSample = argued.expert("demo-expert-3");
    }

    @Test
    @DisplayName("conflicts by province, city, employer and declaration keep a proposal from an expert")
    void conflictsAreFoundAtTheAssignment() {
        var content = Contents.with(Contents.pilot(), "basis", "已与演示标准化中心 (虚构)合作两年。");
        var id = arrived.forwarded(call, "990121", content);
        arrived.pass(id);
        var panel = argued.panel(call);
        experts.tie(first, "990121", "曾受聘为该县顾问。");

        assertRefused(panel, id, ofSample, Conflict.CITY);
        experts.describe(SAMR, ofSample.person(), "示例二市质量技术中心（虚构）", "990000", "990200");
        assertRefused(panel, id, ofSample, Conflict.PROVINCE);
        assertRefused(panel, id, second, Conflict.EMPLOYER);
        assertRefused(panel, id, first, Conflict.DECLARED);
        assignments.assign(SAMR, panel, id, argued.expert("demo-expert-4").person());
    }

    private void assertRefused(PanelId panel, ApplicationId id, Actor expert, Conflict conflict) {
        assertThatThrownBy(() -> assignments.assign(SAMR, panel, id, expert.person()))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(conflict.label());
    }

    @Test
    @DisplayName(
            "a conflict that appears after the assignment is found when the proposal is opened, and the organisers hear")
    void conflictsAreFoundAgainAtTheOpening() {
        var id = arrived.checked(call, "990121");
        var panel = argued.asked(call, id, first, second);
        opinions.declareNone(first, id);
        assertThat(desks.page(first, id).proposal()).isNotNull();

        experts.describe(SAMR, first.person(), "示例一市质量技术中心（虚构）", "990000", "990100");

        assertThatThrownBy(() -> desks.page(first, id)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> opinions.give(first, id, Argued.answers("意见"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(lines(first, id)).isEmpty();
        assertThat(lines(second, id)).hasSize(1);
        assertThatThrownBy(() -> panels.move(SAMR, panel, Move.GATHER)).hasMessageContaining("没有收到意见");
    }

    @Test
    @DisplayName("nothing of a proposal is shown before the expert has declared; who declares a tie never sees it")
    void nothingIsShownBeforeTheDeclaration() {
        var id = arrived.checked(call, "990121");
        argued.asked(call, id, first, second);

        assertThat(desks.page(first, id).proposal()).isNull();
        assertThat(lines(first, id).getFirst().title()).isEmpty();
        assertThatThrownBy(() -> opinions.give(first, id, Argued.answers("意见")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("申报");

        desks.recuse(first, id, "亲属任职。");
        assertThat(lines(first, id)).isEmpty();
        assertThatThrownBy(() -> desks.page(first, id)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("an expert sees the assigned proposals only, and the own opinion alone until the consensus stage")
    void expertsSeeTheirOwnUntilTheConsensus() {
        var id = arrived.checked(call, "990121");
        var other = arrived.checked(call, "990221");
        var panel = argued.asked(call, id, first, second);
        argued.say(first, id, "甲说的话");

        assertThatThrownBy(() -> desks.page(first, other)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> desks.page(argued.expert("demo-expert-4"), id)).isInstanceOf(Refusal.NotFound.class);
        opinions.declareNone(second, id);
        assertThat(desks.page(second, id).others()).isEmpty();
        assertThat(proposalPages.page(SAMR, id).opinions())
                .as("the organisers neither")
                .isEmpty();
        assertThatThrownBy(() -> panels.move(SAMR, panel, Move.GATHER)).isInstanceOf(Refusal.Conflict.class);

        opinions.give(second, id, Argued.answers("乙说的话"));
        panels.move(SAMR, panel, Move.GATHER);

        assertThat(desks.page(second, id).others().getFirst())
                .extracting(Answer::words)
                .containsOnly("甲说的话");
        assertThat(proposalPages.page(SAMR, id).opinions()).hasSize(2);
        assertThatThrownBy(() -> opinions.give(first, id, Argued.answers("改口")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("个人意见已经截止");
    }

    private List<OpinionsPage.Line> lines(Actor expert, ApplicationId id) {
        return desks.list(expert).lines().stream()
                .filter(line -> line.application().equals(id.toString()))
                .toList();
    }
}
