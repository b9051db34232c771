package org.qiangxian.library;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a city's type: chosen by the city, confirmed or given back by the province. */
@Component
class TypeTrails {

    private final LibraryRepository repository;
    private final Turns turns;
    private final Undoing undoing;
    private final Clock clock;

    TypeTrails(LibraryRepository repository, Turns turns, Undoing undoing, Clock clock) {
        this.repository = repository;
        this.undoing = undoing;
        this.turns = turns;
        this.clock = clock;
    }

    /** 办理经过: every step, including those taken back. */
    private List<Step> steps(RegionCode code) {
        return Step.latestFirst(repository.steps(code).stream().flatMap(step -> {
            var choice = step.choice();
            var what = "%s（%s）".formatted(step.label(), choice.type().label());
            return Step.of(what, choice.by().words(), choice.at(), choice.reason(), step.undoneAt());
        }));
    }

    Trail of(Actor actor, RegionCode code, @Nullable TypeChoice choice, String place) {
        return undoing.on(standing(actor, code, choice, place).log(steps(code)), actor, TypeUndo.matter(code));
    }

    private Trail standing(Actor actor, RegionCode code, @Nullable TypeChoice choice, String place) {
        var now = clock.instant();
        var city = actor.is(Role.CITY) ? "本单位" : place;
        var province = actor.is(Role.PROVINCE) ? "本单位" : "省局";
        if (choice == null) {
            return Trail.at(city, null, now)
                    .along(List.of(here("选择", "", city), later("确认", "", province)))
                    .next(province, "确认后生效", null, "选择是自愿的")
                    .without(actor.is(Role.CITY) ? "需要时在下面选择，没有期限。" : "还没有选择，您目前不用办理。");
        }
        var at = Trail.moment(choice.at(), now);
        var trail =
                switch (choice.status()) {
                    case NONE, CHOSEN ->
                        Trail.at(province, choice.at(), now)
                                .along(List.of(done("选择", at, city), here("确认", "", province)))
                                .turn(province, "确认或退回", null, "")
                                .next(city, "收到结果", null, "确认前按现行类型");
                    case RETURNED ->
                        Trail.at(city, choice.at(), now)
                                .along(List.of(here("重新选择", at + "退回", city), later("确认", "", province)))
                                .turn(city, "重新选择", null, choice.reason())
                                .next(province, "确认", null, "");
                    case CONFIRMED ->
                        Trail.at("已办结", choice.at(), now)
                                .along(List.of(done("选择", "", city), done("确认", at, province)))
                                .without("类型已确认；需要时可以重新选择。");
                };
        var own = turns.find(actor, "type/" + code);
        if (own.isEmpty()) {
            return trail;
        }
        var mine = trail.mine("本单位", own);
        return actor.is(Role.CITY) ? mine.go(Button.link("去选择", "#city-type").first()) : mine;
    }
}
