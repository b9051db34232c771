package org.qiangxian.burden;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * What requests wait for: the answers of those they ask while they are in force. What is voluntary may be left, and nobody
 * is reminded of it.
 */
@Component
class RequestTurns implements Waiting {

    private static final String PLACE = "/requests";

    private final RequestTurnQuery query;
    private final Clock clock;

    RequestTurns(RequestTurnQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var today = WorkingDays.today(clock.instant());
        return query.unanswered(reach, today).stream().map(RequestTurns::answer).toList();
    }

    private static Turn answer(RequestTurnQuery.Unanswered it) {
        var role = it.channel() == Channel.CITY ? Role.CITY : Role.PROVINCE;
        var turn = Turn.of(
                        "request/%s/%s".formatted(it.request(), it.unit()),
                        Desk.of(role, it.unit()),
                        "提供数据：" + it.title(),
                        it.registeredAt())
                .until(WorkingDays.endOf(it.validTo()))
                .go(PLACE, "/requests/%s/answer".formatted(it.request()), "去填写");
        return it.voluntary()
                ? turn.what("自愿补充数据（可不填，至%s）：%s".formatted(Chinese.date(it.validTo()), it.title()))
                        .mayBeLeft()
                : turn;
    }
}
