package org.qiangxian.supervision;

import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Enters the invented note, visit and evaluation of 示例省 with their steps; without messages and turns. */
@Component
class FictionalRecords {

    private static final int DAY = 86_400;

    private final NoteRepository notes;
    private final VisitRepository visits;
    private final EvaluationRepository evaluations;
    private final SupervisionStepRepository steps;

    FictionalRecords(
            NoteRepository notes,
            VisitRepository visits,
            EvaluationRepository evaluations,
            SupervisionStepRepository steps) {
        this.notes = notes;
        this.visits = visits;
        this.evaluations = evaluations;
        this.steps = steps;
    }

    /** Whether nothing was entered for a city yet. */
    boolean first(RegionCode unit) {
        return visits.of(unit).isEmpty() && notes.of(unit).isEmpty();
    }

    /** A note that was answered a day later and ended on the day after. */
    void note(Note note, String answer, Signature city) {
        if (!notes.insert(note)) {
            return;
        }
        var answered = note.since().plusSeconds(DAY);
        var closed = answered.plusSeconds(DAY);
        notes.answer(note.id(), answer, null);
        notes.move(note.id(), NoteStatus.CLOSED, closed);
        steps.add(note.matter(), NoteAction.SEND.label(), note.text(), note.by(), note.since());
        steps.add(note.matter(), NoteAction.ANSWER.label(), answer, city, answered);
        steps.add(note.matter(), NoteAction.CLOSE.label(), "", note.by(), closed);
    }

    /** A visit that the city confirmed a day after it. */
    void visit(Visit visit, Signature city) {
        var confirmed = visit.announcedAt().plusSeconds(15L * DAY);
        visits.insert(visit);
        visits.move(visit.id(), VisitStatus.HELD, visit.day(), visit.minutes(), confirmed);
        steps.add(visit.matter(), VisitAction.ANNOUNCE.label(), visit.purpose(), visit.by(), visit.announcedAt());
        steps.add(visit.matter(), VisitAction.CONFIRM.label(), "用时 %d 分钟".formatted(visit.minutes()), city, confirmed);
    }

    void evaluation(Evaluation evaluation) {
        if (evaluations.insert(evaluation)) {
            steps.add(
                    evaluation.matter(),
                    EvaluationAction.REGISTER.label(),
                    "",
                    evaluation.by(),
                    evaluation.registeredAt());
        }
    }
}
