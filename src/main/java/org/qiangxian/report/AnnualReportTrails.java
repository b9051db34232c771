package org.qiangxian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The strip of a report, and its buttons for 总局. */
@Component
class AnnualReportTrails {

    private static final List<AnnualReportStatus> WAY = List.of(
            AnnualReportStatus.MADE,
            AnnualReportStatus.REVIEWED,
            AnnualReportStatus.SIGNED,
            AnnualReportStatus.PUBLISHED);
    private static final List<String> STATIONS = List.of("生成", "复核", "签发", "发布");

    private final AnnualReports reports;
    private final AnnualReportMoves moves;
    private final ReportLog log;

    AnnualReportTrails(AnnualReports reports, AnnualReportMoves moves, ReportLog log) {
        this.reports = reports;
        this.moves = moves;
        this.log = log;
    }

    Trail of(Actor actor, AnnualReport report) {
        var now = log.now();
        var trail = Trail.at(report.status().label(), report.since(), now).along(stations(report, now));
        trail = switch (report.status()) {
            case MADE -> trail.turn("总局", "复核", null, "").next("总局另一人", "签发", null, "复核后各城市可以阅看");
            case REVIEWED -> trail.turn("总局另一人", "签发", null, "").next("平台", "到日期发布", null, "");
            case SIGNED -> trail.next("平台", "自动发布", null, day(report.publishOn()));
            case PUBLISHED, DISCARDED -> trail;
        };
        if (actor.is(Role.SAMR)) {
            trail = trail.log(Step.latestFirst(reports.steps(report).stream()
                    .map(step -> Step.of(step.what(), step.by().words(), step.at(), step.reason()))));
        }
        return go(actor, report, trail);
    }

    private Trail go(Actor actor, AnnualReport report, Trail trail) {
        if (actor.is(Role.CITY)) {
            return trail.without(report.status().noted() ? "可以在下面写说明，也可以不写。" : "报告已经发布，不能再改。");
        }
        return Act.turns(AnnualReportAction.values(), report.status()).stream()
                .findFirst()
                .map(action -> trail.go(button(actor, report, action).first()))
                .orElseGet(() ->
                        trail.without(report.status() == AnnualReportStatus.SIGNED ? "到日期自动发布，目前不用办理。" : "这份报告已经办结。"));
    }

    /** The secondary buttons beside that of the strip. */
    List<Button> beside(Actor actor, AnnualReport report) {
        return actor.is(Role.SAMR)
                ? Arrays.stream(AnnualReportAction.values())
                        .filter(action -> action.row().may().contains(report.status()))
                        .map(action -> button(actor, report, action))
                        .toList()
                : List.of();
    }

    private Button button(Actor actor, AnnualReport report, AnnualReportAction action) {
        return Button.link(action.label(), report.address() + "/" + action.address())
                .unless(moves.against(actor, report, action));
    }

    private List<Station> stations(AnnualReport report, Instant now) {
        int here = WAY.indexOf(report.status());
        var stations = new ArrayList<Station>();
        for (int at = 0; at < WAY.size(); at++) {
            var label = STATIONS.get(at);
            if (report.status() == AnnualReportStatus.DISCARDED) {
                break;
            }
            stations.add(
                    at <= here
                            ? Station.done(label, at == here ? Trail.moment(report.since(), now) : "", "")
                            : at == here + 1
                                    ? Station.here(label, at == WAY.size() - 1 ? day(report.publishOn()) : "", who(at))
                                    : Station.later(label, "", who(at)));
        }
        return stations;
    }

    private static String who(int station) {
        return station == WAY.size() - 1 ? "平台" : "总局";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Chinese.date(day);
    }
}
