package org.qiangxian.need;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 需求 (R93): a city asks, the level it asked accepts with the day of its answer and answers, the city
 * ends it. Late needs are escalated automatically ({@link NeedJobs}).
 */
@Service
@Transactional
class Needs {

    /** How many needs of one city may be open at once. */
    static final int MOST = 30;

    private final NeedDoor door;
    private final Subjects subjects;
    private final Undoing undoing;
    private final Notices notices;

    Needs(NeedDoor door, Subjects subjects, Undoing undoing, Notices notices) {
        this.door = door;
        this.subjects = subjects;
        this.undoing = undoing;
        this.notices = notices;
    }

    @Transactional(readOnly = true)
    Need get(Actor actor, UUID id) {
        return door.get(actor, id);
    }

    /** What the form of a new need offers. */
    NewNeedPage begin(Actor actor, String about) {
        actor.require(NeedAction.ASK.row().roles());
        var unit = area(actor);
        var options = subjects.of(actor, unit);
        return NewNeedPage.of(
                door.offices().above(unit).stream()
                        .map(office -> new Option(office.key(), door.offices().name(office)))
                        .toList(),
                options,
                options.stream()
                        .filter(subject -> subject.key().equals(about))
                        .findFirst()
                        .orElse(Subject.NOTHING));
    }

    Need ask(Actor actor, NeedForm form) {
        actor.require(NeedAction.ASK.row().roles());
        var unit = area(actor);
        var asked = form.checked(door.offices().above(unit), subjects.of(actor, unit));
        if (door.needs().of(unit).stream()
                        .filter(each -> each.status() != NeedStatus.CLOSED)
                        .count()
                >= MOST) {
            throw new Refusal.Conflict("本单位有 %d 件需求还没有办结，不能再提。请先办结已经答复的。".formatted(MOST));
        }
        var now = undoing.now();
        var fictional = door.offices().fictional(unit);
        var need = new Need(
                UUID.randomUUID(),
                unit,
                asked.kind(),
                asked.text(),
                asked.subject(),
                asked.contact(),
                NeedStatus.ASKED,
                asked.office(),
                now,
                null,
                null,
                fictional,
                !fictional && actor.demonstration(),
                actor.signature(),
                now,
                null);
        door.needs().insert(need);
        said(actor, need, NeedAction.ASK, asked.text());
        return need;
    }

    void accept(Actor actor, UUID id, AcceptForm form) {
        actor.require(NeedAction.ACCEPT.row().roles());
        door.get(actor, id);
        var accepted = form.checked(door.clock().today(), door.clock().usual());
        var need = ready(actor, id, NeedAction.ACCEPT, form.when());
        requireHolder(actor, need);
        door.needs().accept(id, accepted.day(), undoing.now());
        said(actor, need, NeedAction.ACCEPT, accepted.words());
    }

    void answer(Actor actor, UUID id, ReplyForm form) {
        actor.require(NeedAction.ANSWER.row().roles());
        door.get(actor, id);
        var now = undoing.now();
        var reply = form.checked(now);
        var need = ready(actor, id, NeedAction.ANSWER, form.when());
        requireHolder(actor, need);
        door.needs().answer(id, reply);
        door.parts().revokeAll(id, now);
        said(actor, need, NeedAction.ANSWER, reply.words());
    }

    /** The holder passes it to the level above, with a reason that its city reads. */
    void pass(Actor actor, UUID id, String reason, Seen seen) {
        var need = ready(actor, id, NeedAction.PASS, seen);
        requireHolder(actor, need);
        put(actor, need, NeedAction.PASS, above(need), reason);
    }

    void raise(Actor actor, UUID id, String reason, Seen seen) {
        var need = ready(actor, id, NeedAction.RAISE, seen);
        put(actor, need, NeedAction.RAISE, above(need), reason);
    }

    void reopen(Actor actor, UUID id, String text, Seen seen) {
        var need = ready(actor, id, NeedAction.REOPEN, seen);
        put(actor, need, NeedAction.REOPEN, need.holder(), text);
    }

    private void put(Actor actor, Need need, NeedAction action, Office office, String words) {
        var now = undoing.now();
        door.needs().put(need.id(), office, now);
        door.parts().revokeAll(need.id(), now);
        said(actor, need, action, words);
    }

    private Office above(Need need) {
        return door.offices().next(need.unit(), need.holder()).orElseThrow(() -> new Refusal.Conflict(AT_THE_TOP));
    }

    /** The city ends it, whatever was answered. */
    void close(Actor actor, UUID id, Seen seen) {
        var need = ready(actor, id, NeedAction.CLOSE, seen);
        door.needs().close(id, undoing.now());
        int step =
                door.needs().step(need.matter(), NeedAction.CLOSE.label(), "", true, actor.signature(), undoing.now());
        undoing.did(
                actor,
                need.matter(),
                step,
                NeedAction.CLOSE.label(),
                NeedUndo.before(need),
                need.path(),
                new NeedMoved(id, NeedAction.CLOSE, step));
    }

    /** 催办: once a day. */
    void urge(Actor actor, UUID id) {
        var need = ready(actor, id, NeedAction.URGE, Seen.NOTHING);
        notices.urge(
                actor.organisationName(),
                List.of(need.apart(need.holder().recipient())),
                "催办：一件需求",
                need.status() == NeedStatus.ASKED ? "请尽快受理。" : "请尽快答复。",
                need.path(),
                need.matter());
        door.needs().step(need.matter(), NeedAction.URGE.label(), "", false, actor.signature(), undoing.now());
    }

    static final String AT_THE_TOP = "已在市场监管总局，没有上级可转；可以写明情况重开。";

    /**
     * Why an act cannot be done now although the table allows it; empty where it can. Page and refusal take the same
     * sentence from here.
     */
    String against(Need need, NeedAction action) {
        return switch (action) {
            case RAISE, PASS -> door.top(need) ? AT_THE_TOP : "";
            case REOPEN ->
                need.status() == NeedStatus.CLOSED && !door.clock().reopens(need)
                        ? "办结已满 %d 天，不能重开；还有需要的，请另提一件。".formatted(NeedClock.QUIET)
                        : "";
            case URGE -> notices.urgedToday(need.matter()) ? Notices.URGED_TODAY : "";
            case ASK, ACCEPT, ANSWER, CLOSE -> "";
        };
    }

    private Need ready(Actor actor, UUID id, NeedAction action, Seen seen) {
        actor.require(action.row().roles());
        var need = door.hold(actor, id);
        seen.check(door.needs().steps(need.matter()));
        action.check(
                actor,
                need.status(),
                () -> new Refusal.Conflict(
                        "这件需求%s，不能%s。请刷新页面查看。".formatted(need.status().label(), action.label())));
        var against = against(need, action);
        if (action == NeedAction.URGE && !against.isEmpty()) {
            throw Notices.urgedBefore();
        }
        DoneAct.refuse(against);
        return need;
    }

    private static void requireHolder(Actor actor, Need need) {
        if (!NeedDoor.holds(actor, need)) {
            throw new Refusal.Forbidden("这件需求不由本单位办理。请从“需求”查看由本单位办理的。");
        }
    }

    private void said(Actor actor, Need need, NeedAction action, String words) {
        int step = door.needs().step(need.matter(), action.label(), words, true, actor.signature(), undoing.now());
        undoing.forGood(new NeedMoved(need.id(), action, step));
    }

    private static RegionCode area(Actor actor) {
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("本单位没有登记所在的县（市、区），不能提出需求。请联系上级安全管理员登记。");
        }
        return area;
    }
}
