package org.qiangxian.delegation;

import java.time.Clock;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.DoneAct;
import org.qiangxian.procedure.Undoable;
import org.springframework.stereotype.Component;

/** Takes back that a link was revoked: it opens its item again, unless another was made meanwhile or its days are over. */
@Component
class LinkUndo implements Undoable {

    private final LinkRepository repository;
    private final Clock clock;

    LinkUndo(LinkRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    static String matter(UUID link) {
        return "link/" + link;
    }

    @Override
    public String kind() {
        return "link";
    }

    @Override
    public String against(String id, DoneAct act) {
        return against(link(id), act);
    }

    private String against(Link link, DoneAct act) {
        var latest = repository.of(link.request(), link.unit(), link.item()).getFirst();
        if (!latest.id().equals(link.id())) {
            return act.meanwhile("已给%s另发链接".formatted(latest.department()));
        }
        return clock.instant().isBefore(link.expiresAt()) ? "" : "链接已于%s过期，不能再恢复；需要时另发一个。".formatted(link.until());
    }

    @Override
    public void putBack(Actor actor, String id, DoneAct act) {
        var link = repository.lock(UUID.fromString(id)).orElseThrow();
        DoneAct.refuse(against(link, act));
        repository.restore(link.id());
    }

    private Link link(String id) {
        return repository.find(UUID.fromString(id)).orElseThrow();
    }
}
