package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.database.PlatformSettings;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Field;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
@Transactional
class FictionalCallsTests {

    private static final RegionCode FICTIONAL = new RegionCode("990121");
    private static final RegionCode REAL = new RegionCode("140728");

    @Autowired
    private Calls calls;

    @Autowired
    private PlatformSettings settings;

    @Autowired
    private DeliveredCalls delivered;

    @Autowired
    private CallRepository repository;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    private List<Call> fictional() {
        return calls.publishedFor(FICTIONAL);
    }

    private void startAt(Instant now) {
        new FictionalCalls(settings, delivered, repository, Clock.fixed(now, ZoneOffset.UTC)).prepare();
    }

    @Test
    @DisplayName("示例省 has an open call of its own, which no real place sees; real places have the closed one of 2025")
    void exampleProvinceHasAnOpenCall() {
        var now = clock.instant();

        assertThat(calls.openFor(FICTIONAL, now))
                .isNotEmpty()
                .allMatch(call -> call.audience().fictional());
        assertThat(calls.publishedFor(REAL))
                .isNotEmpty()
                .noneMatch(call -> call.audience().fictional());
        assertThat(calls.get(DeliveredCalls.CALL_2025).open(now)).isFalse();
    }

    @Test
    void anotherStartWhileItIsOpenMakesNoSecondCall() {
        var before = fictional().size();

        startAt(clock.instant());

        assertThat(fictional()).hasSize(before);
    }

    @Test
    void aStartAfterItHasClosedMakesTheNextOneAndKeepsTheOld() {
        var before = fictional().size();
        // A day after every call that other tests have opened in the shared database.
        var later = Instant.parse("2095-03-05T04:00:00Z");

        startAt(later);

        assertThat(fictional()).hasSize(before + 1);
        var next = calls.openFor(FICTIONAL, later.plus(Duration.ofDays(29)));
        assertThat(next).hasSize(1);
        assertThat(next.getFirst().definition().documentNumber()).isEqualTo("演示〔2095〕1号");
        assertThat(calls.openFor(FICTIONAL, later.plus(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    @DisplayName(
            "R59: from the call of 2026 on a pilot's plan asks for 保障措施 beside each quarter's work; what a call set is carried on")
    void asksForSafeguardsFromTheCallOf2026On() {
        var last = delivered.definition2025();
        var next = NextYear.of(last, 2026);

        assertThat(last.forms())
                .isNotEmpty()
                .allMatch(form -> !form.quarters().orElseThrow().safeguards());
        assertThat(next.forms())
                .extracting(form -> form.quarters().orElseThrow().safeguards())
                .containsExactly(true, false);
        var without = CallForm.of(next, "").typed().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        java.util.Map.Entry::getKey,
                        each -> each.getKey().equals("PILOT.schedule.safeguards") ? "" : each.getValue()));
        var off = new CallForm(without).apply(next);
        assertThat(Differences.between(next, off)).containsExactly("试点·试点工作安排：由“每个季度另写保障措施”改为“不单列保障措施”");
        assertThat(NextYear.of(off, 2027)
                        .forms()
                        .getFirst()
                        .quarters()
                        .orElseThrow()
                        .safeguards())
                .isFalse();
    }

    @Test
    @DisplayName(
            "R151: from the call of 2026 on an activity may name the project or platform it serves and its brand, once")
    void anActivityMayNameWhatItServes() {
        var next = NextYear.of(delivered.definition2025(), 2026);
        var activity = next.forms().getLast();

        assertThat(activity.texts())
                .filteredOn(field -> List.of("served", "brand").contains(field.key()))
                .extracting(Field.Text::heading, Field.Text::required)
                .containsExactly(tuple("服务的项目或平台", false), tuple("活动品牌", false));
        assertThat(delivered.definition2025().forms().getLast().field("served")).isEmpty();
        assertThat(NextYear.of(next, 2027).forms().getLast().fields()).hasSameSizeAs(activity.fields());
        assertThat(NextYear.of(delivered.definition2025().forms().getLast(), 2025, 2027)
                        .field("brand"))
                .isPresent();
    }

    @Test
    @DisplayName("R59: forms and texts of 2025 are stored as they were, to the byte: nothing of 保障措施 stands in them")
    void formsOf2025StayAsTheyWere() {
        var stored = repository.stored(delivered.definition2025());

        assertThat(stored).doesNotContain("safeguards");
        assertThat(repository.read(stored)).isEqualTo(delivered.definition2025());
        assertThat(repository.stored(NextYear.of(delivered.definition2025(), 2026)))
                .containsOnlyOnce("safeguards");
        assertThat(json.writeValueAsString(Contents.pilot())).doesNotContain("safeguards");
    }

    @Test
    @DisplayName("R59, R75: a call carried into another year names that year in its quarters and its words")
    void movesEveryYearItNames() {
        var next = NextYear.of(delivered.definition2025(), 2026);
        var pilot = next.forms().getFirst();

        assertThat(pilot.quarters().orElseThrow().quarters())
                .startsWith(new Quarter(2026, 1))
                .endsWith(new Quarter(2027, 4));
        assertThat(pilot.field("interim").orElseThrow().label()).isEqualTo("到2026年底取得的阶段性成果");
        assertThat(pilot.quarters().orElseThrow().help()).startsWith("试点周期为2026年至2027年");
        assertThat(next.title()).startsWith("2026年");
        assertThat(next.deadlineDay()).hasToString("2026-06-13");
        assertThat(next.documentNumber()).isEmpty();
    }
}
