package org.qiangxian.promotion;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a recommendation: province, city, 总局. */
@Component
class PromotionTrails {

    private final PromotionRepository repository;
    private final Turns turns;
    private final Undoing undoing;

    PromotionTrails(PromotionRepository repository, Turns turns, Undoing undoing) {
        this.repository = repository;
        this.turns = turns;
        this.undoing = undoing;
    }

    Trail of(Actor actor, Promotion it) {
        var now = undoing.now();
        var city = actor.is(Role.CITY) ? "本单位" : "培育城市";
        var samr = actor.is(Role.SAMR) ? "本单位" : "总局";
        var trail = Trail.at(where(it, city, samr), it.since(), now)
                .along(stations(it, actor.is(Role.PROVINCE) ? "本单位" : "省局", city, samr));
        trail = switch (it.status()) {
            case PROPOSED -> trail.turn(city, "答复是否同意", null, "不答复不算同意，也没有影响").next(samr, "收到", null, "同意以后");
            case AGREED -> trail.turn(samr, "收到", null, "");
            case NOTED -> trail.without("总局已收到，不用再办理；城市随时可以收回同意。");
            case DECLINED -> trail.without("城市不同意，不再征求。");
            case WITHDRAWN, NONE -> trail.without("推荐已撤回，不用再办理。");
        };
        var log = Step.latestFirst(repository.steps(it.id()).stream().flatMap(PromotionStep::shown));
        var own = turns.find(actor, it.matter());
        var mine = trail.mine("本单位", own);
        var led = own.isEmpty()
                ? mine
                : mine.go(Button.link(actor.is(Role.CITY) ? "去答复" : "去办理", actor.is(Role.CITY) ? "#answer" : "#deal")
                        .first());
        return undoing.on(led.log(log), actor, it.matter());
    }

    private static String where(Promotion it, String city, String samr) {
        return switch (it.status()) {
            case PROPOSED -> city;
            case AGREED -> samr;
            case NOTED, DECLINED, WITHDRAWN, NONE -> it.status().label();
        };
    }

    private static List<Station> stations(Promotion it, String province, String city, String samr) {
        return switch (it.status()) {
            case PROPOSED ->
                List.of(Station.done("推荐", "", province), Station.here("同意", "", city), Station.later("收到", "", samr));
            case AGREED ->
                List.of(Station.done("推荐", "", province), Station.done("同意", "", city), Station.here("收到", "", samr));
            case NOTED ->
                List.of(Station.done("推荐", "", province), Station.done("同意", "", city), Station.done("收到", "", samr));
            case DECLINED, WITHDRAWN, NONE -> List.of();
        };
    }
}
