package org.qiangxian.adjustment;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.library.Announced;
import org.springframework.stereotype.Component;

/** Says on the desk of a city that was told of its case until when its 暂停 runs, and that it ends by itself (R20). */
@Component
class RunningSuspensions implements Announced {

    private final CaseFiles files;

    RunningSuspensions(CaseFiles files) {
        this.files = files;
    }

    @Override
    public List<Word> to(Actor actor) {
        return actor.is(Role.CITY)
                ? files.list(actor).stream()
                        .filter(it -> it.suspended() && !it.kept(actor))
                        .map(it -> new Word("本单位" + it.running(), it.matter().path()))
                        .toList()
                : List.of();
    }
}
