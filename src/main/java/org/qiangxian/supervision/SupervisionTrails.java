package org.qiangxian.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of notes and visits. */
@Component
class SupervisionTrails {

    private final SupervisionStepRepository steps;
    private final Turns turns;
    private final Undoing undoing;
    private final Supervised supervised;
    private final Clock clock;

    SupervisionTrails(
            SupervisionStepRepository steps, Turns turns, Undoing undoing, Supervised supervised, Clock clock) {
        this.steps = steps;
        this.turns = turns;
        this.undoing = undoing;
        this.supervised = supervised;
        this.clock = clock;
    }

    Trail of(Actor actor, Note note) {
        var now = clock.instant();
        var city = actor.is(Role.CITY) ? "本单位" : "该城市";
        var office = note.office().has(actor) ? "本单位" : note.office().label();
        var where =
                switch (note.status()) {
                    case SENT -> city;
                    case ANSWERED, NONE -> office;
                    case CLOSED -> note.status().label();
                };
        var trail = Trail.at(where, note.since(), now).along(stations(note, city, office, now));
        trail = switch (note.status()) {
            case SENT -> trail.turn(city, "答复", null, "定新的日子，或者用一句话说明").next(office, "了结", null, "");
            case ANSWERED -> trail.turn(office, "看答复并了结", null, "");
            case CLOSED -> trail.without("已了结，不用再办理。");
            case NONE -> trail.without("尚未发出。");
        };
        return complete(actor, trail, note.matter());
    }

    private static List<Station> stations(Note note, String city, String office, Instant now) {
        var at = Trail.moment(note.since(), now);
        return switch (note.status()) {
            case SENT ->
                List.of(Station.done("发出", at, office), Station.here("答复", "", city), Station.later("了结", "", office));
            case ANSWERED ->
                List.of(Station.done("发出", "", office), Station.done("答复", at, city), Station.here("了结", "", office));
            case CLOSED ->
                List.of(Station.done("发出", "", office), Station.done("答复", "", city), Station.done("了结", at, office));
            case NONE -> List.of();
        };
    }

    Trail of(Actor actor, Visit visit) {
        var now = clock.instant();
        var status = visit.standing(supervised.today());
        var city = actor.is(Role.CITY) ? "本单位" : "该城市";
        var office = visit.office().has(actor) ? "本单位" : visit.office().label();
        var day = Chinese.date(visit.day());
        var since = status == VisitStatus.DUE
                ? visit.day().atStartOfDay(Chinese.BEIJING).toInstant()
                : visit.since();
        var trail = Trail.at(where(status, city, office), since, now)
                .along(
                        status == VisitStatus.CANCELLED
                                ? List.of()
                                : List.of(
                                        Station.done("预告", Trail.moment(visit.announcedAt(), now), office),
                                        status == VisitStatus.ANNOUNCED
                                                ? Station.here("调研", day, office)
                                                : Station.done("调研", day, office),
                                        switch (status) {
                                            case DUE -> Station.here("确认", "", city);
                                            case HELD, NOT_HELD -> Station.done("确认", "", city);
                                            case NONE, ANNOUNCED, CANCELLED -> Station.later("确认", "", city);
                                        }));
        trail = switch (status) {
            case ANNOUNCED -> trail.without("%s调研；不用准备汇报材料。".formatted(day)).next(city, "确认是否进行、用时", null, "");
            case DUE -> trail.turn(city, "确认是否进行、用时", null, "");
            case HELD -> trail.without("已进行，用时 %d 分钟，记入负担台账。".formatted(visit.minutes()));
            case NOT_HELD -> trail.without("没有进行，不计入全年的次数和时间。");
            case NONE, CANCELLED -> trail.without("已取消，不计入全年的次数和时间。");
        };
        return complete(actor, trail, visit.matter());
    }

    private static String where(VisitStatus status, String city, String office) {
        return switch (status) {
            case DUE -> city;
            case ANNOUNCED, NONE -> office;
            case HELD, NOT_HELD, CANCELLED -> status.label();
        };
    }

    private Trail complete(Actor actor, Trail trail, String matter) {
        var log = Step.latestFirst(steps.of(matter).stream());
        return undoing.on(trail.mine("本单位", turns.find(actor, matter)).log(log), actor, matter);
    }
}
