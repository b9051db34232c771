package org.qiangxian.progress;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.springframework.beans.factory.annotation.Autowired;

/** R89: what a level above did to a report, and a member's decision not to take part, undone within ten minutes. */
@PlatformTest
@Undoes(ReportAction.class)
class ReportUndoTests extends UndoWalk {

    @Autowired
    private Reporting reporting;

    @Autowired
    private ReportRepository reports;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(
                () -> at(ReportAction.PASS, Reporting.FICTIONAL_BUREAU, this::handedIn, ReportAction.TAKE_UP, 1),
                () -> at(
                        ReportAction.SEND_BACK,
                        Reporting.FICTIONAL_BUREAU,
                        this::handedIn,
                        ReportAction.NOTHING_NEW,
                        1),
                () -> at(ReportAction.ACCEPT, Reporting.FICTIONAL_PROVINCE, this::passed, null, 1),
                () -> at(ReportAction.RETURN, Reporting.FICTIONAL_PROVINCE, this::passed, ReportAction.NOTHING_NEW, 1),
                () -> at(ReportAction.ACKNOWLEDGE, Reporting.SAMR, () -> reporting.arrived(summary()), null, 1),
                () -> at(ReportAction.DECLINE, Reporting.FICTIONAL_CITY, () -> reporting.of(summary()), null, 0));
    }

    private Report handedIn() {
        return reporting.submitted(begun());
    }

    private Report passed() {
        return reporting.passed(begun());
    }

    private Round summary() {
        return reporting.summary(WorkingDays.today(clock.instant()).plusDays(60));
    }

    private Round begun() {
        return reporting.fictional(WorkingDays.today(clock.instant()));
    }

    private Case at(
            ReportAction action, Actor actor, Supplier<Report> begin, @Nullable ReportAction then, int messages) {
        var report = begin.get();
        return new Case(
                action,
                actor,
                report.matter(),
                () -> reporting.press(actor, report, action, "请补充成效"),
                () -> List.of(reports.find(report.id()).orElseThrow()),
                then == null
                        ? null
                        : () -> reporting.press(
                                then == ReportAction.TAKE_UP ? Reporting.FICTIONAL_PROVINCE : Reporting.FICTIONAL_CITY,
                                report,
                                then,
                                ""),
                messages,
                () -> reporting.leave(report));
    }
}
