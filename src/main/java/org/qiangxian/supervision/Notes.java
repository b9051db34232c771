package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 督导函 (R90): from a bureau or a province to exactly one city, about one item past the day the city set, after the city
 * has had some days to move it. At most one for each city and year, as the ledger declares (R3).
 */
@Service
@Transactional
class Notes {

    private final NoteRepository repository;
    private final SupervisionStepRepository steps;
    private final Lag lag;
    private final SupervisedDoor door;
    private final Undoing undoing;

    Notes(NoteRepository repository, SupervisionStepRepository steps, Lag lag, SupervisedDoor door, Undoing undoing) {
        this.repository = repository;
        this.steps = steps;
        this.lag = lag;
        this.door = door;
        this.undoing = undoing;
    }

    /** The notes to a city, for a reader of its page. */
    @Transactional(readOnly = true)
    List<Note> of(Actor actor, RegionCode unit) {
        door.places().require(actor, unit);
        return Supervised.seesDays(actor) ? repository.of(unit) : List.of();
    }

    /** A note the reader may read; refuses any other as unknown. */
    @Transactional(readOnly = true)
    Note get(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(note -> Supervised.seesDays(actor) && door.places().opens(actor, note.unit()))
                .orElseThrow(Supervised::unknown);
    }

    /**
     * Why no note can be sent to the city now; empty where one can. Page and refusal take the same sentence from here.
     */
    @Transactional(readOnly = true)
    String against(RegionCode unit) {
        int year = door.places().today().getYear();
        return repository.of(unit).stream().anyMatch(note -> note.year() == year)
                ? "今年已经给该城市发过督导函。每个城市每年至多一份，请在原来的那一份上了结。"
                : "";
    }

    /** The item a note may be about: late, and visible to higher levels. */
    @Transactional(readOnly = true)
    OwnDayItem item(Actor actor, RegionCode unit, String key) {
        actor.require(NoteAction.SEND.row().roles());
        door.places().require(actor, unit);
        return lag.shown(actor, unit).stream()
                .filter(item -> item.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这一项，或者城市已经改期、完成。请刷新该城市的页面查看。"));
    }

    /** Sends one; it names the item and its day. */
    Note send(Actor actor, RegionCode unit, NoteForm form) {
        actor.require(NoteAction.SEND.row().roles());
        door.places().require(actor, unit);
        var asked = form.checked(door.words(), unit);
        door.begin(actor, unit);
        var item = item(actor, unit, form.key());
        if (!form.on(item.own())) {
            throw new Refusal.Conflict("城市刚刚改过这一项的日子。请刷新该城市的页面，看过最新情况再办理。");
        }
        var now = undoing.now();
        var own = item.own();
        var note = new Note(
                UUID.randomUUID(),
                unit,
                door.places().today().getYear(),
                Office.of(actor),
                item.source(),
                own.key(),
                own.kind(),
                own.words(),
                own.day(),
                asked.ask(),
                asked.text(),
                NoteStatus.SENT,
                "",
                null,
                door.places().fictional(unit),
                actor.signature(),
                now);
        if (!repository.insert(note)) {
            throw new Refusal.Conflict(against(unit));
        }
        steps.add(note.matter(), NoteAction.SEND.label(), asked.text(), actor.signature(), now);
        undoing.forGood(new NoteMoved(note.id(), NoteAction.SEND));
        return note;
    }

    /** The city answers in words; setting a new day by {@link OwnDayActs} answers it too. */
    void answer(Actor actor, UUID id, String words, Seen seen) {
        var note = ready(actor, id, NoteAction.ANSWER, seen);
        answered(note, words, null, actor.signature());
    }

    /** Refuses unless the actor may answer it now. */
    Note requireAnswerable(Actor actor, UUID id, Seen seen) {
        return ready(actor, id, NoteAction.ANSWER, seen);
    }

    /** Answers the note about an item when the city acts on the item, so that it has to do only one thing (R3). */
    @EventListener
    void on(OwnDayMoved moved) {
        if (moved.action() == OwnDayAction.REOPEN) {
            return;
        }
        repository.of(moved.unit()).stream()
                .filter(note -> note.status() == NoteStatus.SENT && note.key().equals(moved.key()))
                .forEach(note -> answered(
                        note,
                        moved.action() == OwnDayAction.FINISH ? OwnDayAction.FINISH.label() : moved.reason(),
                        moved.until(),
                        lag.lastSaidBy(moved.unit())));
    }

    private void answered(Note note, String words, @Nullable LocalDate until, Signature by) {
        var now = undoing.now();
        repository.answer(note.id(), words, until);
        repository.move(note.id(), NoteStatus.ANSWERED, now);
        steps.add(note.matter(), NoteAction.ANSWER.label(), NotePages.answer(words, until), by, now);
        undoing.forGood(new NoteMoved(note.id(), NoteAction.ANSWER));
    }

    /** The office that sent it ends it. */
    void close(Actor actor, UUID id, Seen seen) {
        var note = ready(actor, id, NoteAction.CLOSE, seen);
        repository.move(id, NoteStatus.CLOSED, undoing.now());
        int step = steps.add(note.matter(), NoteAction.CLOSE.label(), "", actor.signature(), undoing.now());
        undoing.did(
                actor,
                note.matter(),
                step,
                NoteAction.CLOSE.label(),
                note.status().name(),
                note.path(),
                new NoteMoved(note.id(), NoteAction.CLOSE));
    }

    private Note ready(Actor actor, UUID id, NoteAction action, Seen seen) {
        var known = get(actor, id);
        actor.require(action.row().roles());
        door.begin(actor, known.unit());
        var note = repository.lock(id).orElseThrow(Supervised::unknown);
        if (action == NoteAction.CLOSE && !note.office().has(actor)) {
            throw new Refusal.Forbidden("督导函由发出它的单位了结。");
        }
        seen.check(steps.of(note.matter()));
        action.check(
                actor,
                note.status(),
                () -> new Refusal.Conflict(
                        "这份督导函%s，不能%s。请刷新页面查看。".formatted(note.status().label(), action.label())));
        return note;
    }
}
