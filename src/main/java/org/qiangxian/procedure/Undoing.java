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
 * 撤销: for ten minutes an act can be taken back by the one who did it, unless somebody has acted on the record meanwhile.
 * All of it is in the database: what a process that dies had promised, the next one keeps.
 */
@Service
@Transactional
public class Undoing {

    /** How long an act can be taken back. */
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
     * Puts down that an act was done which can be taken back, and then says so: what is told of it waits.
     *
     * @param matter kind of record and its identifier
     * @param step the step of the record it was
     * @param before where the record stood before
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

    /** Says that something was done which cannot be taken back. */
    public void forGood(Fact fact) {
        events.publishEvent(fact);
    }

    /** The moment, as acts are dated. */
    public Instant now() {
        return clock.instant();
    }

    /** The act of the transaction under way: what is told in it is told when it cannot be taken back any more. */
    public Optional<DoneAct> current() {
        return acts.current(clock.instant());
    }

    /** What the answer to an act offers: the way back, or null where there is none. */
    @Transactional(readOnly = true)
    public Done.@Nullable Undo offer(Actor actor, String matter) {
        return acts.latest(matter, actor, clock.instant())
                .filter(act -> against(act).isEmpty())
                .map(act -> new Done.Undo(href(act), clockTime(act)))
                .orElse(null);
    }

    /** The strip of a record with the button that takes back what the actor did last to it, disabled where that is not to be had. */
    @Transactional(readOnly = true)
    public Trail on(Trail trail, Actor actor, String matter) {
        return acts.latest(matter, actor, clock.instant())
                .map(act -> trail.undo(Button.post("撤销“%s”".formatted(act.label()), href(act))
                        .noting("%s前可以撤销".formatted(clockTime(act)))
                        .unless(against(act))))
                .orElse(trail);
    }

    /**
     * The steps of a record whose table keeps none of what was taken back: the act and 撤销.
     *
     * @param by who acts on such records, in words
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
     * Takes an act back.
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
