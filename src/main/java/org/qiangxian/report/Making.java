package org.qiangxian.report;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.nation.Tallies;
import org.qiangxian.report.ReportFact.ReportMade;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshot;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports of a year from a snapshot: whole, or not at all. */
@Service
@Transactional
class Making {

    private final Snapshots snapshots;
    private final Tallies tallies;
    private final Composing composing;
    private final AnnualReportRepository reports;
    private final ReportLog log;

    Making(Snapshots snapshots, Tallies tallies, Composing composing, AnnualReportRepository reports, ReportLog log) {
        this.snapshots = snapshots;
        this.tallies = tallies;
        this.composing = composing;
        this.reports = reports;
        this.log = log;
    }

    /** The snapshots a report can be made of, the latest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> ready() {
        return snapshots.all().stream()
                .filter(each -> tallies.ready(each.number()))
                .toList();
    }

    int latestYear() {
        return log.today().getYear();
    }

    /** Makes the report of a year, and that of each member. */
    AnnualReport make(Actor actor, AnnualReportForm form) {
        actor.require(Role.SAMR);
        var asked = form.checked(latestYear());
        requireScope(actor, asked.fictional());
        if (ready().stream().noneMatch(each -> each.number().equals(asked.number()))) {
            throw Refusal.Invalid.of("number", "没有这个快照，或它还没有分析完。请选择列出的快照；刚冻结的，几分钟后再来。");
        }
        if (!composing.possible(asked.fictional())) {
            throw Refusal.Invalid.of("scope", "这个范围内还没有城市，不能生成报告。请选择另一范围。");
        }
        var basis = new ReportBasis(asked.year(), asked.fictional(), snapshots.get(asked.number()));
        var id = UUID.randomUUID();
        if (!reports.insert(id, basis, actor.signature(), log.now())) {
            throw Refusal.Invalid.of("year", "%d年度已有报告。请从列表中进入；要重新生成的，先作废未发布的。".formatted(asked.year()));
        }
        composing.compose(id, basis);
        log.step(new ReportMade(id, basis.year(), basis.snapshot().number()), "生成", "", actor.signature());
        return reports.find(id).orElseThrow();
    }

    /** Refuses accounts of the demonstration what is of real places. */
    static void requireScope(Actor actor, boolean fictional) {
        if (actor.demonstration() && !fictional) {
            throw new Refusal.Forbidden("演示账号只能办理示例省的年度报告。真实地区的报告由总局的正式账号办理。");
        }
    }
}
