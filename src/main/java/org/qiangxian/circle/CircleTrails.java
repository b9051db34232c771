package org.qiangxian.circle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a county in the circle of its area; it waits for nobody at any time. */
@Component
class CircleTrails {

    private final CircleRepository repository;

    CircleTrails(CircleRepository repository) {
        this.repository = repository;
    }

    Trail of(RegionCode unit, Optional<Participation> current, String leader, Instant now) {
        var consents = repository.consents(unit);
        return Trail.at("本单位", current.map(Participation::joinedAt).orElse(null), now)
                .along(stations(current, leader, now))
                .without(current.isPresent() ? "已参加，没有要办的；需要时可以退出。" : "参加是自愿的，没有期限。")
                .log(steps(unit, consents));
    }

    /** The strip of a county that became a member and so no longer takes part: what it once did. */
    Trail ofMember(RegionCode unit, Instant now) {
        return Trail.at("本单位在培育库中", null, now).without("由省局重点培育，不用参加辖区培育。").log(steps(unit, repository.consents(unit)));
    }

    private static List<Station> stations(Optional<Participation> current, String leader, Instant now) {
        var joined = current.map(each -> Trail.moment(each.joinedAt(), now)).orElse("");
        var read = "由本单位另行决定";
        return switch (current.map(Participation::status).orElse(CircleStatus.OUTSIDE)) {
            case OUTSIDE ->
                List.of(Station.here("参加", "", "本单位"), Station.later("同意%s查看数据".formatted(leader), "", read));
            case JOINED ->
                List.of(Station.done("参加", joined, "本单位"), Station.later("同意%s查看数据".formatted(leader), "", read));
            case READABLE ->
                List.of(Station.done("参加", joined, "本单位"), Station.done("同意%s查看数据".formatted(leader), "", "可以随时收回"));
        };
    }

    private List<Step> steps(RegionCode unit, List<CircleRepository.Given> consents) {
        var steps = new ArrayList<Step>();
        for (var each : repository.of(unit)) {
            steps.add(Step.of("参加辖区培育", each.joined().words(), each.joinedAt(), ""));
            var ended = each.endedAt();
            var how = each.outcome();
            if (ended != null && how != null) {
                steps.add(Step.of(how.label(), each.endedBy(), ended, ""));
            }
        }
        for (var each : consents) {
            steps.add(Step.of("同意查看数据", each.by(), each.at(), ""));
            var ended = each.endedAt();
            if (ended != null) {
                steps.add(Step.of("同意查看数据结束", each.endedBy(), ended, ""));
            }
        }
        return Step.latestFirst(steps.stream());
    }
}
