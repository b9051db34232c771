package org.qiangxian.report;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.report.ReportFact.ErratumDrafted;
import org.qiangxian.report.ReportFact.ErratumMoved;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 勘误: what 总局 does about an error in a published report, by two persons and visible to all (R42). */
@Service
@Transactional
class Errata {

    static final int LONGEST_REASON = 200;

    private final AnnualReports reports;
    private final ErratumRepository errata;
    private final ReportEditions editions;
    private final ErratumRun running;
    private final ErratumLog log;

    Errata(
            AnnualReports reports,
            ErratumRepository errata,
            ReportEditions editions,
            ErratumRun running,
            ErratumLog log) {
        this.reports = reports;
        this.errata = errata;
        this.editions = editions;
        this.running = running;
        this.log = log;
    }

    static Refusal.NotFound absent() {
        return new Refusal.NotFound("没有这份勘误。请从年度报告页面进入。");
    }

    /** All errata of a report, for 总局. */
    @Transactional(readOnly = true)
    public List<Erratum> of(Actor actor, AnnualReport report) {
        actor.require(Role.SAMR);
        return errata.of(report.id());
    }

    @Transactional(readOnly = true)
    public Erratum get(Actor actor, UUID id) {
        actor.require(Role.SAMR);
        return errata.find(id).orElseThrow(Errata::absent);
    }

    @Transactional(readOnly = true)
    public AnnualReport report(Actor actor, Erratum erratum) {
        return reports.get(actor, erratum.report());
    }

    /** The report about which an erratum is to be drafted. */
    @Transactional(readOnly = true)
    public AnnualReport about(Actor actor, UUID report) {
        actor.require(Role.SAMR);
        return reports.get(actor, report);
    }

    @Transactional(readOnly = true)
    List<AnnualReportRepository.Done> steps(Erratum erratum) {
        return errata.steps(erratum.id());
    }

    /** Why the actor cannot draft an erratum about a report; empty where they can. */
    String against(Actor actor, AnnualReport report) {
        return actor.demonstration() && !report.fictional()
                ? "演示账号只能办理示例省的年度报告。真实地区的报告由总局的正式账号办理。"
                : report.status() == AnnualReportStatus.PUBLISHED ? "" : "报告还没有发布，不用勘误：作废后更正数据，重新生成。";
    }

    /** Drafts one about a published report. */
    Erratum draft(Actor actor, UUID of, ErratumForm form) {
        actor.require(Role.SAMR);
        var report = reports.get(actor, of);
        var against = against(actor, report);
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
        var asked = form.checked();
        var id = UUID.randomUUID();
        errata.insert(id, of, asked, actor.signature(), log.now());
        log.step(new ErratumDrafted(of, id), id, "起草", "", actor.signature());
        return errata.find(id).orElseThrow();
    }

    /** Why the actor cannot do this now; empty where it can. */
    @Transactional(readOnly = true)
    public String against(Actor actor, Erratum erratum, ErratumAction action) {
        if (actor.demonstration() && !report(actor, erratum).fictional()) {
            return "演示账号只能办理示例省的年度报告。真实地区的报告由总局的正式账号办理。";
        }
        if (!action.row().startsAt(erratum.status())) {
            return "这份勘误%s，不能%s。请刷新页面查看。".formatted(erratum.status().label(), action.label());
        }
        return switch (action) {
            case ANNOUNCE -> erratum.drafted(actor) ? "起草的人不能公告，请由总局另一人公告。" : "";
            case SIGN ->
                erratum.touched(actor)
                        ? "起草或重新生成的人不能签发，请由总局另一人签发。"
                        : Objects.equals(erratum.base(), editions.current(erratum.report()))
                                ? ""
                                : "报告在这以后已有新的一版，请先重新生成。";
            case DROP -> erratum.announcedAt() == null ? "" : "已经公告的勘误不能撤回；核实没有错误的，重新生成后签发，公布各句未变。";
            case RUN -> "";
        };
    }

    /** Announces it before the correct figure exists. */
    Erratum announce(Actor actor, UUID id) {
        var erratum = locked(actor, id, ErratumAction.ANNOUNCE);
        errata.announced(erratum, number(erratum), log.now());
        step(actor, erratum, ErratumAction.ANNOUNCE, "");
        var now = get(actor, id);
        log.notices().announced(report(actor, now), now);
        return now;
    }

    private int number(Erratum erratum) {
        var number = erratum.number();
        return number != null
                ? number
                : errata.of(erratum.report()).stream()
                                .map(Erratum::number)
                                .filter(Objects::nonNull)
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0)
                        + 1;
    }

    /** Runs the report again on a corrected snapshot. */
    Erratum run(Actor actor, UUID id, String snapshot) {
        var erratum = locked(actor, id, ErratumAction.RUN);
        var report = report(actor, erratum);
        var against = running.against(report, snapshot);
        if (!against.isEmpty()) {
            throw Refusal.Invalid.of("snapshot", against);
        }
        int base = editions.current(report.id());
        int changed = running.run(report, erratum, snapshot, base, editions);
        if (changed == 0 && erratum.announcedAt() == null) {
            throw ErratumRun.nothing();
        }
        errata.ran(erratum, snapshot, base, actor.signature(), log.now());
        step(actor, erratum, ErratumAction.RUN, "快照 " + snapshot);
        return get(actor, id);
    }

    /**
     * Signs it: from this moment the new edition of the report is the present one, and the old one names the erratum.
     */
    Erratum sign(Actor actor, UUID id) {
        var erratum = locked(actor, id, ErratumAction.SIGN);
        errata.published(erratum, number(erratum), editions.current(erratum.report()) + 1, log.now());
        step(actor, erratum, ErratumAction.SIGN, "");
        var now = get(actor, id);
        log.notices().published(report(actor, now), now);
        return now;
    }

    /** Drops one that nobody else could read, with a reason. */
    Erratum drop(Actor actor, UUID id, String given) {
        var erratum = locked(actor, id, ErratumAction.DROP);
        var reason = Typing.trimmed(given);
        if (Typing.blank(reason) || Typing.length(reason) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "请写明撤回的理由，%d字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
        errata.move(erratum, ErratumStatus.DROPPED, log.now());
        step(actor, erratum, ErratumAction.DROP, reason);
        return get(actor, id);
    }

    private void step(Actor actor, Erratum erratum, ErratumAction action, String reason) {
        log.step(
                new ErratumMoved(erratum.report(), erratum.id(), action),
                erratum.id(),
                action.label(),
                reason,
                actor.signature());
    }

    /** The erratum, locked after its report, so that errata of one report are processed one after the other. */
    private Erratum locked(Actor actor, UUID id, ErratumAction action) {
        actor.require(Role.SAMR);
        var report = reports.lock(errata.find(id).orElseThrow(Errata::absent).report());
        var erratum = errata.lock(id).orElseThrow(Errata::absent);
        Making.requireScope(actor, report.fictional());
        action.check(actor, erratum.status(), () -> new Refusal.Conflict(against(actor, erratum, action)));
        var against = against(actor, erratum, action);
        if (!against.isEmpty()) {
            throw new Refusal.Forbidden(against);
        }
        return erratum;
    }
}
