package org.qiangxian.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.report.ReportFact.ReportMade;
import org.qiangxian.shell.Refusal;
import org.qiangxian.snapshot.Snapshot;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports of a year from a snapshot, all or none. */
@Service
@Transactional
class Making {

    private final Bases bases;
    private final Composing composing;
    private final AnnualReportRepository reports;
    private final ReportLog log;

    Making(Bases bases, Composing composing, AnnualReportRepository reports, ReportLog log) {
        this.bases = bases;
        this.composing = composing;
        this.reports = reports;
        this.log = log;
    }

    /** The snapshots a report can be made of, newest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> ready() {
        return bases.ready();
    }

    Instant now() {
        return log.now();
    }

    int latestYear() {
        return log.today().getYear();
    }

    /** Checks the form. */
    AnnualReportForm.Asked checked(Actor actor, AnnualReportForm form) {
        actor.require(Role.SAMR);
        var asked = form.checked(latestYear());
        requireScope(actor, asked.fictional());
        if (!bases.isReady(asked.number())) {
            throw Refusal.Invalid.of("number", "没有这个快照，或它还没有分析完。请选择列出的快照；刚冻结的，几分钟后再来。");
        }
        if (composing.cities(asked.fictional()).isEmpty()) {
            throw Refusal.Invalid.of("scope", "这个范围内还没有城市，不能生成报告。请选择另一范围。");
        }
        if (reports.of(asked.year(), asked.fictional())) {
            throw taken(asked.year());
        }
        return asked;
    }

    private static Refusal.Invalid taken(int year) {
        return Refusal.Invalid.of("year", "%d年度已有报告。请从列表中进入；要重新生成的，先作废未发布的。".formatted(year));
    }

    /** Makes the report of a year, and that of each member, at once. */
    AnnualReport make(Actor actor, AnnualReportForm form) {
        var asked = checked(actor, form);
        var basis = bases.of(asked.year(), asked.fictional(), asked.number());
        var id = UUID.randomUUID();
        if (!begin(id, basis, actor.signature())) {
            throw taken(asked.year());
        }
        composing.compose(id, basis);
        return reports.find(id).orElseThrow();
    }

    ReportBasis basis(int year, boolean fictional, String snapshot) {
        return bases.of(year, fictional, snapshot);
    }

    /** Stores a report whose texts follow in the same transaction; {@code false} where the year has one already. */
    boolean begin(UUID id, ReportBasis basis, Signature by) {
        if (!reports.insert(id, basis, by, log.now())) {
            return false;
        }
        log.step(new ReportMade(id, basis.year(), basis.snapshot().number()), "生成", "", by);
        return true;
    }

    /** Refuses a demonstration account for real places. */
    static void requireScope(Actor actor, boolean fictional) {
        if (actor.demonstration() && !fictional) {
            throw new Refusal.Forbidden("演示账号只能办理示例省的年度报告。真实地区的报告由总局的正式账号办理。");
        }
    }
}
