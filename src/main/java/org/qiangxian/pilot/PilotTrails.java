package org.qiangxian.pilot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The strip of a pilot as one reader sees it. */
@Component
class PilotTrails {

    private static final String FINAL = "完成总结";

    private final PilotStepRepository steps;
    private final PilotMarks marks;
    private final Turns turns;
    private final Undoing undoing;

    PilotTrails(PilotStepRepository steps, PilotMarks marks, Turns turns, Undoing undoing) {
        this.steps = steps;
        this.marks = marks;
        this.turns = turns;
        this.undoing = undoing;
    }

    Trail trail(Actor actor, Pilot pilot) {
        var now = undoing.now();
        var who = actor.is(Role.CITY) ? "本单位" : "该单位";
        var log = Step.latestFirst(steps.steps(pilot.id()).stream().flatMap(PilotStep::shown));
        var trail = Trail.at(pilot.status().label(), pilot.since(), now)
                .along(way(pilot, now, who))
                .log(log);
        return undoing.on(turned(actor, pilot, trail, who), actor, pilot.matter());
    }

    private Trail turned(Actor actor, Pilot pilot, Trail trail, String who) {
        var due = due(pilot);
        if (pilot.status() == PilotStatus.INTERIM && due.isEmpty()) {
            return interim(actor, trail, who);
        }
        var next = next(pilot);
        var after =
                next.isEmpty() ? trail : trail.next(pilot.status() == PilotStatus.CLOSING ? "" : who, next, null, "");
        if (due.isEmpty()) {
            return after.without(pilot.status().running() ? nothing(pilot) : "");
        }
        var turned = after.turn(who, due.getLast(), null, "");
        return actor.is(Role.CITY)
                ? turned.mine(
                        who,
                        turns.of(actor).stream()
                                .filter(turn -> turn.key().equals(due.getFirst()))
                                .findFirst())
                : turned;
    }

    /**
     * The strip at 阶段总结, which is written in the annual summary once 总局 asks for it; its turn is that of the summary.
     */
    private static Trail interim(Actor actor, Trail trail, String who) {
        var said = trail.turn(who, "在年度总结中写阶段总结", null, "总局征询年度总结时写，不另外要；到时没有写的，继续实施")
                .next(who, "继续实施", null, "")
                .without(actor.is(Role.CITY) ? "" : "由该单位在年度总结中写。");
        return actor.is(Role.CITY) ? said.go(Button.link("去“进展与总结”", "/progress")) : said;
    }

    /** Why nothing can be marked now. */
    private static String nothing(Pilot pilot) {
        return pilot.milestones().isEmpty()
                ? "方案没有按季度写安排，没有要标记的节点；%s以后提交完成总结。".formatted(Chinese.date(pilot.ends()))
                : "现在没有要标记的节点。";
    }

    /** The key and the words of what waits on the city's desk; empty where nothing does. */
    private List<String> due(Pilot pilot) {
        var milestone = pilot.milestones().stream()
                .filter(each -> pilot.standing(each, marks.today()) == MilestoneStatus.DUE)
                .findFirst();
        if (milestone.isPresent()) {
            return List.of(
                    PilotTurns.key(pilot, milestone.get()),
                    "标记" + milestone.get().quarter().label());
        }
        return pilot.status() == PilotStatus.CLOSING ? List.of(PilotTurns.closing(pilot.id()), "提交完成总结") : List.of();
    }

    private String next(Pilot pilot) {
        return switch (pilot.status()) {
            case UNDER_WAY ->
                pilot.milestones().stream()
                        .filter(each -> pilot.standing(each, marks.today()) == MilestoneStatus.LATER)
                        .findFirst()
                        .map(each -> "标记" + each.quarter().label())
                        .orElse("提交完成总结");
            case INTERIM -> "在年度总结中写阶段总结";
            case CLOSING -> PilotStatus.DONE.label();
            case DONE, PAUSED, ENDED -> "";
        };
    }

    private static List<Station> way(Pilot pilot, Instant now, String who) {
        var way = new ArrayList<Station>();
        way.add(Station.done("开始实施", Trail.moment(pilot.opened(), now), ""));
        var since = Trail.moment(pilot.since(), now) + " 起";
        switch (pilot.status()) {
            case UNDER_WAY, INTERIM, PAUSED -> {
                way.add(Station.here(pilot.status().label(), since, who));
                way.add(Station.later(FINAL, "", who));
                way.add(Station.later(PilotStatus.DONE.label(), "", ""));
            }
            case CLOSING -> {
                way.add(Station.done(PilotStatus.UNDER_WAY.label(), "", who));
                way.add(Station.here(FINAL, since, who));
                way.add(Station.later(PilotStatus.DONE.label(), "", ""));
            }
            case DONE -> {
                way.add(Station.done(PilotStatus.UNDER_WAY.label(), "", who));
                way.add(Station.done(FINAL, "", who));
                way.add(Station.done(PilotStatus.DONE.label(), Trail.moment(pilot.since(), now), ""));
            }
            case ENDED -> way.add(Station.here(PilotStatus.ENDED.label(), since, ""));
        }
        return List.copyOf(way);
    }
}
