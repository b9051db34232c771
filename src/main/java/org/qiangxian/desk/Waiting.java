package org.qiangxian.desk;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.measurement.Batches;
import org.qiangxian.notice.Notices;
import org.springframework.stereotype.Component;

/** 待办 as a desk shows it: what, where, and how many days are left. */
@Component
class Waiting {

    private final Notices notices;
    private final Batches batches;
    private final Clock clock;

    Waiting(Notices notices, Batches batches, Clock clock) {
        this.notices = notices;
        this.batches = batches;
        this.clock = clock;
    }

    List<CityDesk.Task> of(Actor actor) {
        var now = clock.instant();
        var due = notices.dueFor(actor).stream()
                .map(each -> new CityDesk.Task(each.subject(), each.link(), each.left(now)));
        return Stream.concat(due, objections(actor)).toList();
    }

    private Stream<CityDesk.Task> objections(Actor actor) {
        if (!actor.is(Role.OPERATOR, Role.SAMR)) {
            return Stream.of();
        }
        var places = batches.objecting(actor);
        var open = places.stream().mapToInt(Batches.Place::values).sum();
        return open == 0
                ? Stream.of()
                : Stream.of(new CityDesk.Task(
                        "核对 %d 处数据异议".formatted(open), "/objections", "%d 个地区提出".formatted(places.size())));
    }
}
