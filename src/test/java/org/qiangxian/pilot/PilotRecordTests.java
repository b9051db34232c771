package org.qiangxian.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.industry.Industries;
import org.qiangxian.ledger.Duty;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** What is written about pilots (summary, results, thread, reports, support), and what 总局 and the ledger count. */
@PlatformTest
@Transactional
class PilotRecordTests {

    private static final Actor CITY = Actors.city("990121");
    private static final Actor BUREAU = Actors.cityBureau("990100");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    PilotRecords records;

    @Autowired
    PilotRecordRepository repository;

    @Autowired
    Supports supports;

    @Autowired
    SupportRepository supported;

    @Autowired
    PilotDuties duties;

    @Autowired
    Coverages coverages;

    @Autowired
    PilotIndustries industries;

    @Autowired
    Industries listed;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("R60: 完成总结 is asked after the last milestone, of at most 600 字, with what was promised beside it")
    void completes() {
        var early = piloting.at(PilotStatus.UNDER_WAY, "990122");
        assertThatThrownBy(() -> records.complete(Actors.city("990122"), early.id(), new SummaryForm("都做完了。", null)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("最后一个节点（2026年12月31日）过后");
        var pilot = piloting.at(PilotStatus.CLOSING, "990121");
        assertThat(mvc.get().uri(pilot.path() + "/complete").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("形成指南。", "2025年第三季度：没有标记");
        assertThatThrownBy(() -> records.complete(CITY, pilot.id(), new SummaryForm("字".repeat(601), null)))
                .isInstanceOf(Refusal.Invalid.class);

        records.complete(CITY, pilot.id(), new SummaryForm("三项工作都已完成。", null));

        assertThat(pilots.find(pilot.id())).get().returns(PilotStatus.DONE, Pilot::status);
        assertThatThrownBy(() -> records.complete(CITY, pilot.id(), new SummaryForm("再写一次。", null)))
                .hasMessageContaining("已经完成");
    }

    @Test
    @DisplayName("R151: 标志性成果 is a record with name, content, day and link")
    void landmark() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        assertThatThrownBy(() -> records.landmark(
                        CITY, pilot.id(), new LandmarkForm("指南", "编成一本指南。", "2025-08-11", "javascript:1")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys("day", "link"));

        records.landmark(CITY, pilot.id(), new LandmarkForm("指南", "编成一本指南。", "2025-08-10", "https://example.cn/a"));

        assertThat(pilots.landmarks(pilot.id())).singleElement().returns("指南", Landmark::name);
    }

    @Test
    @DisplayName("R153: a pilot names one of its county's own industries, or none again; another county's is refused")
    void namesAnIndustry() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        var own = listed.of(pilot.unit()).getFirst();
        var other = listed.of(new RegionCode("990321")).getFirst();
        assertThatThrownBy(() -> industries.name(CITY, pilot.id(), other.id().toString()))
                .isInstanceOf(Refusal.Invalid.class);

        industries.name(CITY, pilot.id(), own.id().toString());

        assertThat(mvc.get().uri(pilot.path()).with(Actors.as(Actors.samr())).exchange())
                .bodyText()
                .contains("产业：" + own.words());
        assertThat(mvc.get()
                        .uri(pilot.path() + "/industry")
                        .with(Actors.as(CITY))
                        .exchange())
                .bodyText()
                .contains(own.words())
                .doesNotContain(other.words());
        industries.name(CITY, pilot.id(), "");
        assertThat(industries.of(pilot)).isEmpty();
    }

    @Test
    @DisplayName("R151: what an activity serves, its brand and its landmark result stand on its page")
    void servedAndBrand() {
        clock.stopAt(Piloting.JULY);
        var content = Contents.with(Contents.with(Contents.activity(), "served", "示例产业园质量服务平台"), "brand", "示例匠心");
        var activity = piloting.taken(TestCalls.openAs2026(jdbc), "990121", Kind.ACTIVITY, content);
        records.landmark(CITY, activity.id(), new LandmarkForm("指南", "编成一本指南。", "2025-07-10", ""));

        assertThat(mvc.get().uri(activity.path()).with(Actors.as(CITY)).exchange())
                .bodyText()
                .contains("服务的项目或平台", "示例产业园质量服务平台", "活动品牌", "示例匠心", "编成一本指南。");
    }

    @Test
    @DisplayName(
            "R62: city, bureau, province and 总局 write to each other; others find nothing; a report is counted nowhere")
    void thread() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");

        for (var actor : List.of(CITY, BUREAU, PROVINCE, Piloting.SAMR)) {
            records.remark(actor, pilot.id(), new ThreadForm("请说明下季度的安排。"));
        }
        records.report(
                PROVINCE, pilot.id(), new PressReportForm("服务到门口", "示例日报", "2025-08-01", "https://example.cn/b"));

        assertThat(repository.remarks(pilot.id())).hasSize(4);
        assertThat(told(pilot, 1)).isEqualTo(List.of("CITY_BUREAU 990100", "PROVINCE 990000"));
        assertThatThrownBy(() -> records.remark(Actors.city("990122"), pilot.id(), new ThreadForm("别处。")))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> records.remark(CITY, pilot.id(), new ThreadForm("请公布各县排名。")))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(mvc.get().uri(pilot.path()).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("请说明下季度的安排。", "服务到门口", "示例日报")
                .doesNotContain("共 1 篇", "报道 1");
    }

    private List<String> told(Pilot pilot, int remark) {
        var step = repository.remarks(pilot.id()).get(remark - 1).step();
        return jdbc.sql("""
                        select r.role || ' ' || r.area from notice.recipient r join notice.message m on m.id = r.message
                        where m.key = :key order by 1
                        """)
                .param("key", "pilot/%s/%d".formatted(pilot.id(), step))
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName(
            "R77, R94, R107, R152: a level above records support with a tool, and its city confirms it or does not, with a reason")
    void support() {
        var pilot = piloting.at(PilotStatus.UNDER_WAY, "990121");
        assertThatThrownBy(() -> supports.record(CITY, pilot.id(), Piloting.support()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> supports.record(Actors.province("140000"), pilot.id(), Piloting.support()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> supports.record(PROVINCE, pilot.id(), new SupportForm("AWARD", "省局", "支持。", "已用。")))
                .isInstanceOf(Refusal.Invalid.class);
        supports.record(PROVINCE, pilot.id(), Piloting.support());
        supports.record(BUREAU, pilot.id(), Piloting.support());
        var both = supported.of(pilot.id());

        assertThatThrownBy(
                        () -> supports.answer(CITY, pilot.id(), both.getFirst().id(), SupportAction.REFUSE, " "))
                .isInstanceOf(Refusal.Invalid.class);
        supports.answer(CITY, pilot.id(), both.getFirst().id(), SupportAction.REFUSE, "没有来过。");
        supports.answer(CITY, pilot.id(), both.getLast().id(), SupportAction.CONFIRM, "");

        assertThat(supported.of(pilot.id()))
                .extracting(Support::status)
                .containsExactly(SupportStatus.REFUSED, SupportStatus.CONFIRMED);
        assertThatThrownBy(
                        () -> supports.answer(CITY, pilot.id(), both.getLast().id(), SupportAction.REFUSE, "改口。"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("不用再办理");
        assertThat(mvc.post()
                        .uri(pilot.path() + "/supports/" + both.getLast().id())
                        .with(Actors.as(Actors.city("990122")))
                        .with(csrf())
                        .param("action", "CONFIRM"))
                .hasStatus(404);
    }

    @Test
    @DisplayName("R64: the coverage counts pilots by type and direction for 总局 alone, with no place and no share")
    void coverage() {
        piloting.pilot("990121");
        piloting.activity("990122");

        var page = coverages.page(Actors.demonstration(Actors.samr()));

        assertThat(page.directions()).hasSameSizeAs(page.rows().getFirst().numbers());
        assertThat(mvc.get().uri("/pilots/coverage").with(Actors.as(Actors.demonstration(Actors.samr()))))
                .hasStatusOk()
                .bodyText()
                .contains("城市类型")
                .doesNotContain("示例丙县", "%");
        assertThatThrownBy(() -> coverages.page(PROVINCE)).isInstanceOf(Refusal.Forbidden.class);
        assertThat(coverages.page(Actors.samr()).fictional()).isFalse();
    }

    @Test
    @DisplayName(
            "R3, R5: a pilot asks four marks of its city in a year, and 完成总结 after the last; 阶段总结 is counted with its round alone")
    void minutes() {
        var pilot = piloting.pilot("990121");

        assertThat(duties.duties(2026))
                .filteredOn(duty -> duty.link().equals(pilot.path()))
                .singleElement()
                .returns(4, Duty::minutes)
                .returns(true, Duty::ofCity);
        assertThat(duties.duties(2025))
                .filteredOn(duty -> duty.link().equals(pilot.path()))
                .as("of the first year two quarters are left")
                .singleElement()
                .returns(2, Duty::minutes);
        assertThat(duties.duties(2027))
                .filteredOn(duty -> duty.link().equals(pilot.path()))
                .singleElement()
                .returns(4, Duty::minutes);
        assertThat(duties.duties(2028)).noneMatch(duty -> duty.link().equals(pilot.path()));
        assertThat(duties.years()).contains(2025, 2026, 2027);
    }
}
