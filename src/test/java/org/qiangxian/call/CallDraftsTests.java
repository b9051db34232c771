package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Remark;
import org.qiangxian.ledger.Budget;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@RecordApplicationEvents
class CallDraftsTests {

    private static final Actor SAMR = Actors.samr();
    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    private CallDrafts drafts;

    @Autowired
    private Calls calls;

    @Autowired
    private Library library;

    @Autowired
    private Budget budget;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private NextCall nextCall;
    private int year;
    private CallId next;

    @BeforeEach
    void carriesTheCallOf2025Over() {
        nextCall = NextCall.draft(drafts, clock);
        year = nextCall.year();
        next = nextCall.id();
    }

    @Test
    @DisplayName(
            "R3, R5: before a call is published the page says what an answer takes and the sum of the year after it")
    void saysTheMinutesBeforeItIsPublished() {
        nextCall.write("documentNumber", "市监质函〔%d〕1号".formatted(year));
        var members = library.members().size();
        var pilot = CallMinutes.minutes(calls.get(DeliveredCalls.CALL_2025).form(Kind.PILOT));

        assertThat(pilot).isEqualTo(Budget.least(40 + 400 + 200 + 400 + 100 + 100));
        assertThat(mvc.get()
                        .uri("/calls/%s/publish".formatted(next))
                        .with(Actors.as(SAMR))
                        .exchange())
                .bodyText()
                .contains("自愿申报，不申报的城市不占用时间。填写一份创新试点约 %d 分钟".formatted(pilot))
                .contains("创新试点 %d 个城市 × %d 分钟 = ".formatted(members, pilot))
                .contains("（全年限额 %d 分钟），发布后不变；申报一项创新试点的合计 ".formatted(budget.limit()));
    }

    @Test
    void whatWasWrittenReadsBackAsItWas() {
        var definition = drafts.get(SAMR, next).call().definition();

        assertThat(CallForm.of(definition, "").apply(definition)).isEqualTo(definition);
    }

    @Test
    @DisplayName(
            "R56, R46, R54: the next call has its own limits, directions, seats and dates, and its check follows them")
    void theNextCallHasItsOwnLimits() {
        nextCall.write(
                "PILOT.task.limit", "30",
                "PILOT.task.help", "重点突出、任务明确，30字以内。",
                "PILOT.directions.help", "试点方向可选择不超过3项。",
                "PILOT.directions.most", "3",
                "PILOT.directions.new1.label", "质量品牌培育创新",
                "PILOT.directions.new1.note", "包括但不限于区域品牌。",
                "PILOT.directions.option.cooperation.remove", "on",
                "seats.PILOT", "4",
                "deadlineDay", year + "-07-01",
                "PILOT.basis.help", "写清条件。");
        nextCall.publish();

        var call = calls.get(next);
        var directions = call.form(Kind.PILOT).directions().orElseThrow();
        assertThat(calls.seats(next, Kind.PILOT, new RegionCode("140000"))).isEqualTo(4);
        assertThat(call.deadlineDay()).hasToString(year + "-07-01");
        assertThat(directions.most()).isEqualTo(3);
        assertThat(directions.options().stream().map(Direction::code))
                .contains("added-%d-1".formatted(year))
                .doesNotContain("cooperation")
                .endsWith("other");
        var tooLong = Contents.with(Contents.pilot(), "task", "质".repeat(31));
        assertThat(call.form(Kind.PILOT).check(tooLong, call.deadlineDay()).stream()
                        .map(Remark::message))
                .contains("试点任务：已写31字，限30字，请删减1字。");
    }

    @Test
    @DisplayName("a draft exists for 总局 alone; published it is there for the places it is for")
    void aDraftIsSeenByNobodyElse() {
        assertThatThrownBy(() -> calls.get(next)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> calls.get(next, 1)).isInstanceOf(Refusal.NotFound.class);

        nextCall.publish();

        assertThat(calls.openFor(PINGYAO, clock.instant()).stream().map(Call::id))
                .contains(next);
        assertThat(calls.publishedFor(new RegionCode("990121")).stream().map(Call::id))
                .doesNotContain(next);
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndLosesNothing() {
        var draft = drafts.get(SAMR, next);
        drafts.save(SAMR, next, draft.edit(), NextCall.typed(draft, "title", "甲写的标题"));

        assertThatThrownBy(() -> drafts.save(SAMR, next, draft.edit(), NextCall.typed(draft, "title", "乙写的标题")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> drafts.publish(SAMR, next, draft.edit())).isInstanceOf(Refusal.class);
        assertThat(drafts.get(SAMR, next).call().title()).isEqualTo("甲写的标题");
    }

    @ParameterizedTest
    @CsvSource({
        "PILOT.task.limit, 四十",
        "PILOT.task.limit, 0",
        "PILOT.task.limit, 99999999999",
        "PILOT.task.heading, ''",
        "deadlineDay, 六月",
        "seats.PILOT, -1",
        "cityStep, ALWAYS",
        "disclosure, SECRET",
        "PILOT.schedule.to, 1999"
    })
    void whatCannotBeReadIsRefusedAtItsField(String name, String text) {
        assertThatThrownBy(() -> nextCall.write(name, text))
                .isInstanceOf(Refusal.Invalid.class)
                .extracting(refusal -> ((Refusal.Invalid) refusal).fields(), MAP)
                .containsOnlyKeys(name);
    }

    @ParameterizedTest
    @CsvSource({
        "documentNumber, ''",
        "contact, 张三 13812345678",
        "deadlineDay, 2025-06-13",
        "cityAdvised, 2099-01-01",
        "title, 质量强县评选",
        "PILOT.basis.help, 写明排名情况",
        "PILOT.basis.help, 字数控制在500字以内",
        "PILOT.directions.help, 可选择不超过3项",
        "PILOT.directions.option.method.note, 可收费"
    })
    @DisplayName(
            "R1, R2, R87: a call is not published without a number, with a past day, a mobile number or a forbidden word")
    void isNotPublishedWhileSomethingIsWrong(String name, String text) {
        nextCall.write("documentNumber", "市监质函〔%d〕1号".formatted(year));
        nextCall.write(name, text);

        assertThat(nextCall.problems()).containsKey(name.replace(".note", ".label"));
        assertThatThrownBy(
                        () -> drafts.publish(SAMR, next, drafts.get(SAMR, next).edit()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName("R1: a call may say that nothing is ranked and nothing is charged")
    void mayForbidWhatIsForbidden() {
        nextCall.write("documentNumber", "市监质函〔%d〕1号".formatted(year), "PILOT.basis.help", "不搞命名授牌、结果排名，不得收费。");

        assertThat(nextCall.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAMR")
    void nobodyButTheAdministrationWritesCalls(Role role) {
        var actor = Actors.of(role, role == Role.PROVINCE ? "140000" : null);

        assertThatThrownBy(() -> drafts.draftFrom(actor, DeliveredCalls.CALL_2025, year))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafts.get(actor, next)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafts.publish(actor, next, 1)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafts.amend(actor, DeliveredCalls.CALL_2025)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafts.discard(actor, next)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void aDemonstrationAccountWritesForTheFictionalProvinceAlone() {
        var demo = Actors.demonstration(SAMR);
        var fictional = drafts.draftFrom(demo, DeliveredCalls.CALL_2025, year);

        assertThat(drafts.get(demo, fictional).call().audience()).isEqualTo(Audience.FICTIONAL);
        assertThatThrownBy(() -> drafts.discard(demo, next)).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafts.amend(demo, DeliveredCalls.CALL_2025)).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void everyActIsAFactOfTheJournal() {
        nextCall.publish();
        drafts.amend(SAMR, next);
        drafts.discard(SAMR, next);

        assertThat(events.stream(CallFact.class).map(CallFact::kind))
                .containsExactly("起草征集", "修改征集草稿", "发布征集", "起草征集", "放弃征集草稿");
        assertThat(calls.get(next).version()).isEqualTo(1);
    }
}
