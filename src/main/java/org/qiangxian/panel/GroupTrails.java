package org.qiangxian.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Trail.Station.Place;
import org.qiangxian.procedure.Undoing;
import org.springframework.stereotype.Component;

/** 办理轨迹 of a panel: made, opinions, consensus, concluded. */
@Component
class GroupTrails {

    private static final String OWN = "本单位";

    private final PanelRepository panels;
    private final PanelSteps steps;
    private final Undoing undoing;

    GroupTrails(PanelRepository panels, PanelSteps steps, Undoing undoing) {
        this.panels = panels;
        this.steps = steps;
        this.undoing = undoing;
    }

    /** @param names of the experts, as the page calls them */
    Trail of(Actor actor, Panel panel, Map<UUID, String> names) {
        return undoing.on(standing(panel).log(course(panel, names)), actor, PanelUndo.matter(panel.id()));
    }

    /** Whether an expert has handed in an opinion, whose content nobody sees before the consensus. */
    boolean answered(Assignment assignment) {
        return steps.answered(assignment);
    }

    private Trail standing(Panel panel) {
        var now = undoing.now();
        var due = WorkingDays.endOf(panel.due());
        var since = panels.madeAt(panel.id());
        var trail = Trail.at(OWN, panel.stage() == Stage.PREPARING ? since : null, now)
                .along(stations(panel, now));
        var go = Move.after(panel.stage()).map(move -> button(panel, move));
        return switch (panel.stage()) {
            case PREPARING ->
                trail.turn(OWN, "分送方案，发送专家", null, "")
                        .next("专家", "提出意见", due, "")
                        .go(go.orElseThrow());
            case OPINIONS ->
                (steps.whyNot(panel, Move.GATHER, lasting(panel)).isEmpty()
                                ? trail.turn(OWN, "转入合议", null, "专家的意见已全部提出").next(OWN + "和专家", "写合议意见，逐人答复", null, "")
                                : trail.turn("专家", "提出意见", due, "").next(OWN, "转入合议", null, ""))
                        .go(go.orElseThrow());
            case CONSENSUS ->
                trail.turn(OWN + "和专家", "写合议意见，逐人答复", null, "")
                        .next(OWN, "结束合议", null, "")
                        .go(go.orElseThrow());
            case CONCLUDED ->
                trail.turn(OWN, "逐份作出决定", null, "")
                        .next(OWN, "发布结果", null, "")
                        .go(Button.link("去决定", "/panels/%s/results".formatted(panel.call()))
                                .first());
        };
    }

    /**
     * The button of the next step, disabled where something is missing; a step that cannot be undone leads to a page of
     * its own.
     */
    private Button button(Panel panel, Move move) {
        var path = "/panels/groups/%s/move".formatted(panel.id());
        var button = move.undoable()
                ? Button.post(move.label(), path).sending("move", move.name())
                : Button.link(move.label(), path + "?move=" + move.name());
        return button.first().unless(steps.whyNot(panel, move, lasting(panel)));
    }

    private List<Assignment> lasting(Panel panel) {
        return panels.assignments(panel.id()).stream()
                .filter(Assignment::lasting)
                .toList();
    }

    private static List<Station> stations(Panel panel, Instant now) {
        var way = new ArrayList<Station>();
        for (var stage : Stage.values()) {
            var place =
                    stage.compareTo(panel.stage()) < 0 ? Place.DONE : stage == panel.stage() ? Place.NOW : Place.LATER;
            var when = stage == Stage.OPINIONS ? Trail.before(WorkingDays.endOf(panel.due()), now) : "";
            way.add(new Station(stage.label(), place, when, stage == Stage.OPINIONS ? "专家" : OWN, false));
        }
        return way;
    }

    /** The recorded steps; before the consensus an opinion is shown only as handed in. */
    private List<Step> course(Panel panel, Map<UUID, String> names) {
        return Step.latestFirst(Stream.concat(
                Stream.of(Step.of("组建" + panel.name(), panels.maker(panel.id()), panels.madeAt(panel.id()), "")),
                panels.course(panel.id()).stream().flatMap(each -> {
                    var expert = names.getOrDefault(each.person(), "已停用的专家");
                    var given = Step.of("分送给" + expert, each.by(), each.at(), "");
                    var ended = each.endedAt();
                    return ended == null
                            ? Stream.of(given)
                            : Stream.of(given, Step.of("停止" + expert + "的论证", OWN, ended, each.because()));
                })));
    }
}
