package org.qiangxian.supervision;

import java.time.Instant;
import org.qiangxian.account.Signature;
import org.qiangxian.library.Ending;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a membership ends, so do its notes and future visits, since no higher office could end them any more. A visit whose
 * day has come is still confirmed by the city.
 */
@Component
class LeftSupervision implements Ending {

    static final String WHY = "该城市已不在培育库，随之%s。";
    private static final Signature PLATFORM = Signature.of("平台");

    private final OwnDayRepository repository;
    private final NoteRepository notes;
    private final VisitRepository visits;
    private final SupervisionStepRepository steps;
    private final Undoing undoing;

    LeftSupervision(
            OwnDayRepository repository,
            NoteRepository notes,
            VisitRepository visits,
            SupervisionStepRepository steps,
            Undoing undoing) {
        this.repository = repository;
        this.notes = notes;
        this.visits = visits;
        this.steps = steps;
        this.undoing = undoing;
    }

    /**
     * Names the visits only: others read this sentence, but only the city, its bureau and its province know of notes
     * (R90).
     */
    @Override
    public String with(RegionCode unit) {
        var coming = visits.of(unit).stream().filter(this::toCome).count();
        return coming == 0 ? "" : "已预告、还没有进行的 %d 次调研随之取消。".formatted(coming);
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            end(recorded.code());
        }
    }

    /** Ends the open notes and the future visits of a city that is a member no more. */
    void end(RegionCode unit) {
        if (notes.of(unit).stream().noneMatch(LeftSupervision::open)
                && visits.of(unit).stream().noneMatch(this::toCome)) {
            return;
        }
        var now = undoing.now();
        repository.lock(unit);
        notes.of(unit).stream()
                .flatMap(each -> notes.lock(each.id()).stream())
                .filter(LeftSupervision::open)
                .forEach(each -> close(each, now));
        visits.of(unit).stream()
                .flatMap(each -> visits.lock(each.id()).stream())
                .filter(this::toCome)
                .forEach(each -> cancel(each, now));
    }

    private static boolean open(Note note) {
        return NoteAction.CLOSE.row().startsAt(note.status());
    }

    private boolean toCome(Visit visit) {
        return visit.standing(Chinese.day(undoing.now())) == VisitStatus.ANNOUNCED;
    }

    private void close(Note note, Instant now) {
        notes.move(note.id(), NoteStatus.CLOSED, now);
        steps.add(note.matter(), NoteAction.CLOSE.label(), WHY.formatted("了结"), PLATFORM, now);
        undoing.forGood(new NoteMoved(note.id(), NoteAction.CLOSE));
    }

    private void cancel(Visit visit, Instant now) {
        visits.move(visit.id(), VisitStatus.CANCELLED, visit.day(), visit.minutes(), now);
        int step = steps.add(visit.matter(), VisitAction.CANCEL.label(), WHY.formatted("取消"), PLATFORM, now);
        undoing.forGood(new VisitMoved(visit.id(), visit.unit(), VisitAction.CANCEL, visit.day(), step));
    }
}
