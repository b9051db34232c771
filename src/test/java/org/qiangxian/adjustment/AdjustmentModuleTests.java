package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.library.Library;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipStatus;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The register of incidents and the course of a case. */
@PlatformTest
@Transactional
class AdjustmentModuleTests {

    @Autowired
    Adjusting adjusting;

    @Autowired
    Incidents incidents;

    @Autowired
    Hearings hearings;

    @Autowired
    Rulings rulings;

    @Autowired
    Reviews reviews;

    @Autowired
    CaseFiles files;

    @Autowired
    Library library;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    @DisplayName(
            "R20: after each of the four kinds a member is heard, suspended by decision with reasons, and reviewed")
    void eachOfTheFourKinds(IncidentKind kind) {
        var id = adjusting.reviewing(kind, RulingOutcome.SUSPEND, "2026-06-30");
        assertThat(status()).isEqualTo(MembershipStatus.SUSPENDED);
        assertThat(library.find(Adjusting.UNIT).orElseThrow().words()).isEqualTo("在库");

        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.UPHOLD, adjusting.document(), Seen.NOTHING);

        var file = file(id);
        assertThat(file.matter().status()).isEqualTo(AdjustmentStatus.IN_FORCE);
        assertThat(file.ruling().orElseThrow().decision()).satisfies(decision -> {
            assertThat(decision.reason()).isEqualTo("依据认定和听取的意见");
            assertThat(decision.by().person()).isEqualTo(Adjusting.DECIDER.person());
        });
        assertThat(file.steps())
                .extracting(AdjustmentStep::action)
                .startsWith(AdjustmentAction.REGISTER)
                .endsWith(AdjustmentAction.DECIDE, AdjustmentAction.ASK_REVIEW, AdjustmentAction.UPHOLD);
    }

    @Test
    @DisplayName("R20: a fifth kind is refused; so are a day to come, another province, and who is no member")
    void refusesWhatIsNoIncident() {
        var form = Adjusting.form(IncidentKind.QUALITY, "2026-02-02");
        for (var kind : List.of("OTHER", "", "quality")) {
            assertThatThrownBy(() -> incidents.register(
                            Adjusting.PROVINCE,
                            new IncidentForm(
                                    "990121", kind, "2026-02-02", form.place(), form.source(), "2026-02-02", "概况")))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            it -> assertThat(it.fields().get("kind")).contains("四类事件"));
        }
        assertThatThrownBy(() ->
                        incidents.register(Adjusting.PROVINCE, Adjusting.form(IncidentKind.QUALITY, "2026-03-03")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class, it -> assertThat(it.fields()).containsKey("happenedOn"));
        for (var unit : List.of("140728", "990131", "990100", "")) {
            assertThatThrownBy(() -> incidents.register(
                            Adjusting.PROVINCE, Adjusting.form(unit, IncidentKind.QUALITY, "2026-02-02")))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class, it -> assertThat(it.fields()).containsKey("unit"));
        }
        assertThatThrownBy(() -> incidents.register(Actors.city("990131"), form))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不在培育库");
        assertThat(Arrays.stream(IncidentKind.values()).map(IncidentKind::label))
                .containsExactly("重大质量安全事件", "重大安全生产事故", "重大生态环境污染事件", "重大负面舆情事件");
    }

    @Test
    @DisplayName("R20: the city itself, its province and 总局 register; nobody else does")
    void whoRegisters() {
        for (var actor : List.of(Adjusting.CITY, Adjusting.PROVINCE, Adjusting.OPENER)) {
            var day = actor.is(Role.SAMR) ? "2026-02-04" : actor.is(Role.CITY) ? "2026-02-05" : "2026-02-03";
            var matter = incidents.register(actor, Adjusting.form(IncidentKind.SAFETY, day));
            assertThat(matter.unit()).isEqualTo(Adjusting.UNIT);
            assertThat(matter.registrar()).isEqualTo(actor.role());
        }
        for (var role : Role.values()) {
            if (!AdjustmentAction.REGISTER.row().by(role)) {
                assertThatThrownBy(() -> incidents.places(Actors.of(role, "990000")))
                        .isInstanceOf(Refusal.Forbidden.class);
            }
        }
    }

    @Test
    @DisplayName("R20: a second case on one incident is refused; what a city registers itself is taken, and set aside")
    void oneCaseOnAnIncident() {
        var id = adjusting.opened(IncidentKind.QUALITY);
        assertThatThrownBy(() -> adjusting.registered(Adjusting.OPENER, IncidentKind.QUALITY, "2026-02-02"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("一个事件只登记一次");

        var own = adjusting.registered(Adjusting.CITY, IncidentKind.QUALITY, "2026-02-02");
        assertThatThrownBy(() -> adjusting.press(Adjusting.OPENER, own, AdjustmentAction.OPEN))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("一个事件只立一件");
        adjusting.press(Adjusting.OPENER, own, AdjustmentAction.SET_ASIDE_CLUE);
        assertThat(file(own).matter().status()).isEqualTo(AdjustmentStatus.SET_ASIDE);

        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.CORRECT);
        assertThat(file(id).steps()).as("corrected, never removed").isNotEmpty();
        assertThat(adjusting.registered(Adjusting.OPENER, IncidentKind.QUALITY, "2026-02-02"))
                .as("what was corrected does not stand in the way")
                .isNotNull();
    }

    @Test
    @DisplayName("R20: a 重大负面舆情事件 is opened on a written finding of two persons, and on no determination")
    void anOpinionNeedsTwoPersons() {
        var id = adjusting.registered(Adjusting.PROVINCE, IncidentKind.OPINION, "2026-02-02");
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN), "两人签署的书面认定");
        refused(
                () -> incidents.determine(Adjusting.PROVINCE, id, Adjusting.determination(), Seen.NOTHING),
                "没有主管部门的认定");
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.AGREE), "还没有书面认定");

        incidents.find(Adjusting.OPENER, id, Adjusting.typed("finding", "报道属实。"), Seen.NOTHING);
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.AGREE), "另一人签署");
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN), "两人签署的书面认定");
        adjusting.press(Adjusting.REVIEWER, id, AdjustmentAction.AGREE);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        assertThat(file(id).matter().settled()).isTrue();

        var other = adjusting.registered(Adjusting.PROVINCE, IncidentKind.SAFETY, "2026-02-03");
        refused(
                () -> incidents.find(Adjusting.OPENER, other, Adjusting.typed("finding", "属实。"), Seen.NOTHING),
                "只有重大负面舆情事件");
    }

    @Test
    @DisplayName(
            "R20: without a determination nobody is put out, and a 暂停 lasts thirty days at most, renewals included")
    void withoutADetermination() {
        var id = adjusting.registered(Adjusting.PROVINCE, IncidentKind.SAFETY, "2026-02-02");
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.OPEN);
        adjusting.heard(adjusting.told(id));
        remarked(() -> adjusting.proposed(id, RulingOutcome.REMOVE, "", Course.END), "outcome", "还没有官方认定");
        remarked(() -> adjusting.proposed(id, RulingOutcome.SUSPEND, "2026-04-01", Course.GO_ON), "until", "最多三十日");

        adjusting.proposed(id, RulingOutcome.SUSPEND, "2026-03-31", Course.GO_ON);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        refused(
                () -> rulings.renew(Adjusting.DECIDER, id, adjusting.document("until", "2026-05-01"), Seen.NOTHING),
                "三十日的限度");

        incidents.determine(Adjusting.PROVINCE, id, Adjusting.determination(), Seen.NOTHING);
        rulings.renew(Adjusting.DECIDER, id, adjusting.document("until", "2026-05-01"), Seen.NOTHING);
        assertThat(file(id).matter().suspendedUntil()).isEqualTo("2026-05-01");
        assertThat(file(id).rulings()).hasSize(2).allMatch(it -> it.decision() != null);
    }

    @Test
    @DisplayName("R20: opener, decider and reviewer are three persons, by id")
    void threePersons() {
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
        refused(() -> rulings.decide(Adjusting.OPENER, id, adjusting.document(), Seen.NOTHING), "立案人不能作决定");
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        refused(
                () -> rulings.renew(Adjusting.OPENER, id, adjusting.document("until", "2026-09-01"), Seen.NOTHING),
                "立案人不能作决定");
        reviews.ask(Adjusting.CITY, id, Adjusting.typed("request", "对象有误。"), Seen.NOTHING);
        for (var hand : List.of(Adjusting.OPENER, Adjusting.DECIDER)) {
            for (var answer : List.of(AdjustmentAction.UPHOLD, AdjustmentAction.REVOKE)) {
                refused(() -> reviews.answer(hand, id, answer, adjusting.document(), Seen.NOTHING), "第三人");
            }
        }
        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.REVOKE, adjusting.document(), Seen.NOTHING);
        assertThat(status()).as("the revoked 暂停 is over").isEqualTo(MembershipStatus.IN);
    }

    @Test
    @DisplayName("R20: nothing is decided before the hearing ended, nor twice, nor with a form opened before")
    void inItsOrder() {
        var id = adjusting.told(IncidentKind.QUALITY);
        refused(() -> adjusting.proposed(id, RulingOutcome.NONE, "", Course.GO_ON), "听取意见");
        refused(() -> rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING), "不能作出决定");
        refused(() -> adjusting.press(Adjusting.OPENER, id, AdjustmentAction.END_HEARING), "提交意见以后");

        var seen = new Seen(file(id).steps().size());
        adjusting.reply(Adjusting.PROVINCE, id);
        assertThatThrownBy(() -> hearings.reply(Adjusting.CITY, id, Adjusting.typed("opinion", "意见"), seen))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("提交省局意见")
                .hasMessageContaining("刷新页面");

        adjusting.reply(Adjusting.CITY, id);
        adjusting.press(Adjusting.OPENER, id, AdjustmentAction.END_HEARING);
        adjusting.proposed(id, RulingOutcome.NONE, "", Course.GO_ON);
        rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING);
        refused(() -> rulings.decide(Adjusting.DECIDER, id, adjusting.document(), Seen.NOTHING), "不能作出决定");
    }

    @Test
    @DisplayName("R20: a wrong 调出 is corrected by a visible act of a third person; the city is 在库 again")
    void aWrongRemoval() {
        var id = adjusting.decided(IncidentKind.ENVIRONMENT, RulingOutcome.REMOVE, "");
        assertThat(status()).isEqualTo(MembershipStatus.REMOVED);
        refused(
                () -> reviews.answer(Adjusting.DECIDER, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING),
                "第三人");
        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.ANNUL, adjusting.document(), Seen.NOTHING);
        assertThat(library.find(Adjusting.UNIT).orElseThrow().words()).isEqualTo("在库");
        assertThat(file(id).matter().status()).isEqualTo(AdjustmentStatus.CORRECTED);
        assertThat(file(id).rulings()).hasSize(1);
    }

    @Test
    @DisplayName("R20: a case goes on with the unit that takes over the membership")
    void followsTheUnit() {
        var id = adjusting.told(IncidentKind.QUALITY);
        events.publishEvent(new MembershipCarried(Adjusting.UNIT, new RegionCode("990122")));
        assertThat(files.get(Actors.city("990122"), id).matter().unit()).isEqualTo(new RegionCode("990122"));
        assertThatThrownBy(() -> files.get(Adjusting.CITY, id)).isInstanceOf(Refusal.NotFound.class);
    }

    private CaseFile file(UUID id) {
        return files.get(Adjusting.OPENER, id);
    }

    private MembershipStatus status() {
        return library.find(Adjusting.UNIT).orElseThrow().status();
    }

    private static void refused(Runnable act, String words) {
        assertThatThrownBy(act::run).isInstanceOf(Refusal.Conflict.class).hasMessageContaining(words);
    }

    private static void remarked(Runnable act, String field, String words) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        it -> assertThat(it.fields().get(field)).contains(words));
    }
}
