package org.qiangxian.meter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** A request of today is an optional turn of each person who may agree; the answer is shown to the asker. */
@Component
class PermitTurns implements Waiting {

    private final Permits permits;

    PermitTurns(Permits permits) {
        this.permits = permits;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.PROVINCE, Role.SAMR, Role.OPERATOR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return Stream.concat(
                        permits.waiting().stream().flatMap(this::answer),
                        permits.answered().stream().map(PermitTurns::read))
                .toList();
    }

    private Stream<Turn> answer(Permit permit) {
        return permits.consenters(permit).stream()
                .map(holder -> at(
                                permit,
                                "answer/" + holder.person(),
                                Desk.of(holder.person()),
                                "答复%s今天具名查看 %d 地的申请".formatted(permit.askedBy(), permit.places()))
                        .go(Meter.PAGE, Meter.PAGE + "#answer", "去答复"));
    }

    private static Turn read(Permit permit) {
        return at(
                        permit,
                        "agreed",
                        Desk.of(permit.askedPerson()),
                        Boolean.TRUE.equals(permit.agreed())
                                ? "已获同意：今天可具名查看 %d 地".formatted(permit.places())
                                : "未获同意：今天具名查看 %d 地的申请".formatted(permit.places()))
                .go(Meter.PAGE, Meter.PAGE, "查看");
    }

    private static Turn at(Permit permit, String what, Desk desk, String words) {
        return Turn.of("permit/%s/%s".formatted(permit.id(), what), desk, words, permit.askedAt())
                .until(end(permit))
                .mayBeLeft();
    }

    private static Instant end(Permit permit) {
        return permit.day().plusDays(1).atStartOfDay(Chinese.BEIJING).toInstant();
    }
}
