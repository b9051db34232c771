package org.qiangxian.progress;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of progress for other modules: the results that members reported, for those the reports reached. */
@Service
@Transactional(readOnly = true)
public class Progress {

    private final Reports reports;
    private final ReportRepository repository;
    private final ReportMoves moves;
    private final RoundRepository rounds;

    Progress(Reports reports, ReportRepository repository, ReportMoves moves, RoundRepository rounds) {
        this.rounds = rounds;
        this.reports = reports;
        this.repository = repository;
        this.moves = moves;
    }

    /** The results of a member as they last reached the reader, latest round first; empty for another area (R90). */
    public List<ReportedResult> results(Actor actor, RegionCode unit) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return repository.ofUnit(unit).stream()
                .filter(each -> moves.mayRead(actor, each))
                .flatMap(each -> of(actor, each).stream())
                .toList();
    }

    /** One of them; refuses what did not reach the reader. */
    public ReportedResult result(Actor actor, UUID report, int line) {
        return repository
                .find(report)
                .filter(each -> moves.mayRead(actor, each))
                .flatMap(each -> of(actor, each).stream()
                        .filter(result -> result.line() == line)
                        .findFirst())
                .orElseThrow(ReportMoves::unknown);
    }

    /** Whether the province has read it, or let its days pass; only then it can pick results from it (R90). */
    public boolean read(UUID report) {
        return repository
                .find(report)
                .filter(each -> each.status() == ReportStatus.READ || each.status() == ReportStatus.WITH_SAMR)
                .isPresent();
    }

    /** The round a report belongs to, in words. */
    public String titleOf(UUID report) {
        return repository
                .find(report)
                .flatMap(each -> rounds.find(each.round()))
                .map(Round::title)
                .orElseThrow(ReportMoves::unknown);
    }

    /** The page of a report. */
    public String pathOf(UUID report) {
        return repository.find(report).map(Report::path).orElseThrow(ReportMoves::unknown);
    }

    private List<ReportedResult> of(Actor actor, Report report) {
        return reports.read(actor, report).stream().reduce((_, last) -> last).stream()
                .flatMap(last -> YearPassages.results(last.content())
                        .map(result -> new ReportedResult(
                                report.id(),
                                result.line(),
                                report.unit(),
                                result.what(),
                                result.effect(),
                                result.link(),
                                Chinese.day(last.at()))))
                .toList();
    }
}
