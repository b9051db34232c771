package org.qiangxian.need;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 常见问题 (R93): the answerer words question and answer without naming the city, and the city alone decides whether they
 * are listed.
 */
@Service
@Transactional
class Commons {

    private final NeedDoor door;
    private final CommonRepository repository;
    private final Regions regions;
    private final Undoing undoing;

    Commons(NeedDoor door, CommonRepository repository, Regions regions, Undoing undoing) {
        this.door = door;
        this.repository = repository;
        this.regions = regions;
        this.undoing = undoing;
    }

    @Transactional(readOnly = true)
    Optional<Common> of(Need need) {
        return repository.find(need.id());
    }

    /** All listed questions, for those who may ask or answer. */
    @Transactional(readOnly = true)
    List<Common> listed(Actor actor) {
        actor.require(NeedController.READERS);
        return repository.listed();
    }

    void offer(Actor actor, UUID id, CommonForm form) {
        actor.require(CommonAction.OFFER.row().roles());
        var known = door.get(actor, id);
        var place = regions.get(known.unit());
        var checked = form.checked(place.name(), regions.displayName(place.code()));
        var need = ready(actor, id, CommonAction.OFFER, form.when());
        if (!NeedDoor.holds(actor, need)) {
            throw new Refusal.Forbidden("由答复的单位提议列入常见问题。");
        }
        if (need.reply() == null || need.status().running()) {
            throw new Refusal.Conflict("答复以后才能提议列入常见问题。");
        }
        repository.offer(new Common(
                id,
                need.kind(),
                Typed.of(checked).text("question"),
                Typed.of(checked).text("answer"),
                CommonStatus.OFFERED,
                undoing.now(),
                door.offices().name(need.holder())));
        moved(actor, need, CommonAction.OFFER);
    }

    void agree(Actor actor, UUID id, Seen seen) {
        move(actor, id, CommonAction.AGREE, seen);
    }

    /** The city declines the listing, or ends it; it needs no reason. */
    void decline(Actor actor, UUID id, Seen seen) {
        move(actor, id, CommonAction.DECLINE, seen);
    }

    private void move(Actor actor, UUID id, CommonAction action, Seen seen) {
        var need = ready(actor, id, action, seen);
        repository.move(id, action.row().next(CommonStatus.NONE), undoing.now());
        moved(actor, need, action);
    }

    private void moved(Actor actor, Need need, CommonAction action) {
        int step = door.needs().step(need.matter(), action.label(), "", false, actor.signature(), undoing.now());
        undoing.forGood(new CommonMoved(need.id(), action, step));
    }

    private Need ready(Actor actor, UUID id, CommonAction action, Seen seen) {
        actor.require(action.row().roles());
        var need = door.hold(actor, id);
        seen.check(door.needs().steps(need.matter()));
        var status = repository.find(id).map(Common::status).orElse(CommonStatus.NONE);
        action.check(
                actor,
                status,
                () -> new Refusal.Conflict("常见问题%s，不能%s。请刷新页面查看。".formatted(status.label(), action.label())));
        return need;
    }
}
