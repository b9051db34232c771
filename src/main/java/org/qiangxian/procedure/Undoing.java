package org.qiangxian.procedure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Fact;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤销: for ten minutes an act can be undone by the person who did it, unless somebody has acted on the record meanwhile.
 * Its state is in the database, so that it survives the death of a process.
 */
@Service
@Transactional
public class Undoing {

    /** How long an act can be undone. */
    public static final Duration LONG = Duration.ofMinutes(10);

    private final ActRepository acts;
    private final ObjectProvider<Undoable> records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoing(ActRepository acts, ObjectProvider<Undoable> records, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers an act that can be undone, then publishes its fact; messages about it wait.
     *
     * @param matter kind of record and its identifier
     * @param step the number of its step in the record
     * @param before the former state of the record
     * @param path the page to return to
     */
    public void did(Actor actor, String matter, long step, String label, String before, String path, Fact fact) {
        var now = clock.instant();
        acts.insert(new DoneAct(
                UUID.randomUUID(),
                matter,
                step,
                label,
                before,
                path,
                actor.person(),
                actor.post(),
                now,
                now.plus(LONG),
                null));
        events.publishEvent(fact);
    }

    /** Publishes the fact of an act that cannot be undone. */
    public void forGood(Fact fact) {
        events.publishEvent(fact);
    }

    /** The moment, as acts are dated. */
    public Instant now() {
        return clock.instant();
    }

    /** The act of the running transaction; messages of this transaction wait until it can no longer be undone. */
    public Optional<DoneAct> current() {
        return acts.current(clock.instant());
    }

    /** The undo offered in the answer to an act; null where there is none. */
    @Transactional(readOnly = true)
    public Done.@Nullable Undo offer(Actor actor, String matter) {
        return acts.latest(matter, actor, clock.instant())
                .filter(act -> against(act).isEmpty())
                .map(act -> new Done.Undo(href(act), clockTime(act)))
                .orElse(null);
    }

    /**
     * The strip of a record with the button that undoes the actor's last act on it, disabled where that is not
     * possible.
     */
    @Transactional(readOnly = true)
    public Trail on(Trail trail, Actor actor, String matter) {
        return acts.latest(matter, actor, clock.instant())
                .map(act -> trail.undo(Button.post("撤销“%s”".formatted(act.label()), href(act))
                        .noting("%s前可以撤销".formatted(clockTime(act)))
                        .unless(against(act))))
                .orElse(trail);
    }

    /**
     * The undone acts and their undoing as steps, for records whose tables do not keep them.
     *
     * @param by the words for whoever acts on such records
     */
    @Transactional(readOnly = true)
    public Stream<Step> takenBack(String matter, String by) {
        return acts.undone(matter).stream().flatMap(act -> Step.of(act.label(), by, act.doneAt(), "", act.undoneAt()));
    }

    private String against(DoneAct act) {
        return record(act).against(act.record(), act);
    }

    private Undoable record(DoneAct act) {
        return records.stream()
                .filter(each -> each.kind().equals(act.kind()))
                .findFirst()
                .orElseThrow();
    }

    private static String href(DoneAct act) {
        return "/acts/%s/undo".formatted(act.id());
    }

    private static String clockTime(DoneAct act) {
        return Chinese.time(act.until()).substring(Chinese.time(act.until()).indexOf(' ') + 1);
    }

    /**
     * Undoes an act.
     *
     * @return the act, with the page to return to
     */
    public DoneAct undo(Actor actor, UUID id) {
        var now = clock.instant();
        var act = acts.lock(id)
                .filter(it -> it.person().equals(actor.person()) && it.post().equals(actor.post()))
                .orElseThrow(() -> new Refusal.NotFound("没有这次办理，或它不是您在现在的岗位上办理的。请从列表重新进入。"));
        if (act.undoneAt() != null) {
            throw new Refusal.Conflict("这次“%s”已经撤销。请刷新页面查看最新情况。".formatted(act.label()));
        }
        if (!now.isBefore(act.until())) {
            throw new Refusal.Conflict("“%s”已满十分钟，不能再撤销。确需更改，请按流程办理。".formatted(act.label()));
        }
        record(act).putBack(actor, act.record(), act);
        acts.undone(id, now);
        events.publishEvent(new ActUndone(id, act.label(), act.matter()));
        return act;
    }
}
