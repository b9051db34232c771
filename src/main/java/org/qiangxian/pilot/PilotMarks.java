package org.qiangxian.pilot;

import java.time.LocalDate;
import java.time.Month;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Quarter;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 季度标记: the city marks a milestone once a quarter; the planned day is kept (R59). */
@Service
@Transactional
class PilotMarks {

    private final Pilots pilots;
    private final PilotRepository repository;
    private final PilotStepRepository steps;
    private final PilotMoves moves;

    PilotMarks(Pilots pilots, PilotRepository repository, PilotStepRepository steps, PilotMoves moves) {
        this.pilots = pilots;
        this.repository = repository;
        this.steps = steps;
        this.moves = moves;
    }

    /** Marks a milestone; refuses another city, a form opened before somebody else marked, and what {@link #whyNot} says. */
    void mark(Actor actor, PilotId id, Quarter quarter, MarkForm form) {
        var action = form.named();
        actor.require(action.row().roles());
        var pilot = pilots.held(actor, id);
        var milestone = pilot.milestone(quarter);
        unmoved(id, quarter, form.opened());
        var whyNot = whyNot(pilot, milestone);
        if (!whyNot.isEmpty()) {
            throw new Refusal.Conflict(whyNot);
        }
        var today = today();
        var said = form.checked(milestone, today, latest(pilot));
        var step = moves.by(
                actor,
                pilot,
                pilot.status(),
                "%s：%s".formatted(quarter.label(), action.label()),
                quarter.toString(),
                words(milestone, said),
                pilot.path());
        var mark = new Mark(
                step,
                quarter,
                Milestone.quarterOf(today),
                action.kind(),
                said.day(),
                said.words(),
                actor.signature(),
                moves.now());
        repository.add(id, mark);
    }

    /** Refuses if anybody moved the pilot or marked the milestone since the form was opened. */
    private void unmoved(PilotId id, Quarter quarter, Seen seen) {
        seen.check(steps.steps(id).stream()
                .filter(step -> step.undone() == null)
                .filter(step -> step.moves() || step.quarter().equals(quarter.toString()))
                .flatMap(PilotStep::shown)
                .toList());
    }

    /** Why a milestone cannot be marked now, with what to do instead; empty where it can. */
    String whyNot(Pilot pilot, Milestone milestone) {
        return switch (pilot.standing(milestone, today())) {
            case OPEN, DUE, PAST -> "";
            case SHUT -> pilots.whyNot(pilot);
            case LATER -> "%s还没有开始，从%s起可以标记。".formatted(milestone.quarter().label(), Chinese.date(milestone.begins()));
            case MARKED -> milestone.settled() ? "这个节点已经标记为“按计划”，不用再标记。" : "这个节点本季度已经标记过，一个季度标记一次；有新情况的，请在下个季度再标记。";
        };
    }

    /** The last day to which a milestone of the pilot may be moved: the end of the year after its plan. */
    static LocalDate latest(Pilot pilot) {
        return LocalDate.of(pilot.years().getLast() + 1, Month.DECEMBER, 31);
    }

    private static String words(Milestone milestone, MarkForm.Said said) {
        var moved = said.day();
        return moved == null
                ? said.words()
                : "节点日期由%s调整为%s。%s".formatted(Chinese.date(milestone.day()), Chinese.date(moved), said.words());
    }

    LocalDate today() {
        return Chinese.day(moves.now());
    }
}
