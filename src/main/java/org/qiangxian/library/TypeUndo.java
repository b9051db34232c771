package org.qiangxian.library;

import java.time.Clock;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Takes back a step in the choice of a city's type: the step before it is in force again. */
@Component
class TypeUndo implements Undoable {

    private final LibraryRepository repository;
    private final Clock clock;

    TypeUndo(LibraryRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    static String matter(RegionCode code) {
        return "type/" + code;
    }

    @Override
    public String kind() {
        return "type";
    }

    @Override
    public String against(String id, DoneAct act) {
        var last = repository.choice(new RegionCode(id)).orElseThrow();
        return last.version() == act.step()
                ? ""
                : act.meanwhile("%s于%s又有办理".formatted(last.by().words(), Chinese.time(last.at())));
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var code = new RegionCode(id);
        repository.lock(code);
        DoneAct.refuse(against(id, act));
        repository.undo(code, act.step(), clock.instant());
    }
}
