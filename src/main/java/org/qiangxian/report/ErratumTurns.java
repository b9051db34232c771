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

/**
 * Whose turn it is in an erratum: those who may announce, run or sign it, without persons who may not because of an
 * earlier step.
 */
@Component
class ErratumTurns implements Waiting {

    private final ErratumRepository errata;
    private final AnnualReportRepository reports;

    ErratumTurns(ErratumRepository errata, AnnualReportRepository reports) {
        this.errata = errata;
        this.reports = reports;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return errata.in(ErratumStatus.DRAFTED, ErratumStatus.ANNOUNCED, ErratumStatus.MADE).stream()
                .flatMap(erratum -> Act.turns(ErratumAction.values(), erratum.status()).stream()
                        .map(action -> turn(reports.find(erratum.report()).orElseThrow(), erratum, action)))
                .toList();
    }

    static String key(Erratum erratum) {
        return "report/erratum/" + erratum.id();
    }

    private static Turn turn(AnnualReport report, Erratum erratum, ErratumAction action) {
        var desk = Desk.of(Role.SAMR, null);
        if (!report.fictional()) {
            desk = desk.demonstration(false);
        }
        for (var person : hands(erratum, action)) {
            desk = desk.without(person);
        }
        return Turn.of(key(erratum), desk, action.label() + report.year() + "年度报告的勘误", erratum.since())
                .noting(erratum.draftedBy().words() + " 起草")
                .go("/annual-reports", erratum.address(), "去" + action.label());
    }

    private static List<UUID> hands(Erratum erratum, ErratumAction action) {
        var hands =
                switch (action) {
                    case ANNOUNCE ->
                        Stream.<@Nullable UUID>of(erratum.draftedBy().person());
                    case SIGN ->
                        Stream.<@Nullable UUID>of(
                                erratum.draftedBy().person(), erratum.madeBy().person());
                    case RUN, DROP -> Stream.<@Nullable UUID>empty();
                };
        return hands.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
