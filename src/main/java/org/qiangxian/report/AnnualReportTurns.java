package org.qiangxian.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.procedure.Act;
import org.springframework.stereotype.Component;

/** A report that was made waits to be reviewed; one that was reviewed waits for somebody who neither made nor reviewed it. */
@Component
class AnnualReportTurns implements Waiting {

    private final AnnualReportRepository reports;

    AnnualReportTurns(AnnualReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return reports.in(Set.of(AnnualReportStatus.MADE, AnnualReportStatus.REVIEWED)).stream()
                .flatMap(report -> Act.turns(AnnualReportAction.values(), report.status()).stream()
                        .map(action -> turn(report, action)))
                .toList();
    }

    static String key(AnnualReport report) {
        return "report/" + report.id();
    }

    private Turn turn(AnnualReport report, AnnualReportAction action) {
        var desk = Desk.of(Role.SAMR, null);
        if (!report.fictional()) {
            desk = desk.demonstration(false);
        }
        for (var person : action == AnnualReportAction.SIGN ? hands(report) : List.<UUID>of()) {
            desk = desk.without(person);
        }
        return Turn.of(key(report), desk, action.label() + report.title(), report.since())
                .noting(report.madeBy().words() + " 生成")
                .go("/annual-reports", report.address(), "去" + action.label());
    }

    private List<UUID> hands(AnnualReport report) {
        return Stream.<@Nullable UUID>concat(
                        Stream.of(report.madeBy().person(), report.reviewedBy().person()),
                        reports.hands(report.id()).stream())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
