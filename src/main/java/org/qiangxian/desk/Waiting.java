package org.qiangxian.desk;

import java.time.Clock;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.notice.Notices;
import org.springframework.stereotype.Component;

/** 待办 as a desk shows it: what, where, and how many days are left. */
@Component
class Waiting {

    private final Notices notices;
    private final Clock clock;

    Waiting(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    List<CityDesk.Task> of(Actor actor) {
        var now = clock.instant();
        return notices.dueFor(actor).stream()
                .map(each -> new CityDesk.Task(each.subject(), each.link(), each.left(now)))
                .toList();
    }
}
