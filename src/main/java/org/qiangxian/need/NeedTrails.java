package org.qiangxian.need;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a need. */
@Component
class NeedTrails {

    private final NeedDoor door;
    private final Turns turns;
    private final Undoing undoing;

    NeedTrails(NeedDoor door, Turns turns, Undoing undoing) {
        this.door = door;
        this.turns = turns;
        this.undoing = undoing;
    }

    Trail of(Actor actor, Need need) {
        var now = door.clock().now();
        var city = actor.is(Role.CITY) ? "本单位" : door.offices().place(need.unit());
        var holder = NeedDoor.holds(actor, need) ? "本单位" : door.offices().name(need.holder());
        var until = door.clock().until(need);
        var where = need.status() == NeedStatus.ANSWERED ? city : need.status() == NeedStatus.CLOSED ? "已办结" : holder;
        var trail = Trail.at(where, need.since(), now).along(stations(need, city, holder, now));
        trail = switch (need.status()) {
            case ASKED -> trail.turn(holder, "受理", until, "写明承诺答复的日子").next(holder, "答复", null, "");
            case ACCEPTED -> trail.turn(holder, "答复", until, "").next(city, "办结、重开或转上级", null, "");
            case ANSWERED ->
                trail.turn(city, "办结、重开或转上级", WorkingDays.endOf(door.clock().quietUntil(need)), "到期自动办结")
                        .next(city, "满意的办结，没有解决的写明情况重开或转上级", null, "");
            case CLOSED -> trail.without("已办结，不用再办理。");
            case NONE -> trail.without("尚未提出。");
        };
        if (!mine(actor, need)) {
            trail = trail.without(need.status() == NeedStatus.CLOSED ? "已办结，不用再办理。" : "");
        }
        var log = Step.latestFirst(door.needs().steps(need.matter()).stream());
        return undoing.on(trail.mine("本单位", turns.find(actor, need.matter())).log(log), actor, need.matter());
    }

    private static boolean mine(Actor actor, Need need) {
        return NeedDoor.holds(actor, need) || actor.is(Role.CITY);
    }

    private List<Station> stations(Need need, String city, String holder, Instant now) {
        var before = Trail.before(door.clock().until(need), now);
        var at = Trail.moment(need.since(), now);
        var asked = Station.done("提出", Trail.moment(need.askedAt(), now), city);
        return switch (need.status()) {
            case ASKED ->
                List.of(
                        asked,
                        Station.here("受理", before, holder),
                        Station.later("答复", "", holder),
                        Station.later("办结", "", city));
            case ACCEPTED ->
                List.of(
                        asked,
                        Station.done("受理", at, holder),
                        Station.here("答复", before, holder),
                        Station.later("办结", "", city));
            case ANSWERED ->
                List.of(
                        asked,
                        Station.done("受理", "", holder),
                        Station.done("答复", at, holder),
                        Station.here("办结", "", city));
            case CLOSED -> List.of(asked, Station.done("办结", at, city));
            case NONE -> List.of();
        };
    }
}
