package org.qiangxian.promotion;

import java.time.Instant;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.library.Library;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.procedure.Undoing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Undoes the last act on a recommendation, which returns to its former status. */
@Component
class PromotionUndo implements Undoable {

    private final PromotionRepository repository;
    private final Library library;
    private final ObjectProvider<Undoing> undoing;

    PromotionUndo(PromotionRepository repository, Library library, ObjectProvider<Undoing> undoing) {
        this.repository = repository;
        this.library = library;
        this.undoing = undoing;
    }

    @Override
    public String kind() {
        return Promotions.KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        var last = repository.steps(UUID.fromString(id)).stream()
                .filter(step -> step.undoneAt() == null)
                .toList()
                .getLast();
        if (last.number() != act.step()) {
            return act.meanwhile(last.organisation(), last.at(), last.action().label());
        }
        var asked = act.before().startsWith(PromotionStatus.PROPOSED.name());
        return repository
                .find(UUID.fromString(id))
                .filter(it -> asked && !library.isMember(it.unit()))
                .map(_ -> act.meanwhile("该城市已离开培育库，不再征求"))
                .orElse("");
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var it = repository.lock(UUID.fromString(id)).orElseThrow(Promotions::unknown);
        DoneAct.refuse(against(id, act));
        var before = act.before().split(" ");
        var status = PromotionStatus.valueOf(before[0]);
        if (status == PromotionStatus.PROPOSED) {
            repository.name(it.id(), null, "");
        }
        repository.move(it.id(), status, Instant.parse(before[1]));
        repository.undo(it.id(), act.step(), undoing.getObject().now());
    }
}
