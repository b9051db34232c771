package org.qiangxian.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Content;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.springframework.boot.test.context.TestComponent;

/** Takes rounds and reports of 山西 and the summary of 示例省 through their steps, through the front doors. */
@TestComponent
public class Reporting {

    static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    static final RegionCode UNIT = new RegionCode("140728");
    static final Actor CITY = Actors.city("140728");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");

    static final RegionCode FICTIONAL = new RegionCode("990121");
    static final Actor FICTIONAL_CITY = Actors.demonstration(Actors.city("990121"));
    static final Actor FICTIONAL_BUREAU = Actors.demonstration(Actors.cityBureau("990100"));
    static final Actor FICTIONAL_PROVINCE = Actors.demonstration(Actors.province("990000"));
    static final Actor SAMR = Actors.demonstration(Actors.samr());

    static final String WORK = "召开质量工作联席会议，帮助食醋企业建立标准化生产记录。";

    private final Rounds rounds;
    private final Reports reports;

    Reporting(Rounds rounds, Reports reports) {
        this.rounds = rounds;
        this.reports = reports;
    }

    static RoundForm form(String title, LocalDate lastDay, String reason) {
        return new RoundForm(title, String.valueOf(lastDay.getYear()), lastDay.toString(), "5", reason, "", "超出的另有安排。");
    }

    /** A round of 山西 that is open until the end of April. */
    Round round() {
        return rounds.open(PROVINCE, form("2026年上半年工作进展", LocalDate.of(2026, 4, 30), ""));
    }

    /** A new round of 示例省, whatever other rounds exist. */
    Round fictional(LocalDate today) {
        var form = form("示例省工作进展", today.plusDays(60), "核对办理过程。");
        return rounds.open(
                FICTIONAL_PROVINCE,
                new RoundForm(
                        form.title(),
                        form.year(),
                        form.lastDay(),
                        form.minutes(),
                        form.reason(),
                        "用于改进培训。",
                        form.overReason()));
    }

    /** Withdraws a report and ends its round, so that nobody is asked any more. */
    void leave(Report report) {
        var round = rounds.issued(report.summary() ? SAMR : FICTIONAL_PROVINCE, report.round());
        if (of(round).status().under()) {
            press(FICTIONAL_CITY, report, ReportAction.WITHDRAW, "");
        }
        rounds.end(report.summary() ? SAMR : FICTIONAL_PROVINCE, round.id(), "核对完毕。");
    }

    /** Ends the round of a report that was read, so that nobody is asked any more. */
    void end(Report report) {
        rounds.end(FICTIONAL_PROVINCE, report.round(), "核对完毕。");
    }

    /** The summary of 2025 that 总局 requests from 示例省. */
    Round summary() {
        return summary(LocalDate.of(2026, 3, 31));
    }

    Round summary(LocalDate last) {
        var form = new RoundForm("2025年培育建设年度总结", "2025", last.toString(), "10", "", "用于改进指导文件。", "超出的另有安排。");
        return rounds.open(SAMR, form);
    }

    Report of(Round round) {
        return round.fictional()
                ? reports.get(FICTIONAL_CITY, round.id(), FICTIONAL)
                : reports.get(CITY, round.id(), UNIT);
    }

    static Content content(String work) {
        return new Content(
                List.of(),
                "",
                Map.of(
                        "work", work,
                        "results.1.what", "建成食醋检验站",
                        "results.1.effect", "企业送检不出县"),
                Map.of());
    }

    static ReportForm typed(Report report, Content content) {
        return new ReportForm(report.edit(), content, Set.of(), 0);
    }

    Report submitted(Round round) {
        var report = of(round);
        reports.submit(city(report), report.id(), typed(report, content(WORK)));
        return of(round);
    }

    Report passed(Round round) {
        var report = submitted(round);
        press(bureau(report), report, ReportAction.PASS, "");
        return of(round);
    }

    /** A summary that has reached 总局. */
    Report arrived() {
        return arrived(summary());
    }

    Report arrived(Round round) {
        press(FICTIONAL_PROVINCE, passed(round), ReportAction.ACCEPT, "");
        return of(round);
    }

    void press(Actor actor, Report report, ReportAction action, String reason) {
        reports.press(actor, report.id(), action, reason, Seen.NOTHING);
    }

    static Actor city(Report report) {
        return report.unit().equals(FICTIONAL) ? FICTIONAL_CITY : CITY;
    }

    static Actor bureau(Report report) {
        return report.unit().equals(FICTIONAL) ? FICTIONAL_BUREAU : BUREAU;
    }
}
