package org.qiangxian.progress;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Remark;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of a report: the member writes and hands in, or says with one click that there is nothing new; each
 * higher level does what {@link ReportAction} allows it and writes nothing into it (R89).
 */
@Service
@Transactional
class Reports {

    /** The most characters of a draft that are stored. */
    private static final int MOST_TYPED = 20_000;

    private final ReportMoves moves;
    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final RoundRepository rounds;
    private final ReportTexts texts;

    Reports(
            ReportMoves moves,
            ReportRepository reports,
            ReportStepRepository steps,
            RoundRepository rounds,
            ReportTexts texts) {
        this.moves = moves;
        this.reports = reports;
        this.steps = steps;
        this.rounds = rounds;
        this.texts = texts;
    }

    @Transactional(readOnly = true)
    Report get(Actor actor, UUID round, RegionCode unit) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return moves.get(actor, round, unit);
    }

    /** The form of a report being filled in. */
    @Transactional(readOnly = true)
    Form form(Report report) {
        return form(report, report.content());
    }

    /** The same for what was handed in. */
    @Transactional(readOnly = true)
    Form form(Report report, Content content) {
        return texts.form(report, year(report), content);
    }

    /** The passages the platform offers to the writing member. */
    List<Prefilled> offered(Actor actor, Report report) {
        return texts.offered(actor, report, year(report));
    }

    private int year(Report report) {
        return rounds.find(report.round()).orElseThrow().year();
    }

    /** Keeps what was typed; refuses it when somebody saved after the page was opened. */
    void save(Actor actor, UUID id, ReportForm form) {
        var report = moves.ready(actor, id, ReportAction.EDIT, Seen.NOTHING);
        if (form.content().texts().values().stream().mapToInt(String::length).sum() > MOST_TYPED) {
            throw Refusal.Invalid.of("f-work", "写得太长，没有保存。请先精简。");
        }
        var struck = Objects.requireNonNullElse(form.struck(), report.struck());
        if (form.content().equals(report.content()) && struck.equals(report.struck()) && form.edit() == report.edit()) {
            return;
        }
        int spent = report.spent() + form.writing(moves.now());
        if (!reports.save(id, form.edit(), form.content(), struck, spent)) {
            throw new Refusal.Conflict("本单位另一位同事刚刚保存过这份报送，您这次写的没有保存。请对照下面已保存的文字再改。");
        }
    }

    /** Saves and hands in. */
    void submit(Actor actor, UUID id, ReportForm form) {
        save(actor, id, form);
        var report = moves.ready(actor, id, ReportAction.SUBMIT, Seen.NOTHING);
        var kept = kept(actor, report);
        var remarks = ReportForms.check(form(report), report.content(), kept, WorkingDays.today(moves.now()));
        if (!remarks.isEmpty()) {
            throw new Refusal.Invalid(
                    "还不能报送，有%d处需要修改。".formatted(remarks.size()),
                    remarks.stream()
                            .collect(Collectors.toMap(
                                    remark -> "f-" + remark.field(), Remark::message, (first, _) -> first)));
        }
        steps.handIn(id, report.content(), kept, false, moves.now());
        texts.give(actor, report, year(report));
        took(report);
        moves.move(actor, report, ReportAction.SUBMIT, "");
    }

    /** The offered passages not struck out. */
    private List<Prefilled> kept(Actor actor, Report report) {
        return offered(actor, report).stream()
                .filter(each -> !report.struck().contains(each.key()))
                .toList();
    }

    /** Stores how long it took, without the member (R3). */
    private void took(Report report) {
        var round = rounds.find(report.round()).orElseThrow();
        if (report.spent() > 0) {
            steps.took(
                    report.kind(),
                    round.openedOn().getYear(),
                    report.province(),
                    round.fictional(),
                    report.spent() / 60.0);
        }
    }

    /** Does an act that needs one press, with a reason or an opinion; 本期无新进展 is one, and counts as a full answer. */
    void press(Actor actor, UUID id, ReportAction action, String reason, Seen seen) {
        var report = moves.ready(actor, id, action, seen);
        if (action == ReportAction.NOTHING_NEW) {
            steps.handIn(id, Content.EMPTY, List.of(), true, moves.now());
        }
        moves.move(actor, report, action, reason);
        if (action == ReportAction.WITHDRAW || action == ReportAction.NOTHING_NEW) {
            texts.takeBack(actor, report, year(report));
        }
        if (action == ReportAction.WITHDRAW && moves.askedNoMore(report)) {
            moves.move(null, reports.lock(id).orElseThrow(), ReportAction.END, "");
        }
    }

    /** Why an act cannot be done now although the table allows it, in the words of the refusal; empty where it can. */
    @Transactional(readOnly = true)
    String whyNot(Report report, ReportAction action) {
        return moves.whyNot(report, action);
    }

    /**
     * The texts that reached this reader, or, for the member itself, those it handed in; empty where there are none.
     */
    @Transactional(readOnly = true)
    List<HandedIn> read(Actor actor, Report report) {
        var all = steps.handedIn(report.id());
        return actor.is(Role.CITY)
                ? all
                : moves.came(actor.role(), report).stream()
                        .flatMap(came -> all.stream().filter(each -> !each.at().isAfter(came)))
                        .toList();
    }

    /** Whether a report has reached the actor, or is its own. */
    @Transactional(readOnly = true)
    boolean mayRead(Actor actor, Report report) {
        return moves.mayRead(actor, report);
    }

    /** The reports of a round that wait at the actor's level, in the order of codes. */
    @Transactional(readOnly = true)
    List<Report> waiting(Actor actor, UUID round) {
        return reports.ofRound(round).stream()
                .filter(each -> moves.lies(actor, each))
                .toList();
    }

    @Transactional(readOnly = true)
    List<ReportStep> steps(Report report) {
        return moves.steps(report);
    }

    /** Reports at a level that has a clock of silence. */
    @Transactional(readOnly = true)
    Set<UUID> passing() {
        return reports.passing().stream().map(Report::id).collect(Collectors.toUnmodifiableSet());
    }
}
