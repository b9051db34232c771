package org.qiangxian.objection;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.notice.Notices;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/**
 * 办理轨迹 of an objection: raised by a city or the public, decided by the body responsible for the channel within ten
 * working days.
 */
@Component
class MatterTrails {

    private final Turns turns;
    private final DecisionClock clock;
    private final Notices notices;
    private final Undoing undoing;

    MatterTrails(Turns turns, DecisionClock clock, Notices notices, Undoing undoing) {
        this.undoing = undoing;
        this.turns = turns;
        this.clock = clock;
        this.notices = notices;
    }

    /** Whether it was urged today already, which disables the button. */
    boolean urged(Matter matter) {
        return notices.urgedToday(Objections.urging(matter.value()));
    }

    DeadlineStatus clock(Matter matter) {
        return clock.of(matter);
    }

    /** @param course 办理经过 */
    Trail of(Actor actor, Matter matter, String place, List<Step> course) {
        return undoing.on(standing(actor, matter, place).log(course), actor, Confirmations.objection(matter.value()));
    }

    private Trail standing(Actor actor, Matter matter, String place) {
        var now = clock.now();
        var city = actor.is(Role.CITY) ? "本单位" : place;
        var owner = Objections.decides(actor, matter) ? "本单位" : matter.owner() == Role.PROVINCE ? "省局" : "总局";
        var asker = matter.publicly() ? "公众" : city;
        var raised = done(matter.publicly() ? "反映有误" : "提出异议", Trail.moment(matter.openedAt(), now), asker);
        var decision = matter.decision();
        if (decision != null) {
            var at = Trail.moment(decision.at(), now);
            return Trail.at("已办结", decision.at(), now)
                    .along(List.of(
                            raised,
                            done("办理", at, owner),
                            done("结果", at, decision.outcome().label())))
                    .without("异议已办理，决定不能更改。");
        }
        var last = clock.last(matter);
        var trail = Trail.at(owner, matter.openedAt(), now)
                .along(List.of(
                        raised,
                        here("办理", before(matter, now), owner),
                        later("结果", "", "告知" + (matter.publicly() ? "反映人" : city))))
                .turn(owner, "采纳或维持，写明理由", last, clock.why(matter))
                .next(matter.publicly() ? "反映人" : city, matter.publicly() ? "凭查询码看结果" : "在消息中收到结果", null, "");
        return own(actor, matter, trail, now);
    }

    /** The reader's turn; its button leads to the form further down on this page. */
    private Trail own(Actor actor, Matter matter, Trail trail, Instant now) {
        var decides = turns.find(actor, "objection/" + matter.value());
        if (decides.isPresent()) {
            return trail.mine("本单位", decides)
                    .along(trail.stations().stream()
                            .map(station -> station.place() == Trail.Station.Place.NOW
                                    ? station.own(before(matter, now))
                                    : station)
                            .toList())
                    .go(Button.link("办理", "#decide").first());
        }
        return actor.is(Role.CITY) && !matter.publicly() ? trail.go(Button.link("补充依据", "#prove")) : trail;
    }

    private String before(Matter matter, Instant now) {
        return Trail.before(clock.last(matter), now) + clock.mark(matter);
    }
}
