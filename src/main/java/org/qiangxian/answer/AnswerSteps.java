package org.qiangxian.answer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Fact;
import org.springframework.stereotype.Component;

/** Moves answers to their next status, each with a step, so that the act can be undone. */
@Component
class AnswerSteps {

    private final SheetRepository sheets;
    private final StepRepository steps;
    private final Undoing undoing;

    AnswerSteps(SheetRepository sheets, StepRepository steps, Undoing undoing) {
        this.sheets = sheets;
        this.steps = steps;
        this.undoing = undoing;
    }

    /**
     * An answer that moves on.
     *
     * @param before where it stood before the act, {@code NONE} where nobody had said anything
     * @param batch the batch its values came in with, or null
     */
    record Move(
            Answer answer, AnswerStatus before, @Nullable UUID batch, String remark) {}

    /** What {@link Undoing} calls the answers of a unit to a request. */
    static String matter(DataRequestId request, RegionCode unit) {
        return "answer/%s/%s".formatted(request, unit);
    }

    /** Moves the answers on in one act; {@code ends} says whether it ends the measured time of the form. */
    void take(Actor actor, AnswerSheet sheet, AnswerAction action, List<Move> moves, boolean ends, Fact fact) {
        var request = sheet.request().id();
        var now = undoing.now();
        var act = steps.next();
        var before = sheets.submittedAt(request, sheet.unit());
        moves.forEach(move -> {
            var answer = move.answer();
            if (!sheets.move(
                    answer.id(), answer.status(), action.row().next(answer.status()), move.batch(), move.remark())) {
                throw Answers.moved();
            }
            steps.insert(new StepRepository.Step(
                    act,
                    answer.id(),
                    answer.item(),
                    action,
                    move.before(),
                    answer.remark(),
                    move.remark(),
                    move.batch(),
                    actor.signature(),
                    now,
                    null));
        });
        if (ends) {
            sheets.submitted(request, sheet.unit(), now);
        }
        undoing.did(
                actor,
                matter(request, sheet.unit()),
                act,
                action.label(),
                before == null ? "" : before.toString(),
                "/requests/%s/answer".formatted(request),
                fact);
    }

    /** Announces that a department has filled an item, which it cannot undo; the province can give it back. */
    void forGood(Fact fact) {
        undoing.forGood(fact);
    }

    /** The undo of the actor's last act on the answers of a unit, or null. */
    Done.@Nullable Undo offer(Actor actor, DataRequestId request, RegionCode unit) {
        return undoing.offer(actor, matter(request, unit));
    }

    Trail on(Trail trail, Actor actor, AnswerSheet sheet) {
        return undoing.on(trail, actor, matter(sheet.request().id(), sheet.unit()));
    }

    List<StepRepository.Step> of(AnswerSheet sheet) {
        return steps.of(sheet.request().id(), sheet.unit());
    }
}
