package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.campaign.Campaigning;
import org.qiangxian.form.Content;
import org.qiangxian.ledger.Budget;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.pilot.Piloting;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.pilot.Summary;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sum of all duties that all modules put on one city in an ordinary year, and the additional part of a city with
 * a pilot.
 */
@PlatformTest
@Transactional
class YearOfDutiesTests {

    private static final Place FICTIONAL =
            new Place(Reporting.FICTIONAL_CITY, Reporting.FICTIONAL_PROVINCE, Reporting.SAMR);

    /** A city, and those who ask it. */
    private record Place(Actor city, Actor province, Actor samr) {}

    @Autowired
    Rounds rounds;

    @Autowired
    Reports reports;

    @Autowired
    Piloting piloting;

    @Autowired
    Pilots pilots;

    @Autowired
    Campaigning campaigning;

    @Autowired
    Budget budget;

    @Autowired
    List<DutySource> sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private RegionCode unit = Reporting.UNIT;

    @BeforeEach
    void aBatchEachQuarter() {
        for (var day : List.of("2026-01-20", "2026-04-20", "2026-07-20", "2026-10-20", "2026-10-21")) {
            jdbc.sql("""
                            insert into measurement.batch
                            select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(), 'fingerprint', null,
                                'entered_at', cast(:day as text)))).*
                            from measurement.batch b where answer_by is not null limit 1
                            """).param("day", day + "T04:00:00Z").update();
        }
    }

    @Test
    @DisplayName("R3, R5: all duties of all modules of an ordinary city come to at most 46 minutes a year, each once")
    void anOrdinaryYear() {
        year(new Place(Reporting.CITY, Reporting.PROVINCE, Actors.samr()));

        assertThat(minutes("数据确认")).isEqualTo(8);
        assertThat(minutes("工作进展")).isEqualTo(10);
        assertThat(minutes("年度总结")).isEqualTo(10);
        assertThat(minutes("城市类型和质量发展战略")).isEqualTo(3);
        assertThat(minutes("“质量月”活动情况反馈")).isEqualTo(5);
        assertThat(spent()).isBetween(36, 46).isLessThan(budget.limit());
    }

    @Test
    @DisplayName("R3, R5: with a pilot they come to at most 54: the section of the summary is its 阶段总结, asked once")
    void aYearWithAPilot() {
        piloting.pilot(Reporting.FICTIONAL.value());
        year(FICTIONAL);

        assertThat(minutes("年度总结")).isEqualTo(14);
        assertThat(minutes("的季度标记和总结")).as("the 阶段总结 is within the 14").isEqualTo(4);
        assertThat(minutes("“质量月”活动情况反馈")).isEqualTo(5);
        assertThat(spent()).isBetween(40, 54).isLessThan(budget.limit());
    }

    @Test
    @DisplayName(
            "R88, R89: a city with a pilot has its section, filled in with the marks; what it writes there is the 阶段总结, and is taken back with it")
    void theSectionIsTheInterimSummary() {
        var pilot = piloting.pilot(Reporting.FICTIONAL.value());
        clock.stopAt(Instant.parse("2026-01-12T02:00:00Z"));
        var round = summary(Reporting.SAMR);
        var report = reports.get(Reporting.FICTIONAL_CITY, round.id(), Reporting.FICTIONAL);
        assertThat(reports.form(report).field("pilot")).isPresent();
        assertThat(reports.form(report).field("activity")).isEmpty();

        var content = new Content(List.of(), "", Map.of("work", Reporting.WORK, "pilot", "承诺的两项已做到一项。"), Map.of());
        reports.submit(Reporting.FICTIONAL_CITY, report.id(), Reporting.typed(report, content));
        assertThat(pilots.summaries(pilot.id()))
                .singleElement()
                .returns(2025, Summary::year)
                .returns("承诺的两项已做到一项。", Summary::words);
        reports.press(Reporting.FICTIONAL_CITY, report.id(), ReportAction.WITHDRAW, "", Seen.NOTHING);
        assertThat(pilots.summaries(pilot.id())).isEmpty();
    }

    private Round summary(Actor samr) {
        return rounds.open(samr, new RoundForm("2025年培育建设年度总结", "2025", "2026-03-31", "10", "", "用于改进。", "另有安排。"));
    }

    private void year(Place place) {
        unit = Objects.requireNonNull(place.city().area());
        clock.stopAt(Instant.parse("2026-01-12T02:00:00Z"));
        summary(place.samr());
        clock.stopAt(Instant.parse("2026-02-02T02:00:00Z"));
        rounds.open(place.province(), form("上半年工作进展", "2026-03-31"));
        clock.stopAt(Instant.parse("2026-08-03T02:00:00Z"));
        var first = rounds.list(place.city()).stream()
                .filter(each -> each.title().equals("上半年工作进展"))
                .findFirst()
                .orElseThrow();
        var report = reports.get(place.city(), first.id(), unit);
        reports.submit(place.city(), report.id(), Reporting.typed(report, Reporting.content(Reporting.WORK)));
        rounds.open(place.province(), form("下半年工作进展", "2026-09-30"));
        campaigning.published(place.samr());
    }

    private static RoundForm form(String title, String last) {
        return new RoundForm(title, "2026", last, "5", "另有安排。", "用于改进。", "另有安排。");
    }

    private int spent() {
        return Objects.requireNonNull(budget.minutes(2026).get(unit));
    }

    private int minutes(String title) {
        return sources.stream()
                .flatMap(source -> source.duties(2026).stream())
                .filter(duty -> duty.unit().equals(unit) && duty.title().contains(title))
                .mapToInt(Duty::minutes)
                .sum();
    }
}
