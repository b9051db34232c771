package org.qiangxian.report;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.springframework.stereotype.Component;

/** What follows from reviewing, signing and discarding a report. */
@Component
class ReportConsequences {

    private final AnnualReports reports;
    private final AnnualReportMoves moves;
    private final ReportDays days;
    private final ReportLog log;

    ReportConsequences(AnnualReports reports, AnnualReportMoves moves, ReportDays days, ReportLog log) {
        this.reports = reports;
        this.moves = moves;
        this.days = days;
        this.log = log;
    }

    Consequences of(Actor actor, UUID id, AnnualReportAction action) {
        actor.require(Role.SAMR);
        var report = reports.get(actor, id);
        int cities = reports.cities(report);
        var page = Consequences.of(
                        action.label() + "年度报告",
                        report.title(),
                        report.address() + "/" + action.address(),
                        "确认" + action.label(),
                        report.address())
                .under("/annual-reports", "年度报告", report.address(), report.title())
                .unless(moves.against(actor, report, action));
        return switch (action) {
            case REVIEW ->
                page.follows("%d个城市同时收到一条消息，可以阅看本地的报告：%d个城市 × %d分钟，已计入负担台账；写不写说明由城市自己决定。"
                                .formatted(cities, cities, ReportDuty.MINUTES))
                        .follows("阅看满%d个工作日后才能发布，最早%s。"
                                .formatted(ReportDays.TO_READ, Chinese.date(days.earliest(log.today()))))
                        .follows("报告的文字不能改动；有误的作废，更正数据后重新生成。")
                        .follows("您复核以后，由总局另一人签发。");
            case SIGN -> signing(page, report, cities);
            case DISCARD ->
                page.follows("这份报告不再发布，理由和全文留在列表中；可以用新的快照重新生成这一年度的报告。")
                        .follows(report.status().opened() ? "%d个城市不能再阅看本地的报告。".formatted(cities) : "")
                        .asking(Ask.words("reason", "作废的理由", "200字以内", AnnualReportMoves.LONGEST_REASON));
        };
    }

    private Consequences signing(Consequences page, AnnualReport report, int cities) {
        var opened = report.openedOn() == null ? log.today() : report.openedOn();
        var ask = Ask.of(
                "date",
                "publishedOn",
                "发布日期",
                "最早%s；一般为9月1日，即%s".formatted(Chinese.date(days.earliest(opened)), Chinese.date(days.usual(opened))));
        var usual = days.usual(opened).toString();
        return page.follows("到发布日期零时（北京时间）自动公开：全国报告一份，城市报告%d份，附城市自己写的说明。".formatted(cities))
                .follows("发布以前仍可作废；发布以后不能撤下；有误的，公开勘误，原来的一版一直可以查阅。")
                .asking(new Ask(
                        ask.name(),
                        ask.label(),
                        ask.kind(),
                        ask.help(),
                        ask.limit(),
                        true,
                        ask.options(),
                        ask.empty(),
                        usual));
    }
}
