package org.qiangxian.progress;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Undoes the last act on a report, which returns to its former desk. */
@Component
class ReportUndo implements Undoable {

    private final ReportRepository reports;
    private final ReportStepRepository steps;
    private final RoundRepository rounds;
    private final ReportMoves moves;

    ReportUndo(ReportRepository reports, ReportStepRepository steps, RoundRepository rounds, ReportMoves moves) {
        this.reports = reports;
        this.steps = steps;
        this.rounds = rounds;
        this.moves = moves;
    }

    @Override
    public String kind() {
        return Report.MATTER;
    }

    @Override
    public String against(String id, DoneAct act) {
        var last = steps.steps(UUID.fromString(id)).stream()
                .filter(ReportStep::holds)
                .reduce((_, each) -> each)
                .orElseThrow();
        if (last.number() != act.step()) {
            return act.meanwhile(last.organisation(), last.at(), last.action().label());
        }
        var report = reports.find(UUID.fromString(id)).orElseThrow(ReportMoves::unknown);
        var open = Before.read(act.before()).status().editable();
        var stands = rounds.find(report.round()).orElseThrow().stands();
        return open && !stands ? act.meanwhile("这一轮已经结束") : "";
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var report = reports.lock(UUID.fromString(id)).orElseThrow(ReportMoves::unknown);
        DoneAct.refuse(against(id, act));
        reports.move(Before.read(act.before()).on(report));
        steps.undo(act.step(), moves.now());
    }
}
