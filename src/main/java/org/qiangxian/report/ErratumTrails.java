package org.qiangxian.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.springframework.stereotype.Component;

/** The strip of an erratum, and its buttons. Running the report again is a form on its page, not a button. */
@Component
class ErratumTrails {

    private final Errata errata;
    private final ErratumLog log;

    ErratumTrails(Errata errata, ErratumLog log) {
        this.errata = errata;
        this.log = log;
    }

    Trail of(Actor actor, Erratum erratum) {
        var now = log.now();
        var trail = Trail.at(erratum.status().label(), erratum.since(), now).along(stations(erratum, now));
        trail = switch (erratum.status()) {
            case DRAFTED -> trail.turn("总局另一人", "公告", null, "正确数值已有的，直接重新生成").next("总局", "重新生成", null, "");
            case ANNOUNCED -> trail.turn("总局", "重新生成", null, "更正以后冻结了新的快照时").next("总局另一人", "签发", null, "");
            case MADE -> trail.turn("总局另一人", "签发", null, "").next("平台", "告知", null, "签发即公开");
            case PUBLISHED, DROPPED -> trail;
        };
        trail = trail.log(Step.latestFirst(errata.steps(erratum).stream()
                .map(step -> Step.of(step.what(), step.by().words(), step.at(), step.reason()))));
        var turns = Act.turns(ErratumAction.values(), erratum.status());
        return turns.isEmpty()
                ? trail.without("这份勘误已经办结。")
                : turns.getFirst() == ErratumAction.RUN
                        ? trail.without("在下面选择更正后的快照，重新生成。")
                        : trail.go(button(actor, erratum, turns.getFirst()).first());
    }

    /** The secondary buttons beside that of the strip. */
    List<Button> beside(Actor actor, Erratum erratum) {
        return Arrays.stream(ErratumAction.values())
                .filter(action -> action != ErratumAction.RUN)
                .filter(action -> action.row().may().contains(erratum.status()))
                .map(action -> button(actor, erratum, action))
                .toList();
    }

    private Button button(Actor actor, Erratum erratum, ErratumAction action) {
        return Button.link(action.label(), erratum.address() + "/" + action.address())
                .unless(errata.against(actor, erratum, action));
    }

    private static List<Station> stations(Erratum erratum, Instant now) {
        var stations = new ArrayList<Station>();
        if (erratum.status() == ErratumStatus.DROPPED) {
            return stations;
        }
        stations.add(Station.done("起草", Trail.moment(erratum.draftedAt(), now), "总局"));
        if (erratum.announcedAt() != null) {
            stations.add(Station.done("公告", Trail.moment(erratum.announcedAt(), now), "总局"));
        } else if (erratum.status() == ErratumStatus.DRAFTED) {
            stations.add(Station.here("公告", "", "总局"));
        }
        switch (erratum.status()) {
            case DRAFTED -> stations.addAll(List.of(Station.later("重新生成", "", "总局"), Station.later("签发", "", "总局")));
            case ANNOUNCED -> stations.addAll(List.of(Station.here("重新生成", "", "总局"), Station.later("签发", "", "总局")));
            case MADE ->
                stations.addAll(List.of(
                        Station.done("重新生成", Trail.moment(erratum.since(), now), "总局"), Station.here("签发", "", "总局")));
            case PUBLISHED ->
                stations.addAll(List.of(
                        Station.done("重新生成", "", "总局"), Station.done("签发", Trail.moment(erratum.since(), now), "总局")));
            case DROPPED -> {}
        }
        return stations;
    }
}
