package org.qiangxian.industry;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.procedure.Undoing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes back the last version of an industry: the version before is in force again, or none. */
@Component
class IndustryUndo implements Undoable {

    private final IndustryRepository repository;
    private final ObjectProvider<Undoing> undoing;

    IndustryUndo(IndustryRepository repository, ObjectProvider<Undoing> undoing) {
        this.repository = repository;
        this.undoing = undoing;
    }

    @Override
    public String kind() {
        return IndustryRecords.KIND;
    }

    @Override
    public String against(String id, DoneAct act) {
        var key = UUID.fromString(id);
        if (repository.version(key) != act.step()) {
            return act.meanwhile("本单位另有人改了这项记录");
        }
        return repository
                .before(key, act.step())
                .filter(before -> repository.of(before.unit()).stream()
                        .anyMatch(it -> it.same(before.kind(), before.name())
                                && !it.id().equals(key)))
                .map(before -> act.meanwhile("本单位又登记了“%s”".formatted(before.words())))
                .orElse("");
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var key = UUID.fromString(id);
        repository.lock(repository.unitOf(key).orElseThrow());
        DoneAct.refuse(against(id, act));
        repository.undo(key, act.step(), undoing.getObject().now());
    }
}
