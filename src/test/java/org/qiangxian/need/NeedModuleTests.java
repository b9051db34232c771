package org.qiangxian.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Needs: who answers by when, which rise to the level above, who ends them, who may read them (R17, R93, R97). */
@PlatformTest
@Transactional
class NeedModuleTests {

    @Autowired
    Needing needing;

    @Autowired
    Needs needs;

    @Autowired
    NeedJobs jobs;

    @Autowired
    NeedRepository repository;

    @Autowired
    NeedClock deadlines;

    @Autowired
    Commons commons;

    @Autowired
    NeedsOfYear year;

    @Autowired
    Turns turns;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Needing.NOW);
    }

    @Test
    @DisplayName(
            "R93: a need is accepted with the day of its answer, which its city reads, answered and ended by the city")
    void fromAskingToTheEnd() {
        var need = needing.asked();
        assertThat(deadlines.due(need)).isEqualTo("2026-03-05");
        page(Needing.CITY, need, 200).contains("3月5日 24:00", Needing.WORDS);

        needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-12", "", ""));
        page(Needing.CITY, need, 200).contains("承诺2026年3月12日前答复");
        needs.answer(Needing.BUREAU, need.id(), Needing.reply(NeedOutcome.NOT_OURS));
        page(Needing.CITY, need, 200).contains("不属职责（转给省农业农村厅）");
        needs.close(Needing.CITY, need.id(), Seen.NOTHING);

        assertThat(needing.again(need).status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(repository.steps(need.matter()).stream().map(Step::what)).containsExactly("提出", "受理", "答复", "办结");
    }

    @Test
    @DisplayName("R93: a day beyond ten working days is promised with a reason only, and never one that is past")
    void whatIsPromised() {
        var need = needing.asked();
        assertThatThrownBy(() -> needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-17", "", "")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-01", "晚", "")))
                .isInstanceOf(Refusal.Invalid.class);
        needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-17", "要等设备到货", ""));
        assertThat(needing.again(need).promised()).isEqualTo("2026-03-17");
    }

    @Test
    @DisplayName("R93: clocks count working days over Spring Festival with its shifted days")
    void clocksOverHolidays() {
        clock.stopAt(Instant.parse("2026-02-13T02:00:00Z"));
        var need = needing.asked();

        assertThat(deadlines.due(need)).isEqualTo("2026-02-25");
        assertThat(deadlines.climbs(need)).isEqualTo("2026-03-03");
    }

    @Test
    @DisplayName(
            "R93: what is late is shown late to its city and after five more working days climbs by itself, level by level")
    void whatIsLateClimbs() {
        var need = needing.asked();
        clock.stopAt(Instant.parse("2026-03-05T15:59:59Z"));
        page(Needing.CITY, need, 200).doesNotContain("已逾期");
        clock.stopAt(Instant.parse("2026-03-05T16:00:00Z"));
        page(Needing.CITY, need, 200).contains("已逾期：应在2026年3月5日 24:00 前受理", "自动转上级");
        jobs.run();
        assertThat(needing.again(need).holder().role()).isEqualTo(Role.CITY_BUREAU);

        clock.stopAt(Instant.parse("2026-03-12T16:00:00Z"));
        jobs.run();
        jobs.run();
        assertThat(needing.again(need).holder()).isEqualTo(Office.of(Needing.PROVINCE));
        page(Needing.PROVINCE, need, 200).contains("在规定的工作日内没有受理");
        needs.accept(Needing.PROVINCE, need.id(), new AcceptForm("2026-03-18", "", ""));

        clock.stopAt(Instant.parse("2026-03-25T16:00:00Z"));
        jobs.run();
        assertThat(needing.again(need).holder()).isEqualTo(Office.of(Needing.SAMR));
        assertThat(needing.again(need).status()).isEqualTo(NeedStatus.ASKED);
        clock.stopAt(Instant.parse("2026-05-25T16:00:00Z"));
        jobs.run();
        page(Needing.CITY, need, 200).contains("已逾期").doesNotContain("自动转上级办理；");
        assertThat(needing.again(need).holder()).isEqualTo(Office.of(Needing.SAMR));
    }

    @Test
    @DisplayName("R93: the city opens it again in words or takes it a level up with a reason, and nobody else does")
    void reopenedAndRaised() {
        var need = needing.answered();
        post(Needing.BUREAU, need, "/raise", "words", "试试", 403);
        post(Needing.CITY, need, "/raise", "words", "", 422);
        post(Needing.CITY, need, "/raise", "words", "按得分排名", 422);
        needs.reopen(Needing.CITY, need.id(), "还没有上门", Seen.NOTHING);
        assertThat(needing.again(need).status()).isEqualTo(NeedStatus.ASKED);
        needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-10", "", ""));
        needs.answer(Needing.BUREAU, need.id(), Needing.reply(NeedOutcome.NOT_NOW));
        needs.raise(Needing.CITY, need.id(), "需要省里协调", Seen.NOTHING);
        assertThat(needing.again(need).holder()).isEqualTo(Office.of(Needing.PROVINCE));
        assertThat(turns.find(Needing.PROVINCE, need.matter())).isPresent();
        assertThat(turns.find(Needing.BUREAU, need.matter())).isEmpty();
    }

    @Test
    @DisplayName("R93: an answered need ends by itself after 30 days; its contacts are gone six months after the end")
    void endsAndForgets() {
        var need = needing.answered();
        clock.move(Duration.ofDays(30));
        jobs.run();
        assertThat(needing.again(need).status()).isEqualTo(NeedStatus.ANSWERED);
        clock.move(Duration.ofDays(1));
        jobs.run();
        var ended = needing.again(need);
        assertThat(ended.status()).isEqualTo(NeedStatus.CLOSED);
        assertThat(ended.contact()).isNotEmpty();

        clock.move(Duration.ofDays(31));
        assertThatThrownBy(() -> needs.reopen(Needing.CITY, need.id(), "又坏了", Seen.NOTHING))
                .hasMessageContaining("不能重开");
        clock.move(Duration.ofDays(120));
        jobs.run();
        assertThat(needing.again(need).contact()).isNotEmpty();
        clock.move(Duration.ofDays(40));
        jobs.run();
        assertThat(needing.again(need).contact()).isEmpty();
    }

    @Test
    @DisplayName("R93: to all but its city and those who hold it there is no such need: page, acts, search, list")
    void nobodyElseKnows() {
        var need = needing.asked();
        for (var other : List.of(
                Needing.PROVINCE,
                Needing.SAMR,
                Actors.city("140703"),
                Actors.cityBureau("140100"),
                Actors.demonstration(Needing.CITY),
                Actors.of(Role.DEPARTMENT, "140000"))) {
            page(other, need, 404).doesNotContain(Needing.WORDS);
            assertThat(mvc.get().uri("/needs").with(Actors.as(other)))
                    .bodyText()
                    .doesNotContain(Needing.WORDS);
            assertThat(mvc.get().uri("/search?q=检定机构").with(Actors.as(other)))
                    .bodyText()
                    .doesNotContain(need.path());
        }
        post(Needing.PROVINCE, need, "/accept", "day", "2026-03-10", 404);
        assertThat(mvc.get().uri("/search?q=检定机构").with(Actors.as(Needing.CITY)))
                .bodyText()
                .contains(need.path());
        needs.pass(Needing.BUREAU, need.id(), "需要省级机构", Seen.NOTHING);
        page(Needing.PROVINCE, need, 200).contains("需要省级机构", "张三");
        page(Needing.BUREAU, need, 200).doesNotContain("张三");
    }

    @Test
    @DisplayName("R93, R1: nowhere are needs counted by place, nor how fast anybody answers")
    void nothingIsCounted() throws Exception {
        needing.answered();
        for (var reader : List.of(Needing.BUREAU, Needing.PROVINCE, Needing.SAMR)) {
            var page = mvc.get()
                    .uri("/needs")
                    .with(Actors.as(reader))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                    .doesNotContain("平均", "办结率", "答复率", "用时", " 件");
        }
    }

    @Test
    @DisplayName("R93: of one opened before somebody else acted the act is refused with what happened")
    void stalePages() {
        var need = needing.asked();
        var seen = Seen.of(repository.steps(need.matter()));
        needs.close(Needing.CITY, need.id(), Seen.NOTHING);
        assertThatThrownBy(() ->
                        needs.accept(Needing.BUREAU, need.id(), new AcceptForm("2026-03-12", "", "" + seen.step())))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("办结");
    }

    @Test
    @DisplayName("R93: a common question stands without its city, by its consent alone, and is taken off by it")
    void commonQuestions() {
        var need = needing.closed();
        assertThatThrownBy(() -> commons.offer(Needing.BUREAU, need.id(), new CommonForm("平遥县没有检定机构怎么办", "可以上门。", "")))
                .isInstanceOf(Refusal.Invalid.class);
        commons.offer(Needing.BUREAU, need.id(), Needing.common());
        answers(Actors.city("130102")).doesNotContain("没有检定机构怎么办");
        commons.agree(Needing.CITY, need.id(), Seen.NOTHING);
        answers(Actors.city("130102")).contains("没有检定机构怎么办").doesNotContain("平遥");
        commons.decline(Needing.CITY, need.id(), Seen.NOTHING);
        answers(Actors.city("130102")).doesNotContain("没有检定机构怎么办");
    }

    @Test
    @DisplayName("R88, R5: what was answered in a year is offered in the annual summary of its city")
    void offeredInTheSummary() {
        var need = needing.closed();
        assertThat(year.of(need.unit(), 2026))
                .anySatisfy(passage -> assertThat(passage.text()).isEqualTo(Needing.WORDS + "（已解决）"));
        assertThat(year.of(need.unit(), 2025)).isEmpty();
    }

    private AbstractStringAssert<?> answers(Actor reader) {
        return assertThat(mvc.get().uri("/needs/answers").with(Actors.as(reader)))
                .hasStatusOk()
                .bodyText();
    }

    private AbstractStringAssert<?> page(Actor reader, Need need, int status) {
        return assertThat(mvc.get().uri(need.path()).with(Actors.as(reader)))
                .hasStatus(status)
                .bodyText();
    }

    private void post(Actor actor, Need need, String act, String field, String value, int status) {
        assertThat(mvc.post()
                        .uri(need.path() + act)
                        .with(Actors.as(actor))
                        .with(csrf())
                        .param(field, value))
                .hasStatus(status);
    }
}
