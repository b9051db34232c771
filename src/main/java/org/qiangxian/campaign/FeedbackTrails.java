package org.qiangxian.campaign;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** The strip of feedback: through the province, or directly. */
@Component
class FeedbackTrails {

    private final Turns turns;
    private final CampaignStepRepository steps;
    private final Undoing undoing;

    FeedbackTrails(Turns turns, CampaignStepRepository steps, Undoing undoing) {
        this.turns = turns;
        this.steps = steps;
        this.undoing = undoing;
    }

    Trail own(Actor actor, Campaign campaign, @Nullable Feedback feedback, FeedbackStatus standing) {
        var unit = Owner.of(actor).key();
        var trail = standing.sent()
                ? sent(Objects.requireNonNull(feedback), "本单位")
                : open(campaign, standing, actor.is(Role.CITY));
        return complete(actor, trail, Feedback.matter(campaign.id(), unit));
    }

    Trail other(Actor actor, Campaign campaign, Feedback feedback) {
        return complete(actor, sent(feedback, feedback.name()), feedback.matter());
    }

    private Trail open(Campaign campaign, FeedbackStatus standing, boolean city) {
        var until = campaign.feedbackUntil() == null ? null : WorkingDays.endOf(campaign.feedbackUntil());
        var way = city
                ? List.of(
                        Station.here("反馈", Trail.before(until, undoing.now()), "本单位"),
                        Station.later("转报", "", "省局"),
                        Station.later("收到", "", "总局"))
                : List.of(Station.here("反馈", Trail.before(until, undoing.now()), "本单位"), Station.later("收到", "", "总局"));
        var trail = Trail.at("本单位", null, undoing.now()).along(way);
        return switch (standing) {
            case LATER -> trail.without("活动月结束以后再反馈；已经可以写，也可以现在就报。");
            case OVER -> trail.without("反馈的最后一天已过，不再催办；仍可以反馈。");
            default -> {
                var asked = trail.turn("本单位", "反馈活动情况", until, "没有开展的，一键说明");
                yield city ? asked.next("省局", "转报总局", null, "省局不改内容") : asked.next("总局", "收到反馈", null, "");
            }
        };
    }

    private Trail sent(Feedback feedback, String who) {
        boolean arrived = feedback.status() == FeedbackStatus.ARRIVED;
        var when = Trail.moment(feedback.since(), undoing.now());
        var trail = Trail.at(arrived ? "总局" : "省局", feedback.since(), undoing.now());
        if (feedback.province() == null) {
            return trail.along(List.of(Station.done("反馈", when, who), Station.done("收到", "", "总局")))
                    .without("已到总局，不用再办理。");
        }
        var way = List.of(
                Station.done("反馈", arrived ? "" : when, who),
                arrived ? Station.done("转报", when, "省局") : Station.here("转报", "", "省局"),
                arrived ? Station.done("收到", "", "总局") : Station.later("收到", "", "总局"));
        return arrived
                ? trail.along(way).without("已到总局，不用再办理。")
                : trail.along(way).turn("省局", "转报总局", null, "省局不改内容");
    }

    private Trail complete(Actor actor, Trail trail, String matter) {
        var log = Step.latestFirst(steps.of(matter).stream());
        return undoing.on(trail.mine("本单位", turns.find(actor, matter)).log(log), actor, matter);
    }
}
