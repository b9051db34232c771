package org.qiangxian.supervision;

import java.time.Clock;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** 办理轨迹 of an evaluation; it waits for nobody. */
@Component
class EvaluationTrails {

    private final SupervisionStepRepository steps;
    private final Supervised supervised;
    private final Clock clock;

    EvaluationTrails(SupervisionStepRepository steps, Supervised supervised, Clock clock) {
        this.steps = steps;
        this.supervised = supervised;
        this.clock = clock;
    }

    Trail of(Actor actor, Evaluation evaluation) {
        var now = clock.instant();
        var status = evaluation.standing(supervised.today());
        var day = Chinese.date(evaluation.inForce());
        var who = evaluation.by().words();
        var over = status == EvaluationStatus.WITHDRAWN || status == EvaluationStatus.IN_FORCE;
        var registered = Station.done("登记", Trail.moment(evaluation.registeredAt(), now), who);
        var since = status == EvaluationStatus.IN_FORCE
                ? evaluation.inForce().atStartOfDay(Chinese.BEIJING).toInstant()
                : evaluation.since();
        var trail = Trail.at(over ? status.label() : who, since, now)
                .along(
                        switch (status) {
                            case NONE, WITHDRAWN -> List.of();
                            case REGISTERED -> List.of(registered, Station.later("措施施行", day, ""));
                            case IN_FORCE -> List.of(registered, Station.done("措施施行", day, ""));
                        });
        var said =
                switch (status) {
                    case NONE, WITHDRAWN -> trail.without("已撤回；可以在施行以前另行登记。");
                    case REGISTERED -> trail.without("%s施行以后，前后各满 %d 年的数据才显示。".formatted(day, Evaluation.YEARS));
                    case IN_FORCE -> trail.without("登记的问题和指标不再改动。");
                };
        return said.log(Step.latestFirst(steps.of(evaluation.matter()).stream()));
    }
}
