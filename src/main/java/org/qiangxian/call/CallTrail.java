package org.qiangxian.call;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/** 办理轨迹 of a call: published, answered until its last day, argued, decided. */
final class CallTrail {

    private CallTrail() {}

    /** @param deadline the last instant for the reader, with what was granted */
    static Trail of(Actor actor, Call call, Instant deadline, Instant now) {
        var at = call.publishedAt();
        var published = done("发布", at == null ? "" : Trail.moment(at, now), "总局");
        var last = Trail.before(deadline, now);
        if (now.isBefore(deadline)) {
            return go(
                    actor,
                    call,
                    Trail.at("征集中", at, now)
                            .along(List.of(
                                    published,
                                    here("填写和推荐", last, "市县自愿填写，省局推荐"),
                                    later("报送总局", last, "省局"),
                                    later("论证", "时间由总局通知", "总局组织专家"),
                                    later("结果", "一次告知各地", "总局")))
                            .turn("市县和省局", "填写、受理、报送", deadline, "自愿参加")
                            .next("总局", "组织论证", null, "时间由总局通知"));
        }
        return go(
                actor,
                call,
                Trail.at("总局", deadline, now)
                        .along(List.of(
                                published,
                                done("填写和推荐", "", "市县和省局"),
                                done("报送总局", Trail.moment(deadline, now), "已截止"),
                                here("论证", "时间由总局通知", "总局组织专家"),
                                later("结果", "一次告知各地", "总局")))
                        .turn("总局", "组织论证，作出决定", null, "")
                        .next("总局", "发布结果", null, "一次告知各地"));
    }

    private static Trail go(Actor actor, Call call, Trail trail) {
        return switch (actor.role()) {
            case CITY, CITY_BUREAU -> trail.go(Button.link("看本地方案", "/applications"));
            case PROVINCE -> trail.go(Button.link("看收到的方案", "/recommendations?call=" + call.id()));
            case SAMR -> trail.go(Button.link("收件与论证", "/panels/" + call.id()));
            default -> trail;
        };
    }
}
