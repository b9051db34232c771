package org.qiangxian.burden;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Turns;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a request for data: registered, answered while it is in force, ended. */
@Component
public class RequestTrails {

    private final Turns turns;
    private final Clock clock;

    RequestTrails(Turns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    /** @param sheet whether the reader is already on the form that answers it */
    public Trail of(Actor actor, DataRequest request, boolean sheet) {
        var trail = standing(actor, request, sheet);
        return trail.mine("本单位", checking(actor, request)).log(course(request));
    }

    /** The turn to check what a department sent to the reader's unit, also after the last day. */
    private Optional<Turn> checking(Actor actor, DataRequest request) {
        return actor.is(Role.PROVINCE)
                ? turns.of(actor).stream()
                        .filter(turn -> turn.key().startsWith("request-check/%s/".formatted(request.id())))
                        .findFirst()
                : Optional.empty();
    }

    /** What is recorded of a request; how far single units have come is not part of it. */
    public static List<Step> course(DataRequest request) {
        var ended = request.endedAt();
        var reason = request.endReason();
        return Step.latestFirst(Stream.concat(
                Stream.of(Step.of("登记", request.registeredBy(), request.registeredAt(), request.number())),
                ended == null
                        ? Stream.of()
                        : Stream.of(Step.of("提前结束", request.issuer(), ended, reason == null ? "" : reason))));
    }

    private Trail standing(Actor actor, DataRequest request, boolean sheet) {
        var now = clock.instant();
        if (request.standing() && request.endedAt() == null) {
            return Trail.at("培育城市", request.registeredAt(), now)
                    .along(List.of(
                            done("登记", Trail.moment(request.registeredAt(), now), request.issuer()),
                            here("自愿补充", "随时", request.channel().label())))
                    .without(actor.is(Role.CITY) ? "自愿，随时可以填，可以一直不填。" : "由各城市自愿补充，不催办、不统计。");
        }
        var until = WorkingDays.endOf(request.validTo());
        var begins = WorkingDays.endOf(request.validFrom().minusDays(1));
        var asked = request.channel().label();
        var registered = done("登记", Trail.moment(request.registeredAt(), now), request.issuer());
        return switch (request.standing(WorkingDays.today(now))) {
            case NOT_YET ->
                Trail.at("尚未生效", request.registeredAt(), now)
                        .along(List.of(
                                registered,
                                later("提供数据", Trail.moment(begins, now) + " 起", asked),
                                later("结束", Trail.before(until, now), "")))
                        .next("填报单位", "提供数据", until, "")
                        .without("还没有到开始日期，目前不用办理。");
            case IN_FORCE -> inForce(actor, request, sheet, now, until, registered);
            case EXPIRED, ENDED -> {
                var ended = request.endedAt() == null ? until : request.endedAt();
                yield Trail.at("已结束", ended, now)
                        .along(List.of(registered, done("提供数据", "", asked), done("结束", Trail.moment(ended, now), "")))
                        .without("不再接收填报，您不必再填。");
            }
        };
    }

    private Trail inForce(
            Actor actor, DataRequest request, boolean sheet, Instant now, Instant until, Station registered) {
        var own = turns.find(actor, "request/%s/%s".formatted(request.id(), actor.area()));
        var answering = here("提供数据", Trail.before(until, now), request.channel().label());
        var trail = Trail.at("填报单位", begun(request), now)
                .along(List.of(
                        registered,
                        own.isPresent() && !request.voluntary() ? answering.own(answering.when()) : answering,
                        later("采用", "", "制定机关"),
                        later("结束", Trail.before(until, now), "")))
                .turn("填报单位", request.voluntary() ? "自愿提供，可以不填" : "提供数据", until, "")
                .next("平台", "采用已提交的数据", null, "写明来源的项目即可采用");
        if (own.isEmpty()) {
            return actor.is(Role.CITY, Role.PROVINCE) ? trail.without("本单位没有待填的项目，不用再办理。") : trail;
        }
        var mine = trail.mine("本单位", own);
        return sheet ? mine.without("在下面逐项填写，填好后按“提交”。") : mine;
    }

    private static Instant begun(DataRequest request) {
        var begins = WorkingDays.endOf(request.validFrom().minusDays(1));
        return begins.isAfter(request.registeredAt()) ? begins : request.registeredAt();
    }
}
