package org.qiangxian.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Signature;
import org.qiangxian.form.Content;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The steps of an invented report of 示例省: handed in, passed by its bureau, read or not. No messages are sent. */
@Component
class FictionalSteps {

    private static final Signature BY = Signature.of("演示数据");

    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final Regions regions;
    private final Clock clock;

    FictionalSteps(ReportRepository reports, ReportStepRepository steps, Regions regions, Clock clock) {
        this.reports = reports;
        this.steps = steps;
        this.regions = regions;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void ask(Round round, RegionCode unit) {
        reports.insert(round.id(), unit, Way.of(regions, unit), 0, round.openedAt());
    }

    /** @param read whether the province has read it */
    void reported(Report report, Content content, ReportAction handing, boolean read) {
        var place = regions.get(report.unit()).name();
        steps.handIn(report.id(), content, List.of(), handing == ReportAction.NOTHING_NEW, now());
        var with = step(report, handing, place, "");
        var passed = step(with, ReportAction.PASS, "市局（演示）", "情况属实。");
        if (read) {
            step(passed, ReportAction.ACCEPT, "省局（演示）", "");
        }
    }

    private Report step(Report report, ReportAction action, String by, String words) {
        var to = action.next(report);
        var moved = new Before(to, now(), null, false, report.nothingNew() || action == ReportAction.NOTHING_NEW)
                .on(report);
        reports.move(moved);
        steps.add(report.id(), new ReportStep(0, action, to, words, by, BY, now(), null));
        return moved;
    }
}
