package org.qiangxian.inspection;

import static org.qiangxian.procedure.Trail.Station.done;
import static org.qiangxian.procedure.Trail.Station.here;
import static org.qiangxian.procedure.Trail.Station.later;

import java.time.Instant;
import java.util.List;
import org.qiangxian.call.CallId;
import org.qiangxian.inspection.CheckAction.Standing;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/** 办理轨迹 of the formal check of a call's proposals. */
final class CheckTrail {

    private static final String OWN = "本单位";

    private CheckTrail() {}

    /** @param whyNone why nothing can be checked now; empty where something can */
    static Trail of(CallId call, List<CheckedProposal> lines, String whyNone, Instant now) {
        var fresh = lines.stream().filter(CheckedProposal::unchecked).count();
        var failed = lines.stream()
                .filter(line -> Standing.of(line.findings()) == Standing.FAILED)
                .count();
        var arrived = done("收到报送", "%d 份".formatted(lines.size()), "省局");
        if (lines.isEmpty()) {
            return Trail.at("推荐单位", null, now)
                    .along(List.of(here("收到报送", "", "省局"), later("形式检查", "", OWN), later("分入论证组", "", OWN)))
                    .turn("推荐单位", "报送", null, "")
                    .next(OWN, "形式检查", null, "")
                    .go(check(call).unless(whyNone));
        }
        var trail = Trail.at(OWN, null, now)
                .along(List.of(
                        arrived,
                        fresh + failed > 0 ? here("形式检查", "", OWN) : done("形式检查", "", OWN),
                        fresh + failed > 0 ? later("分入论证组", "", OWN) : here("分入论证组", "", OWN)));
        if (fresh > 0) {
            return trail.turn(OWN, "检查新收到的 %d 份".formatted(fresh), null, "")
                    .next(OWN, "分入论证组", null, "")
                    .go(check(call).first().unless(whyNone));
        }
        var go = check(call).unless(whyNone);
        return failed > 0
                ? trail.turn(OWN, "处理 %d 份待处理的".formatted(failed), null, "")
                        .next(OWN, "分入论证组", null, "")
                        .go(go)
                : trail.turn(OWN, "分入论证组", null, "")
                        .next("专家", "提出意见", null, "")
                        .go(go);
    }

    private static Button check(CallId call) {
        return Button.post("检查新收到的方案", "/panels/%s/checks".formatted(call));
    }
}
