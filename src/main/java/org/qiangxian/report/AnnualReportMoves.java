package org.qiangxian.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.report.ReportFact.ReportMoved;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 does to a report: one person reviews, another signs for a day; before publication it may be discarded. */
@Service
@Transactional
class AnnualReportMoves {

    static final int LONGEST_REASON = 200;

    private final AnnualReportRepository reports;
    private final TextRepository texts;
    private final ReportLog log;
    private final ReportNotices notices;
    private final ReportDays days;

    AnnualReportMoves(
            AnnualReportRepository reports,
            TextRepository texts,
            ReportLog log,
            ReportNotices notices,
            ReportDays days) {
        this.reports = reports;
        this.texts = texts;
        this.log = log;
        this.notices = notices;
        this.days = days;
    }

    /** Why the actor cannot do this now; empty where it can. */
    String against(Actor actor, AnnualReport report, AnnualReportAction action) {
        if (actor.demonstration() && !report.fictional()) {
            return "演示账号只能办理示例省的年度报告。真实地区的报告由总局的正式账号办理。";
        }
        if (!action.row().startsAt(report.status())) {
            return moved(report, action);
        }
        return action == AnnualReportAction.SIGN
                        && (report.touched(actor) || reports.hands(report.id()).contains(actor.person()))
                ? "生成、复核这份报告或写了人工说明的人不能签发，请由总局另一人签发。"
                : "";
    }

    private static String moved(AnnualReport report, AnnualReportAction action) {
        return report.status() == AnnualReportStatus.PUBLISHED
                ? "报告已经发布，不能撤下、作废或重新签发。数值有误的，起草勘误。"
                : "这份报告%s，不能%s。请刷新页面查看。".formatted(report.status().label(), action.label());
    }

    /** Opens it to its cities. */
    AnnualReport review(Actor actor, UUID id) {
        var report = locked(actor, id, AnnualReportAction.REVIEW);
        reports.reviewed(report, actor.signature(), log.today());
        notices.opened(report, texts.places(id));
        return move(actor, report, AnnualReportAction.REVIEW, "");
    }

    /** Signs it for a day, on which it is published automatically. */
    AnnualReport sign(Actor actor, UUID id, @Nullable LocalDate day) {
        var report = locked(actor, id, AnnualReportAction.SIGN);
        if (day == null) {
            throw Refusal.Invalid.of("publishedOn", "请填写发布日期，如 2027-09-01。");
        }
        days.against(Objects.requireNonNull(report.openedOn()), day).ifPresent(why -> {
            throw Refusal.Invalid.of("publishedOn", why);
        });
        if (day.isBefore(log.today().plusDays(1))) {
            throw Refusal.Invalid.of("publishedOn", "发布日期请在明天或以后。");
        }
        reports.publishOn(report, day);
        return move(actor, report, AnnualReportAction.SIGN, "");
    }

    /** Discards it, with a reason; the year can be begun again. */
    AnnualReport discard(Actor actor, UUID id, String given) {
        var report = locked(actor, id, AnnualReportAction.DISCARD);
        var reason = Typing.trimmed(given);
        if (Typing.blank(reason) || Typing.length(reason) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "请写明作废的理由，%d字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
        return move(actor, report, AnnualReportAction.DISCARD, reason);
    }

    private AnnualReport move(Actor actor, AnnualReport report, AnnualReportAction action, String reason) {
        reports.move(report, action.row().next(report.status()), log.now());
        log.step(new ReportMoved(report.id(), action), action.label(), reason, actor.signature());
        return reports.find(report.id()).orElseThrow();
    }

    private AnnualReport locked(Actor actor, UUID id, AnnualReportAction action) {
        actor.require(Role.SAMR);
        var report = reports.lock(id).orElseThrow(AnnualReports::absent);
        Making.requireScope(actor, report.fictional());
        action.check(actor, report.status(), () -> new Refusal.Conflict(moved(report, action)));
        var against = against(actor, report, action);
        if (!against.isEmpty()) {
            throw new Refusal.Forbidden(against);
        }
        return report;
    }
}
