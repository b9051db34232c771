package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.application.Action;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Decisions;
import org.qiangxian.application.Obstacles;
import org.qiangxian.application.Recommendations;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens when something else comes between the steps of a case: another case, the city leaving, the end of a
 * term, an act on a proposal.
 */
@PlatformTest
@Transactional
class CaseCrossingTests {

    private static final Basis DOCUMENT = new Basis("国市监质发〔2026〕1号", "名单", LocalDate.of(2026, 3, 1));

    @Autowired
    Adjusting adjusting;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    AdjustmentLapses lapses;

    @Autowired
    Effects effects;

    @Autowired
    Memberships memberships;

    @Autowired
    Library library;

    @Autowired
    Proposals proposals;

    @Autowired
    Applications applications;

    @Autowired
    Recommendations recommendations;

    @Autowired
    Decisions decisions;

    @Autowired
    Obstacles obstacles;

    @Autowired
    Undoing undoing;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        at("2026-03-02T02:00:00Z");
    }

    @Test
    @DisplayName("R20: to revoke one decision brings back what that one took, and never what another case decided")
    void revokesItsOwnAlone() {
        var first = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        rulings.resume(Adjusting.DECIDER, first, Adjusting.typed("reason", "整改完成"), Seen.NOTHING);
        var second = adjusting.decided(IncidentKind.SAFETY, RulingOutcome.REMOVE, "");

        annul(first);
        assertThat(member()).as("put out by the other case").isEqualTo(MembershipStatus.REMOVED);
        annul(second);
        assertThat(member()).isEqualTo(MembershipStatus.IN);
    }

    @Test
    @DisplayName(
            "R14, R20: with a membership its 暂停 ends: it is not renewed, and its day touches no later 暂停 of another case")
    void endsWithTheMembership() {
        var first = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        var left = LocalDate.of(2026, 3, 10);
        memberships.end(Adjusting.UNIT, MembershipStatus.WITHDRAWN, left, DOCUMENT, Adjusting.CITY.signature());
        assertThatThrownBy(() -> renew(first, "2026-09-30"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("现在没有暂停");

        memberships.admit(Adjusting.OPENER, Adjusting.UNIT, left, DOCUMENT);
        adjusting.decided(IncidentKind.SAFETY, RulingOutcome.SUSPEND, "2026-09-30");
        at("2026-07-01T02:00:00Z");
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.SUSPENDED);
    }

    @Test
    @DisplayName("R20: a 暂停 whose last day is over is renewed no more, also before anything ended it")
    void notRenewedAfterItsDay() {
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        at("2026-06-30T16:00:00Z");
        assertThatThrownBy(() -> renew(id, "2026-09-30"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已过");
    }

    @Test
    @DisplayName(
            "R20: before the official determination a 暂停 lasts thirty days in all, however often the city is heard")
    void thirtyDaysInAll() {
        var id = adjusting.registered(Adjusting.PROVINCE, IncidentKind.QUALITY, "2026-02-02");
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        adjusting.proposed(adjusting.heard(adjusting.told(id)), RulingOutcome.SUSPEND, "2026-03-31", Course.GO_ON);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        at("2026-03-20T02:00:00Z");
        adjusting.heard(adjusting.told(id));
        at("2026-04-02T02:00:00Z");
        lapses.run();
        assertThat(member()).isEqualTo(MembershipStatus.IN);

        assertThatThrownBy(() -> adjusting.proposed(id, RulingOutcome.SUSPEND, "2026-04-20", Course.GO_ON))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("until")).contains("最多三十日"));
    }

    @Test
    @DisplayName("R20: what went to 总局 after it was proposed to end is not said to have ended: the proposal goes back")
    void movedOnMeanwhile() {
        var proposal = submitted();
        proposals.choose(proposal);
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.END);
        decisions.forward(Adjusting.PROVINCE, List.of(proposal));

        assertThatThrownBy(() -> rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不能终止");
        assertThat(member()).isEqualTo(MembershipStatus.IN);
    }

    @Test
    @DisplayName("R20: a later decision that says 继续 of a proposal that rests lets it go on")
    void goesOnAgain() {
        var proposal = submitted();
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.PAUSE);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThat(resting(proposal)).contains("暂缓办理");
        assertThat(effects.underWay(Adjusting.UNIT))
                .filteredOn(it -> it.key().contains(proposal.toString()))
                .allMatch(it -> it.standing().contains("暂缓中"));

        at("2026-04-01T02:00:00Z");
        adjusting.proposed(adjusting.heard(adjusting.told(id)), RulingOutcome.SUSPEND, "2026-09-30", Course.GO_ON);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThat(member()).isEqualTo(MembershipStatus.SUSPENDED);
        assertThat(resting(proposal)).doesNotContain("暂缓");
    }

    @Test
    @DisplayName("R20: what the province did to a proposal before it came to rest is not taken back while it rests")
    void notTakenBackWhileItRests() {
        var proposal = submitted();
        proposals.choose(proposal);
        recommendations.reserve(Adjusting.PROVINCE, proposal);
        assertThat(undoing.offer(Adjusting.PROVINCE, "application/" + proposal)).isNotNull();

        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.PAUSE);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThat(undoing.offer(Adjusting.PROVINCE, "application/" + proposal)).isNull();
    }

    @Test
    @DisplayName("R20: who spoke for the city or its province decides and reviews nothing by a second post at 总局")
    void noPartyDecides() {
        var provincial = new Actor(
                Adjusting.PROVINCE.person(),
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Adjusting.PROVINCE.login(),
                Adjusting.PROVINCE.name(),
                Adjusting.OPENER.organisation(),
                Adjusting.OPENER.organisationName(),
                Role.SAMR,
                null,
                false);
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
        assertThatThrownBy(() -> rulings.decide(provincial, id, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("提交意见");
        assertThat(turns.find(provincial, "adjustment/" + id)).isEmpty();
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        assertThatThrownBy(() ->
                        reviews.answer(provincial, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("提交意见");
    }

    private ApplicationId submitted() {
        return proposals.activity(call(), "990121");
    }

    private CallId call() {
        return TestCalls.open(jdbc);
    }

    private String resting(ApplicationId id) {
        return obstacles
                .against(applications.get(Adjusting.PROVINCE, id), Action.SHORTLIST)
                .orElse("");
    }

    private void renew(UUID id, String until) {
        rulings.renew(Adjusting.DECIDER, id, adjusting.document("until", until), Seen.NOTHING);
    }

    private void annul(UUID id) {
        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);
    }

    private MembershipStatus member() {
        return library.find(Adjusting.UNIT).orElseThrow().status();
    }

    private void at(String moment) {
        clock.stopAt(Instant.parse(moment));
    }
}
