package org.qiangxian.supervision;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.UndoWalk;
import org.qiangxian.procedure.Undoes;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;

/** A city's confirmation of a visit and an office's end of a note, undone within ten minutes. */
@PlatformTest
@Undoes({NoteAction.class, VisitAction.class})
class SupervisionUndoTests extends UndoWalk {

    @Autowired
    private Supervising supervising;

    @Autowired
    private Notes notes;

    @Autowired
    private NoteRepository noteRepository;

    @Autowired
    private Visits visits;

    @Autowired
    private VisitRepository visitRepository;

    @Autowired
    private OwnDayActs acts;

    @Autowired
    private Library library;

    @Override
    protected Stream<Supplier<Case>> cases() {
        return Stream.of(this::close, this::confirm, this::deny);
    }

    /** A member that got no note this year, so that this walk and other tests do not use the same one. */
    private RegionCode unit() {
        return library.membersOf(new RegionCode("140000")).reversed().stream()
                .map(Membership::code)
                .filter(code -> notes.against(code).isEmpty()
                        && visitRepository.of(code).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Case close() {
        var unit = unit();
        var city = Actors.city(unit.value());
        var note = supervising.sent(unit);
        notes.answer(city, note.id(), "设备下周到货。", Seen.NOTHING);
        return new Case(
                NoteAction.CLOSE,
                Supervising.PROVINCE,
                note.matter(),
                () -> notes.close(Supervising.PROVINCE, note.id(), Seen.NOTHING),
                () -> noteRepository.find(note.id()).orElseThrow().status(),
                null,
                1,
                () -> {
                    notes.close(Supervising.PROVINCE, note.id(), Seen.NOTHING);
                    acts.finish(city, unit, Supervising.MEASURE);
                });
    }

    private Case confirm() {
        var visit = supervising.due(unit(), Supervising.PROVINCE);
        var city = Actors.city(visit.unit().value());
        return visit(VisitAction.CONFIRM, visit, () -> visits.confirm(city, visit.id(), 25, Seen.NOTHING));
    }

    private Case deny() {
        var visit = supervising.due(unit(), Supervising.PROVINCE);
        var city = Actors.city(visit.unit().value());
        return visit(VisitAction.DENY, visit, () -> visits.deny(city, visit.id(), Seen.NOTHING));
    }

    private Case visit(VisitAction action, Visit visit, Runnable does) {
        var city = Actors.city(visit.unit().value());
        return new Case(
                action,
                city,
                visit.matter(),
                does,
                () -> {
                    var now = visitRepository.find(visit.id()).orElseThrow();
                    return now.status() + " " + now.minutes();
                },
                null,
                1,
                () -> visits.deny(city, visit.id(), Seen.NOTHING));
    }
}
