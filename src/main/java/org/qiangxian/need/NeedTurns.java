package org.qiangxian.need;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** Whose turn it is: the office that holds a need, its assigned answerers, and the city that may react to an answer. */
@Component
class NeedTurns implements Waiting {

    private final NeedDoor door;
    private final CommonRepository commons;
    private final Accounts accounts;

    NeedTurns(NeedDoor door, CommonRepository commons, Accounts accounts) {
        this.door = door;
        this.commons = commons;
        this.accounts = accounts;
    }

    @Override
    public Set<Role> roles() {
        return NeedController.READERS;
    }

    @Override
    public String mayWait() {
        return """
                exists (select from need.need where unit = :unit and status = 'ANSWERED')
                or exists (select from need.need n join need.common c on c.need = n.id where n.unit = :unit and c.status = 'OFFERED')
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return Stream.of(
                        door.needs().waiting(reach).stream().map(this::need),
                        door.parts().waiting(reach).stream().map(this::part),
                        commons.offered(reach).stream().map(this::common))
                .flatMap(each -> each)
                .toList();
    }

    private Turn need(Need need) {
        if (need.status() == NeedStatus.ANSWERED) {
            return turn(need, need.matter(), Desk.of(Role.CITY, need.unit()), "看需求的答复", need.since())
                    .until(WorkingDays.endOf(door.clock().quietUntil(need)))
                    .mayBeLeft()
                    .noting("可以办结、重开或转上级；到期自动办结")
                    .go(NeedController.PATH, need.path(), "去看");
        }
        var asked = need.status() == NeedStatus.ASKED;
        return turn(
                        need,
                        need.matter(),
                        need.holder().desk(),
                        "%s%s的需求".formatted(asked ? "受理" : "答复", door.offices().place(need.unit())),
                        need.since())
                .until(door.clock().until(need))
                .noting(asked ? "写明承诺答复的日子" : "承诺的日子城市看得到")
                .go(NeedController.PATH, need.path(), asked ? "去受理" : "去答复");
    }

    private Turn part(Assignment part) {
        var need = door.needs().find(part.need()).orElseThrow();
        var office = Objects.requireNonNull(part.office());
        var desk = office.desk();
        if (part.via() == Assignment.Via.DEPARTMENT) {
            for (var other : accounts.holders(Role.DEPARTMENT, office.area())) {
                desk = other.organisation().equals(part.organisation()) ? desk : desk.without(other.person());
            }
        }
        return turn(need, part.matter(), desk, "协办答复一件需求", part.since())
                .until(door.clock().until(need))
                .noting("由%s分派".formatted(part.by().words()))
                .go(NeedController.PATH, need.path(), "去答复");
    }

    private Turn common(UUID id) {
        var need = door.needs().find(id).orElseThrow();
        return turn(need, need.matter() + "/common", Desk.of(Role.CITY, need.unit()), "答复能否列入常见问题", need.since())
                .mayBeLeft()
                .noting("不写本单位名称")
                .go(NeedController.PATH, need.path(), "去看");
    }

    private static Turn turn(Need need, String key, Desk desk, String what, Instant since) {
        return Turn.of(key, need.apart(desk), what, since);
    }
}
