package org.qiangxian.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.discipline.Wording;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/**
 * Carries out a row of {@link ReportAction}, once: checks the actor and the status, stores the step and announces it.
 */
@Component
class ReportMoves {

    static final int LONGEST_REASON = 300;

    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final Regions regions;
    private final Library library;
    private final Undoing undoing;

    ReportMoves(
            ReportRepository reports, ReportStepRepository steps, Regions regions, Library library, Undoing undoing) {
        this.reports = reports;
        this.steps = steps;
        this.regions = regions;
        this.library = library;
        this.undoing = undoing;
    }

    /**
     * When a report reached a level, by its steps; empty where it never did, or the member withdrew it. A report that
     * is under way again after a return is shown to higher levels in its earlier text, until it reaches them anew.
     */
    Optional<Instant> came(Role role, Report report) {
        var arrival = arrival(role);
        if (arrival == null || report.status() == ReportStatus.OPEN) {
            return Optional.empty();
        }
        return steps.steps(report.id()).stream()
                .filter(each -> each.holds() && each.status() == arrival && moved(each.action()))
                .map(ReportStep::at)
                .reduce((_, last) -> last);
    }

    private static boolean moved(ReportAction action) {
        return action.row().to() != null;
    }

    /** Whether a report is the actor's own, or has reached the actor's level. */
    boolean mayRead(Actor actor, Report report) {
        return concerns(actor, report)
                && (actor.is(Role.CITY) || came(actor.role(), report).isPresent());
    }

    /**
     * Whether its way leads through the actor's office. Reports of real places are kept from demonstration accounts,
     * whose password is public.
     */
    private boolean concerns(Actor actor, Report report) {
        if (actor.demonstration() && !regions.get(report.unit()).fictional()) {
            return false;
        }
        var area = actor.area();
        return switch (actor.role()) {
            case CITY -> report.unit().equals(area);
            case CITY_BUREAU -> report.bureau() != null && report.bureau().equals(area);
            case PROVINCE -> report.province().equals(area);
            case SAMR -> true;
            case OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    /** Whether it is on the desk of the actor's office. */
    boolean lies(Actor actor, Report report) {
        return report.status() == arrival(actor.role()) && concerns(actor, report);
    }

    /** The status of a report that has reached a role's level; null for other roles. */
    private static @Nullable ReportStatus arrival(Role role) {
        return switch (role) {
            case CITY_BUREAU -> ReportStatus.WITH_BUREAU;
            case PROVINCE -> ReportStatus.WITH_PROVINCE;
            case SAMR -> ReportStatus.WITH_SAMR;
            default -> null;
        };
    }

    Report get(Actor actor, UUID round, RegionCode unit) {
        return reports.find(round, unit).filter(it -> mayRead(actor, it)).orElseThrow(ReportMoves::unknown);
    }

    /**
     * The report, locked, if the actor may do this to it now and nobody moved it since the form was opened; else
     * refuses.
     */
    Report ready(Actor actor, UUID id, ReportAction action, Seen seen) {
        var report = reports.lock(id).filter(it -> mayRead(actor, it)).orElseThrow(ReportMoves::unknown);
        seen.check(steps.steps(id).stream().flatMap(ReportStep::shown).toList());
        action.check(actor, report.status(), () -> standsElsewhere(report, action));
        if (!action.fits(report)) {
            throw standsElsewhere(report, action);
        }
        var whyNot = whyNot(report, action);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        return report;
    }

    private static Refusal standsElsewhere(Report report, ReportAction action) {
        return new Refusal.Conflict(
                "这份报送现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(report.status().label(), action.label()));
    }

    /**
     * Whether the member is no longer asked, because its round or membership has ended. What it handed in is still
     * read.
     */
    boolean askedNoMore(Report report) {
        return !report.asked() || !library.isMember(report.unit());
    }

    /** Why an act cannot be done now although the table allows it; empty where it can. */
    String whyNot(Report report, ReportAction action) {
        if (action == ReportAction.WITHDRAW && report.openedAt() != null) {
            return "%s已经开始办理，不能再撤回。确需修改的，请联系对方退回。".formatted(holder(report.status()));
        }
        if (action.begins() && action != ReportAction.COMMENT && report.openedAt() != null) {
            return "已经开始办理，不用再按。";
        }
        if (action.row().to() == ReportStatus.RETURNED && askedNoMore(report)) {
            return "%s，不再退回修改。请%s。"
                    .formatted(
                            report.asked() ? "该地已不在培育库" : "这一轮已经结束",
                            action == ReportAction.RETURN ? "阅后按“已阅”" : "按“通过”，意见可以一并写上");
        }
        return action == ReportAction.RETURN && report.returnedOnce() ? "一份报送只退回一次，已经退回过。请阅后按“已阅”。" : "";
    }

    static String holder(ReportStatus status) {
        return switch (status) {
            case WITH_BUREAU -> "市局";
            case WITH_PROVINCE -> "省局";
            case WITH_SAMR -> "总局";
            case OPEN, RETURNED -> "本单位";
            case READ, DECLINED, ENDED -> "";
        };
    }

    /** Does what {@link #ready} allowed; {@code actor} is null where the platform itself acts. */
    void move(@Nullable Actor actor, Report report, ReportAction action, String given) {
        var words = reason(action, given);
        var now = undoing.now();
        var after = after(report, action, now);
        if (!after.equals(report)) {
            reports.move(after);
        }
        var by = actor == null ? ReportStep.PLATFORM : actor.organisationName();
        var signed = actor == null ? Signature.of(ReportStep.PLATFORM) : actor.signature();
        var number = steps.add(report.id(), new ReportStep(0, action, after.status(), words, by, signed, now, null));
        var fact = new ReportMoved(report.id(), report.unit(), action, by, words);
        if (actor != null && action.undoable()) {
            undoing.did(
                    actor,
                    report.matter(),
                    number,
                    action.label(),
                    Before.of(report).words(),
                    report.path(),
                    fact);
        } else {
            undoing.forGood(fact);
        }
    }

    /** The report after an act. */
    private static Report after(Report report, ReportAction action, Instant now) {
        var to = action.next(report);
        var before = Before.of(report);
        if (action.begins()) {
            return report.openedAt() == null ? before.begun(now).on(report) : report;
        }
        if (to == report.status()) {
            return report;
        }
        return new Before(
                        to,
                        now,
                        null,
                        report.returnedOnce() || action == ReportAction.RETURN,
                        action == ReportAction.NOTHING_NEW || action != ReportAction.SUBMIT && report.nothingNew())
                .on(report);
    }

    Instant now() {
        return undoing.now();
    }

    private static String reason(ReportAction action, String given) {
        var words = Typing.trimmed(given);
        if (action.row().needs() == Needs.REASON && Typing.blank(words)) {
            throw Refusal.Invalid.of(
                    "reason", action == ReportAction.COMMENT ? "请写明意见。" : "请写明理由，再%s。".formatted(action.label()));
        }
        if (Typing.length(words) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "意见或理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", words);
        return words;
    }

    List<ReportStep> steps(Report report) {
        return steps.steps(report.id());
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份报送，或者它还没有到您这里。请从列表重新进入。");
    }
}
