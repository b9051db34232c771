package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Basis;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Memberships;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** A wrong decision is corrected by a visible act, however late, and by nobody who took part in the decision. */
@PlatformTest
@Transactional
class CaseCorrectionTests {

    private static final String DECIDED = "2026-03-02T02:00:00Z";
    private static final String LATER = "2026-04-20T02:00:00Z";

    @Autowired
    Adjusting adjusting;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseFiles files;

    @Autowired
    Library library;

    @Autowired
    Memberships memberships;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        at(DECIDED);
    }

    @Test
    @DisplayName(
            "R20: a 调出 found wrong after the case was over is corrected by a third person, seen by those it concerned")
    void putOutWronglyAndOver() {
        var before = member();
        var id = over();
        assertThat(member().status()).isEqualTo(MembershipStatus.REMOVED);
        for (var actor : new Actor[] {Adjusting.OPENER, Adjusting.DECIDER}) {
            assertThatThrownBy(() -> annul(actor, id)).hasMessageContaining("不能复核");
        }
        assertThat(body(Adjusting.REVIEWER, "/adjustments/" + id + "/annul")).contains("从今天起恢复在库", "入库日期");

        annul(Adjusting.REVIEWER, id);

        assertThat(member()).isEqualTo(before);
        assertThat(file(id).matter().status()).isEqualTo(AdjustmentStatus.CORRECTED);
        assertThat(file(id).steps())
                .extracting(AdjustmentStep::action)
                .endsWith(AdjustmentAction.FINISH, AdjustmentAction.ANNUL);
        assertThat(body(Adjusting.CITY, "/adjustments/" + id)).contains("撤销", "已更正", "办结", "原决定已撤销，经过保留。本地在培育库中。");
        assertThat(notices.latest(Adjusting.CITY, 50).rows())
                .filteredOn(
                        it -> it.link().endsWith(id.toString()) && it.subject().contains("复核决定书"))
                .singleElement()
                .satisfies(it -> assertThat(it.body()).contains("本地在培育库中"));
        assertThatThrownBy(() -> annul(Adjusting.REVIEWER, id)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName(
            "R20: what the unit did after a 调出 stands when it is undone: one that is a member again by itself stays as it is")
    void whoCameBackByItself() {
        var id = over();
        var basis = new Basis("国市监质发〔2026〕40号", "关于纳入培育库的通知", LocalDate.of(2026, 4, 1));
        memberships.admit(Adjusting.OPENER, Adjusting.UNIT, LocalDate.of(2026, 4, 1), basis);
        var again = member();
        assertThat(body(Adjusting.REVIEWER, "/adjustments/" + id + "/annul"))
                .contains("已再次入库，在库的情况不变")
                .doesNotContain("从今天起恢复在库");

        annul(Adjusting.REVIEWER, id);

        assertThat(member()).isEqualTo(again);
        assertThat(file(id).matter().status()).isEqualTo(AdjustmentStatus.CORRECTED);
    }

    @Test
    @DisplayName(
            "R14, R20: an application that was made because of a 调出 is settled when the 调出 is undone, and its county is told")
    void anApplicationMeanwhile() {
        var id = over();
        assertThat(mvc.post().uri("/admissions").with(Actors.as(Adjusting.CITY)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(entry()).isEqualTo("DRAFT");

        annul(Adjusting.REVIEWER, id);

        assertThat(member().status()).isEqualTo(MembershipStatus.IN);
        assertThat(entry()).isEqualTo("CLOSED");
        assertThat(notices.latest(Adjusting.CITY, 50).rows())
                .anyMatch(it -> it.subject().equals("入库申请已结束"));
        assertThat(body(Adjusting.CITY, "/desk")).doesNotContain("入库申请的修改");
    }

    @Test
    @DisplayName("R20: a decision that was upheld and is found wrong later keeps both reviews with their papers")
    void upheldAndFoundWrong() {
        var id = adjusting.reviewing(IncidentKind.QUALITY, RulingOutcome.REMOVE, "");
        reviews.answer(
                Adjusting.REVIEWER,
                id,
                AdjustmentAction.UPHOLD,
                adjusting.document("number", "甲〔2026〕1号"),
                Seen.NOTHING);
        assertThat(body(Adjusting.CITY, "/adjustments/" + id))
                .contains("自动办结", "决定已经复核")
                .doesNotContain("申请复核的期限过后自动办结");
        reviews.answer(
                Adjusting.person("fourth"),
                id,
                AdjustmentAction.ANNUL,
                adjusting.document("number", "甲〔2026〕2号"),
                Seen.NOTHING);

        assertThat(file(id).reviews())
                .extracting(it -> it.answer() == null ? "" : it.answer().document())
                .containsExactly("甲〔2026〕1号", "甲〔2026〕2号");
        assertThat(body(Adjusting.CITY, "/adjustments/" + id)).contains("甲〔2026〕1号", "甲〔2026〕2号");
        for (var paper : new String[] {"review-1", "review-2"}) {
            assertThat(mvc.get()
                            .uri("/adjustments/%s/papers/%s/pdf".formatted(id, paper))
                            .with(Actors.as(Adjusting.CITY)))
                    .hasStatusOk();
        }
    }

    @Test
    @DisplayName(
            "R20: no document is of a day before what it answers: the end of the hearing, the request, the decision")
    void noDocumentOfADayBefore() {
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
        var early = adjusting.document("issuedOn", "2026-03-01");
        refused(() -> rulings.decide(Adjusting.DECIDER, id, early, Seen.NOTHING), "听取意见结束");
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        var renewal = adjusting.document("issuedOn", "2026-03-01", "until", "2026-07-30");
        refused(() -> rulings.renew(Adjusting.DECIDER, id, renewal, Seen.NOTHING), "原决定书");
        var annulment = adjusting.document("issuedOn", "2026-03-01");
        refused(() -> reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.ANNUL, annulment, Seen.NOTHING), "原决定书");
        reviews.ask(Adjusting.CITY, id, Adjusting.typed("request", "认定的对象不是本地企业。"), Seen.NOTHING);
        var answer = adjusting.document("issuedOn", "2026-03-01");
        refused(() -> reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.UPHOLD, answer, Seen.NOTHING), "申请复核");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String why) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("issuedOn")).contains(why));
    }

    @Test
    @DisplayName("R20: whoever resumed a 暂停 early, or proposed what was decided, does not review it")
    void whoTookPartDoesNotReview() {
        var id = adjusting.reviewing(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        rulings.resume(Adjusting.REVIEWER, id, Adjusting.typed("reason", "整改完成"), Seen.NOTHING);
        assertThatThrownBy(() -> reviews.answer(
                        Adjusting.REVIEWER, id, AdjustmentAction.UPHOLD, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("提前恢复");
        assertThat(body(Adjusting.REVIEWER, "/desk")).doesNotContain("复核动态调整的决定");
        reviews.answer(Adjusting.person("fourth"), id, AdjustmentAction.UPHOLD, adjusting.document(), Seen.NOTHING);

        var other = adjusting.heard(IncidentKind.SAFETY);
        rulings.propose(
                Adjusting.REVIEWER, other, Adjusting.typed("outcome", "NONE", "grounds", "情节轻微。"), Seen.NOTHING);
        rulings.decide(Adjusting.DECIDER, other, adjusting.document(), Seen.NOTHING);
        reviews.ask(Adjusting.CITY, other, Adjusting.typed("request", "请予复核。"), Seen.NOTHING);
        assertThatThrownBy(() -> reviews.answer(
                        Adjusting.REVIEWER, other, AdjustmentAction.UPHOLD, adjusting.document(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("拟处理");
    }

    @Test
    @DisplayName("R20: while a 暂停 runs its page says until when, and that it ends by itself")
    void saysUntilWhenAndThatItEnds() {
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        for (var reader : new Actor[] {Adjusting.CITY, Adjusting.PROVINCE, Adjusting.OPENER}) {
            assertThat(body(reader, "/adjustments/" + id))
                    .contains("暂停至2026年6月30日 24:00（北京时间），到期自动恢复")
                    .doesNotContain("没有下一步");
        }
        assertThat(body(Adjusting.CITY, "/desk")).contains("2026年6月30日", "到期自动恢复");
    }

    @Test
    @DisplayName("R20: while a hearing runs the strip says for whom it still waits")
    void saysForWhomItWaits() {
        var id = adjusting.told(IncidentKind.QUALITY);
        assertThat(body(Adjusting.OPENER, "/adjustments/" + id)).contains("轮到本地和省局");
        adjusting.reply(Adjusting.CITY, id);
        assertThat(body(Adjusting.CITY, "/adjustments/" + id)).contains("轮到省局").doesNotContain("轮到本地");
        adjusting.reply(Adjusting.PROVINCE, id);
        assertThat(body(Adjusting.CITY, "/adjustments/" + id)).contains("都已提交意见");
    }

    private UUID over() {
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.REMOVE, "");
        at(LATER);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.FINISH);
        return id;
    }

    private void annul(Actor actor, UUID id) {
        reviews.answer(actor, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);
    }

    private CaseFile file(UUID id) {
        return files.get(Adjusting.OPENER, id);
    }

    private Membership member() {
        return library.find(Adjusting.UNIT).orElseThrow();
    }

    private String entry() {
        return jdbc.sql("select status from admission.entry where unit = '990121' order by since desc limit 1")
                .query(String.class)
                .single();
    }

    private String body(Actor actor, String address) {
        var page = mvc.get().uri(address).with(Actors.as(actor)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private void at(String moment) {
        clock.stopAt(Instant.parse(moment));
    }
}
