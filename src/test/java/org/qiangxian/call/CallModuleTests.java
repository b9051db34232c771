package org.qiangxian.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Direction;
import org.qiangxian.form.Field;
import org.qiangxian.form.Kind;
import org.qiangxian.form.Quarter;
import org.qiangxian.form.Remark;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CallModuleTests {

    private static final RegionCode SHANXI = new RegionCode("140000");

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    private Call call() {
        return calls.get(DeliveredCalls.CALL_2025);
    }

    private List<String> remarks(Kind kind, Content content) {
        return call().form(kind).check(content, call().deadlineDay()).stream()
                .map(Remark::field)
                .toList();
    }

    private static String signs(int count) {
        return "质".repeat(count);
    }

    @Test
    @DisplayName("R79: the call of 2025 is open until 13 June 2025 24:00 Beijing time and not an instant longer")
    void closesAtTheEndOfTheDay() {
        assertThat(call().open(Instant.parse("2025-06-13T15:59:59.999Z"))).isTrue();
        assertThat(call().open(Instant.parse("2025-06-13T16:00:00Z"))).isFalse();
        assertThat(calls.deadlineOf(call().id(), SHANXI)).isEqualTo(Instant.parse("2025-06-13T16:00:00Z"));
    }

    @Test
    @DisplayName("R54, R71: in principle three pilots and five activities of each recommender")
    void hasThreeAndFiveSeats() {
        assertThat(calls.seats(call().id(), Kind.PILOT, SHANXI)).isEqualTo(3);
        assertThat(calls.seats(call().id(), Kind.ACTIVITY, SHANXI)).isEqualTo(5);
    }

    @Test
    @DisplayName(
            "R79: calls of a year are told apart by the order in which they were published first; an amendment changes nothing")
    void isOneOfItsYear() {
        assertThat(calls.ordinal(DeliveredCalls.CALL_2025)).isEqualTo(1);
        var first = published(Audience.FICTIONAL, 0);
        assertThat(calls.ordinal(published(Audience.FICTIONAL, 1))).isEqualTo(2);
        assertThat(calls.ordinal(published(Audience.REAL, 2)))
                .as("of other places")
                .isEqualTo(1);
        TestCalls.close(jdbc, first);
        assertThat(calls.ordinal(first)).isEqualTo(1);
    }

    /** A call of 2099 that is published so many days from now. */
    private CallId published(Audience audience, int days) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into call.call (id, audience, year, created_by, created_at) values (:id, :audience, 2099, '测试', now())")
                .param("id", id)
                .param("audience", audience.name())
                .update();
        jdbc.sql("""
                        insert into call.version (call, number, status, definition, reason, drafted_by, drafted_at,
                            published_by, published_at)
                        select :id, 1, 'PUBLISHED', definition, '', '测试', now(), '测试', now() + make_interval(days => :days)
                        from call.version where call = :original and number = 1
                        """)
                .param("id", id)
                .param("days", days)
                .param("original", DeliveredCalls.CALL_2025.value())
                .update();
        return new CallId(id);
    }

    @Test
    void aRightProposalHasNoRemark() {
        assertThat(remarks(Kind.PILOT, Contents.pilot())).isEmpty();
        assertThat(remarks(Kind.ACTIVITY, Contents.activity())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PILOT, task, 40",
        "PILOT, basis, 400",
        "PILOT, content, 200",
        "ACTIVITY, name, 40",
        "ACTIVITY, content, 200"
    })
    @DisplayName("R56–R58, R73, R74: a text of exactly the limit passes, one 字 more does not")
    void keepsTheLimits(Kind kind, String field, int limit) {
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();

        assertThat(remarks(kind, Contents.with(content, field, signs(limit)))).isEmpty();
        assertThat(remarks(kind, Contents.with(content, field, signs(limit + 1))))
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"PILOT, interim", "PILOT, final", "ACTIVITY, results"})
    @DisplayName("R60, R76: an expected result that is empty, or holds nothing to be read, is refused at its own field")
    void asksForTheResults(Kind kind, String field) {
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.activity();

        for (var nothing : List.of("", "  ", "\n\t", "\u200b\u3000")) {
            assertThat(remarks(kind, Contents.with(content, field, nothing)))
                    .as("[%s]", nothing)
                    .containsExactly(field);
        }
        assertThat(remarks(kind, Contents.with(content, field, signs(3000))))
                .as("the seed states no limit")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R45, R48–R51: the six directions of a pilot stand in the template's words, each with the annex's explanation")
    void explainsTheSixDirectionsOfAPilot() {
        assertThat(directions(Kind.PILOT))
                .extracting(Direction::label)
                .containsExactlyInAnyOrder(
                        "新型质量治理机制创新",
                        "现代质量政策制度创新",
                        "不同类型城市发展模式创新",
                        "区域质量发展合作创新",
                        "质量工具方法应用创新",
                        "质量基础设施系统集成融合应用创新",
                        "其他");
        assertThat(directions(Kind.PILOT))
                .extracting(Direction::note)
                .contains(
                        "包括但不限于质量工作统筹协调、质量发展改革等机制创新。",
                        "包括但不限于质量激励、质量融资增信、质量人才发展、生产服务专业化水平和生活服务品质提升等制度创新。",
                        "包括但不限于区域质量协同发展、城市之间合作互助等机制创新。",
                        "包括但不限于先进质量管理模式导入、数字化质量管理技术应用、城市特色品牌培育推广等赋能县域发展。",
                        "包括但不限于推动质量基础设施资源共建共享共用机制创新、质量基础设施“一站式”服务模式创新等。");
    }

    @Test
    @DisplayName(
            "R66: the six directions of an activity stand in the template's words, those of the body beside them (A4)")
    void namesTheSixDirectionsOfAnActivity() {
        assertThat(directions(Kind.ACTIVITY))
                .extracting(Direction::label)
                .containsExactlyInAnyOrder("大力提振消费", "推动特色产业提质增效", "促进城乡融合发展", "降碳减污扩绿", "整治“内卷式”竞争", "改善民生质量实事", "其他");
        assertThat(directions(Kind.ACTIVITY))
                .flatExtracting(Direction::aliases)
                .containsExactlyInAnyOrder("综合整治“内卷式”竞争", "改善民生");
    }

    private List<Direction> directions(Kind kind) {
        return call().form(kind).fields().stream()
                .filter(Field.Directions.class::isInstance)
                .map(Field.Directions.class::cast)
                .flatMap(field -> field.options().stream())
                .toList();
    }

    @Test
    @DisplayName("R59, R75: the limit of the quarters is for all of them together (A8)")
    void countsTheQuartersTogether() {
        assertThat(remarks(Kind.PILOT, spread(Contents.pilot(), 400))).isEmpty();
        assertThat(remarks(Kind.PILOT, spread(Contents.pilot(), 401))).containsExactly("schedule");
        assertThat(remarks(Kind.ACTIVITY, spread(Contents.activity(), 300))).isEmpty();
        assertThat(remarks(Kind.ACTIVITY, spread(Contents.activity(), 301))).containsExactly("schedule");
    }

    private static Content spread(Content content, int count) {
        var quarters = new TreeMap<>(content.quarters());
        quarters.replaceAll((quarter, text) -> "质");
        quarters.put(quarters.firstKey(), signs(count - quarters.size() + 1));
        return new Content(content.directions(), content.otherDirection(), content.texts(), quarters);
    }

    @Test
    @DisplayName("R59, R75, A9: quarters that begin after the deadline must be filled, earlier ones may")
    void asksForTheQuartersAfterTheDeadline() {
        var quarters = new TreeMap<>(Contents.pilot().quarters());
        quarters.put(new Quarter(2025, 1), "已做。");
        quarters.remove(new Quarter(2026, 2));
        var content = new Content(List.of("method"), "", Contents.pilot().texts(), quarters);

        assertThat(call().form(Kind.PILOT).check(content, call().deadlineDay()))
                .containsExactly(new Remark("schedule", "试点工作安排：请填写2026年第二季度。"));
    }

    @Test
    @DisplayName("R46, A6: a pilot takes one or two directions, 其他 counts; R67, A5: an activity any number")
    void keepsTheNumberOfDirections() {
        var pilot = Contents.pilot();

        assertThat(remarks(Kind.PILOT, directions(pilot, "", "method", "model")))
                .isEmpty();
        assertThat(remarks(Kind.PILOT, directions(pilot, ""))).containsExactly("directions");
        assertThat(remarks(Kind.PILOT, directions(pilot, "县域质量金融", "method", "model", "other")))
                .containsExactly("directions");
        assertThat(remarks(
                        Kind.ACTIVITY,
                        directions(
                                Contents.activity(),
                                "",
                                "consumption",
                                "industry",
                                "urban-rural",
                                "carbon",
                                "involution",
                                "livelihood")))
                .isEmpty();
        assertThat(remarks(Kind.ACTIVITY, directions(Contents.activity(), ""))).containsExactly("directions");
    }

    @Test
    @DisplayName("R47, R67: 其他 needs its text")
    void otherNeedsItsText() {
        assertThat(remarks(Kind.PILOT, directions(Contents.pilot(), " ", "other")))
                .containsExactly("directions");
        assertThat(remarks(Kind.PILOT, directions(Contents.pilot(), "县域质量金融", "other")))
                .isEmpty();
    }

    @Test
    void aDirectionOrQuarterTheCallDoesNotNameIsRefused() {
        var strange = new Content(List.of("method"), "", Contents.pilot().texts(), withStrange());

        assertThat(remarks(Kind.PILOT, directions(Contents.pilot(), "", "gold-medal")))
                .containsExactly("directions");
        assertThat(remarks(Kind.PILOT, strange)).containsExactly("schedule");
    }

    private static Map<Quarter, String> withStrange() {
        var quarters = new TreeMap<>(Contents.pilot().quarters());
        quarters.put(new Quarter(2031, 1), "以后。");
        return quarters;
    }

    private static Content directions(Content content, String other, String... directions) {
        return new Content(List.of(directions), other, content.texts(), content.quarters());
    }

    @Test
    @DisplayName("R65, R78: the headings are those of the annexes, in their order")
    void hasTheHeadingsOfTheAnnexes() {
        assertThat(call().form(Kind.PILOT).fields().stream().map(Field::heading).distinct())
                .containsExactly("一、试点单位名称", "二、试点方向", "三、试点任务", "四、试点工作基础", "五、试点主要内容", "六、试点工作安排", "七、预期成果展望");
        assertThat(call().form(Kind.ACTIVITY).fields().stream()
                        .map(Field::heading)
                        .distinct())
                .startsWith("一、城市名称", "二、活动方向", "三、活动名称", "四、主要内容", "五、时间安排", "六、预期成果");
    }

    @Test
    @DisplayName("a published version never changes, not even by the application's own hand")
    void aPublishedVersionNeverChanges() {
        assertThatThrownBy(() -> jdbc.sql("update call.version set reason = '改' where call = :call")
                        .param("call", DeliveredCalls.CALL_2025.value())
                        .update())
                .hasMessageContaining("never changes");
    }
}
