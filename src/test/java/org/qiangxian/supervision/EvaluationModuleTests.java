package org.qiangxian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluations are of policies, never of a place; they are registered beforehand and shown under the rules of
 * disclosure.
 */
@PlatformTest
@Transactional
class EvaluationModuleTests {

    @Autowired
    Evaluating evaluating;

    @Autowired
    Evaluations evaluations;

    @Autowired
    EvaluationPages pages;

    @Autowired
    EvaluationRepository repository;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Supervising.NOW);
    }

    @Test
    @DisplayName("R102, R181: question and indicators are registered before the policy is in force, and not afterwards")
    void registeredBefore() {
        var evaluation = evaluating.registered();
        assertThat(evaluation.inForce()).isEqualTo(Evaluating.DAY);

        var late = evaluating.form(evaluating.paper("POLICY", Supervising.TODAY), Evaluating.QUESTION);
        assertThatThrownBy(() -> evaluations.register(Evaluating.PROVINCE, late))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("policy")).contains("不能事后补登"));
        clock.stopAt(Evaluating.DAY.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        assertThatThrownBy(() -> evaluations.withdraw(Evaluating.PROVINCE, evaluation.id(), Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不能事后改动");
    }

    @Test
    @DisplayName("A12: what is evaluated is a policy: no place, no notice, no paper of which there is none")
    void onlyAPolicy() {
        for (var policy : List.of(
                Supervising.UNIT.value(),
                "",
                UUID.randomUUID().toString(),
                evaluating.paper("NOTICE", Evaluating.DAY).toString())) {
            var form = new EvaluationForm(policy, Evaluating.QUESTION, List.of(Evaluating.INDICATOR));
            assertThatThrownBy(() -> evaluations.register(Evaluating.PROVINCE, form))
                    .isInstanceOfSatisfying(
                            Refusal.Invalid.class,
                            refusal -> assertThat(refusal.fields()).containsOnlyKeys("policy"));
        }
    }

    @Test
    @DisplayName(
            "R102: a policy that does not say from when it is in force is not evaluated: nobody picks a day for it")
    void noDayIsPicked() {
        var paper = evaluating.paper("POLICY", Evaluating.DAY, null);

        assertThatThrownBy(() -> evaluations.register(Evaluating.PROVINCE, evaluating.form(paper, Evaluating.QUESTION)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal ->
                                assertThat(refusal.fields().get("policy")).contains("没有写明施行的日子", "请印发单位在文件中写明施行的日子"));
        assertThat(pages.begin(Evaluating.PROVINCE).policies())
                .noneMatch(option -> option.value().equals(paper.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平遥县的变化大不大", "平遥的变化大不大", "对介休有没有作用", "哪个县落后", "指标不低于90%没有", "平遥县和介休市相比怎样", "各县排名有没有变化"})
    @DisplayName("A12, R1, R3: a question about a place, with a comparison or a target is refused")
    void aQuestionNamesNoPlace(String question) {
        var form = evaluating.form(evaluating.paper("INCENTIVE", Evaluating.DAY), question);

        assertThatThrownBy(() -> evaluations.register(Evaluating.PROVINCE, form))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("question"));
    }

    @Test
    @DisplayName("R102, A12: an evaluation of one place is none: no field takes a place, and none that is sent is kept")
    void noPlaceIsEvaluated() {
        var paper = evaluating.paper("POLICY", Evaluating.DAY);
        assertThat(mvc.get().uri("/supervision/evaluations/new").with(Actors.as(Evaluating.PROVINCE)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"place\"", "name=\"unit\"", "name=\"code\"");
        assertThat(mvc.post()
                        .uri("/supervision/evaluations")
                        .with(Actors.as(Evaluating.PROVINCE))
                        .with(csrf())
                        .param("policy", paper.toString())
                        .param("question", Evaluating.QUESTION)
                        .param("indicators", Evaluating.INDICATOR)
                        .param("place", Supervising.UNIT.value())
                        .param("unit", Supervising.UNIT.value())
                        .param("code", Supervising.UNIT.value()))
                .hasStatus3xxRedirection();

        var kept = evaluations.of(Evaluating.PROVINCE).getFirst();
        assertThat(kept.policy()).isEqualTo(paper);
        assertThat(kept.toString()).doesNotContain(Supervising.UNIT.value());
    }

    @Test
    @DisplayName("R102: one evaluation of a policy and office; withdrawn before the day it may be registered anew")
    void onceAndAnew() {
        var evaluation = evaluating.registered();
        var again = evaluating.form(evaluation.policy(), "另一个问题");
        assertThatThrownBy(() -> evaluations.register(Evaluating.PROVINCE, again))
                .isInstanceOf(Refusal.Invalid.class);

        evaluations.withdraw(Evaluating.PROVINCE, evaluation.id(), Seen.NOTHING);

        assertThat(evaluations.register(Evaluating.PROVINCE, again).question()).isEqualTo("另一个问题");
        assertThat(evaluations.of(Evaluating.PROVINCE)).hasSize(2);
    }

    @Test
    @DisplayName("R102, R1: for others than its office there is none; before the policy is in force nothing is shown")
    void othersFindNone() {
        var evaluation = evaluating.registered();

        for (var other : List.of(Supervising.ELSEWHERE, Supervising.BUREAU, Actors.samr())) {
            assertThat(mvc.get().uri(evaluation.path()).with(Actors.as(other))).hasStatus(404);
        }
        assertThatThrownBy(() -> pages.page(Evaluating.PROVINCE, evaluation.id(), Supervising.UNIT))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R102, A12: with fewer than three years on a side no figure is shown, and the fixed words stand there")
    void tooFewYears() {
        var id = inForce(Evaluating.PROVINCE, LocalDate.of(2024, 7, 1), false);

        var page = pages.page(Evaluating.PROVINCE, id, Supervising.UNIT);

        assertThat(page.series()).singleElement().satisfies(series -> {
            assertThat(series.why()).contains("各满 3 年才显示");
            assertThat(series.rows()).isEmpty();
        });
        assertThat(mvc.get()
                        .uri("/supervision/evaluations/%s/places/%s".formatted(id, Supervising.UNIT))
                        .with(Actors.as(Evaluating.PROVINCE)))
                .hasStatusOk()
                .bodyText()
                .contains("同期变化，不能据此判断由政策引起", "各满 3 年才显示");
        assertThat(page.groups()).isEmpty();
    }

    @Test
    @DisplayName(
            "R102: with three years on either side the own figures stand before and after the day, the year itself in neither")
    void beforeAndAfter() {
        clock.stopAt(Instant.parse("2026-10-01T02:00:00Z"));
        var province = Actors.of(Role.PROVINCE, "990000");
        var id = inForce(province, LocalDate.of(2020, 7, 1), true);

        var series = pages.page(province, id, new org.qiangxian.region.RegionCode("990121"))
                .series()
                .getFirst();

        assertThat(series.why()).isEmpty();
        assertThat(series.before()).isGreaterThanOrEqualTo(3);
        assertThat(series.after()).isGreaterThanOrEqualTo(3);
        assertThat(series.rows())
                .anyMatch(row -> row.year() == 2020 && row.side().equals("施行当年"));
        assertThat(series.rows())
                .filteredOn(row -> row.year() < 2020)
                .isNotEmpty()
                .allMatch(row -> row.side().equals("施行以前"));
        assertThat(series.rows())
                .filteredOn(row -> row.year() > 2020)
                .isNotEmpty()
                .allMatch(row -> row.side().equals("施行以后"));
    }

    @Test
    @DisplayName("R1, R36: of several cities 总局 sees the issued groups; no address takes two cities")
    void onlyIssuedGroups() {
        var id = inForce(Actors.samr(), LocalDate.of(2024, 7, 1), false);

        assertThat(pages.page(Actors.samr(), id).groups())
                .isNotEmpty()
                .allMatch(group -> group.path().startsWith("全部县级地区"));
        for (var several : List.of("140728,140781", "140728;140781", "14072")) {
            assertThat(mvc.get()
                            .uri("/supervision/evaluations/%s/places/%s".formatted(id, several))
                            .with(Actors.as(Actors.samr())))
                    .hasStatus4xxClientError();
        }
        assertThat(mvc.get()
                        .uri("/supervision/evaluations/%s/place?place=平遥县 介休市".formatted(id))
                        .with(Actors.as(Actors.samr())))
                .hasStatus(422);
    }

    /** An evaluation that was registered in time, of a policy that is in force today. */
    private UUID inForce(Actor office, LocalDate day, boolean fictional) {
        var id = UUID.randomUUID();
        var registered =
                day.minusDays(30).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        repository.insert(new Evaluation(
                id,
                Office.of(office),
                UUID.randomUUID(),
                "关于一站式服务的若干措施",
                "",
                day,
                Evaluating.QUESTION,
                List.of(new IndicatorCode(fictional ? FICTIONAL : Evaluating.INDICATOR)),
                EvaluationStatus.REGISTERED,
                fictional,
                office.signature(),
                registered,
                registered));
        return id;
    }

    /** An indicator on which 示例省 has figures of many years. */
    private static final String FICTIONAL = "Z1-01";
}
