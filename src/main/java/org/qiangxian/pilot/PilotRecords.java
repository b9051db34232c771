package org.qiangxian.pilot;

import java.time.LocalDate;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is written about a pilot: 完成总结, 标志性成果, remarks, 媒体报道 (R60, R62, R151). None of it is counted anywhere. */
@Service
@Transactional
class PilotRecords {

    private final Pilots pilots;
    private final PilotRecordRepository records;
    private final PilotStepRepository steps;
    private final PilotMoves moves;
    private final PilotNotices notices;

    PilotRecords(
            Pilots pilots,
            PilotRecordRepository records,
            PilotStepRepository steps,
            PilotMoves moves,
            PilotNotices notices) {
        this.pilots = pilots;
        this.records = records;
        this.steps = steps;
        this.moves = moves;
        this.notices = notices;
    }

    /**
     * Stores 完成总结, which completes the pilot. Refuses before its last milestone is over, and a form opened before it
     * moved.
     */
    void complete(Actor actor, PilotId id, SummaryForm form) {
        var pilot = ready(actor, id, PilotAction.COMPLETE);
        form.opened()
                .check(steps.steps(id).stream()
                        .filter(step -> step.undone() == null)
                        .flatMap(PilotStep::shown)
                        .toList());
        var words = form.checked();
        var step = moves.by(actor, pilot, PilotStatus.DONE, PilotAction.COMPLETE.label(), "", "", pilot.path());
        records.summary(id, step, Summary.Kind.FINAL, pilot.years().getLast(), words);
        notices.completed(pilot, step);
    }

    void landmark(Actor actor, PilotId id, LandmarkForm form) {
        var pilot = ready(actor, id, PilotAction.LANDMARK);
        var said = form.checked(today());
        var step = did(actor, pilot, PilotAction.LANDMARK, said.name());
        records.landmark(id, new Landmark(step, said.name(), said.what(), said.day(), said.link()));
    }

    void report(Actor actor, PilotId id, PressReportForm form) {
        var pilot = ready(actor, id, PilotAction.REPORT);
        var said = form.checked(today());
        var step = did(actor, pilot, PilotAction.REPORT, said.title());
        records.report(id, new PressReport(step, said.title(), said.outlet(), said.day(), said.link()));
    }

    void remark(Actor actor, PilotId id, ThreadForm form) {
        var pilot = ready(actor, id, PilotAction.REMARK);
        var words = form.checked();
        var before = records.remarks(id);
        var step = did(actor, pilot, PilotAction.REMARK, "");
        records.remark(id, step, actor.role(), words);
        notices.remarked(pilot, actor, before, step);
    }

    /** The pilot, held, if the actor may do this to it now. */
    private Pilot ready(Actor actor, PilotId id, PilotAction action) {
        actor.require(action.row().roles());
        var pilot = pilots.held(actor, id);
        var whyNot = whyNot(pilot, action);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        return pilot;
    }

    /** Why this cannot be done to a pilot in its status; empty where it can. */
    String whyNot(Pilot pilot, PilotAction action) {
        if (action.row().startsAt(pilot.status())) {
            return "";
        }
        var halted = pilots.whyNot(pilot);
        return halted.isEmpty() ? "最后一个节点（%s）过后才提交完成总结。请到时再来。".formatted(Chinese.date(pilot.ends())) : halted;
    }

    private int did(Actor actor, Pilot pilot, PilotAction action, String words) {
        return moves.by(actor, pilot, pilot.status(), action.label(), "", words, pilot.path());
    }

    LocalDate today() {
        return Chinese.day(moves.now());
    }
}
