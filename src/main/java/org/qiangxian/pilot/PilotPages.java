package org.qiangxian.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.ListFile;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Component;

/** Puts together the list and the page of one pilot. */
@Component
class PilotPages {

    private static final int SIZE = 50;

    private final Pilots pilots;
    private final PilotMarks marks;
    private final PilotParticulars particulars;
    private final PilotTrails trails;
    private final Regions regions;

    PilotPages(Pilots pilots, PilotMarks marks, PilotParticulars particulars, PilotTrails trails, Regions regions) {
        this.pilots = pilots;
        this.marks = marks;
        this.particulars = particulars;
        this.trails = trails;
        this.regions = regions;
    }

    PilotsPage list(Actor actor, Narrowing asked, int page) {
        var list = asked.in(
                pilots.list(actor).stream().map(this::listed).toList(),
                row -> new Narrowing.Line(
                        row.code() + row.place() + row.title() + row.kind(), row.status(), row.year()));
        return new PilotsPage(actor.is(Role.CITY), actor.is(Role.SAMR), list, list.page(page, SIZE));
    }

    private PilotsPage.Row listed(Pilot pilot) {
        return new PilotsPage.Row(
                pilot.path(),
                pilot.unit().value(),
                regions.displayName(pilot.unit()),
                pilot.title(),
                "%d年%s".formatted(pilot.year(), pilot.kindLabel()),
                pilot.year() + "年",
                pilot.status().label(),
                pilot.fictional());
    }

    /** The list as a file, as far as it matches the search. */
    ListFile file(Actor actor, Narrowing asked) {
        var rows = list(actor, asked, 1).list().rows();
        return new ListFile(
                "试点实施",
                List.of("代码", "地区", "名称", "类别", "状态"),
                rows.stream()
                        .map(row -> List.of(row.code(), row.place(), row.title(), row.kind(), row.status()))
                        .toList());
    }

    PilotPage show(Actor actor, PilotId id) {
        var pilot = pilots.get(actor, id);
        return new PilotPage(
                pilot.path(),
                regions.displayName(pilot.unit()),
                pilot.kindLabel(),
                pilot.year(),
                pilot.title(),
                pilot.status().label(),
                pilot.directions(),
                particulars.industry(pilot),
                pilot.fictional(),
                actor.is(Role.CITY),
                pilots.whyNot(pilot),
                pilot.milestones().isEmpty() ? Chinese.date(pilot.ends()) : "",
                trails.trail(actor, pilot),
                buttons(actor, pilot),
                pilots.promised(pilot),
                pilot.milestones().stream().map(each -> row(actor, pilot, each)).toList(),
                summaries(id),
                pilots.landmarks(id),
                particulars.remarks(id),
                particulars.reports(id),
                particulars.supports(actor, pilot),
                may(actor, pilot, PilotAction.REMARK),
                "",
                Map.of());
    }

    private PilotPage.Row row(Actor actor, Pilot pilot, Milestone milestone) {
        var open = actor.is(Role.CITY) && marks.whyNot(pilot, milestone).isEmpty();
        return new PilotPage.Row(
                milestone.quarter().label(),
                milestone.work(),
                milestone.safeguard(),
                Chinese.date(milestone.planned()),
                milestone.moved() ? Chinese.date(milestone.day()) : "",
                pilot.standing(milestone, marks.today()).label(),
                milestone.marks().stream().map(PilotPages::said).toList(),
                open ? PilotWritingController.at(pilot.id(), milestone.quarter()) : "");
    }

    /** A mark in words. */
    static String said(Mark mark) {
        var day = mark.day();
        return "%s（%s标记）%s%s"
                .formatted(
                        mark.kind().label(),
                        Chinese.date(mark.at()),
                        day == null ? "" : "，新的日期%s".formatted(Chinese.date(day)),
                        mark.words().isEmpty() ? "" : "：" + mark.words());
    }

    private List<PilotPage.Said> summaries(PilotId id) {
        return pilots.summaries(id).stream()
                .map(each -> new PilotPage.Said(
                        each.kind() == Summary.Kind.INTERIM
                                ? "%d年%s".formatted(each.year(), each.kind().label())
                                : each.kind().label(),
                        each.words(),
                        each.by().words(),
                        each.at()))
                .toList();
    }

    private static boolean may(Actor actor, Pilot pilot, PilotAction action) {
        return Act.open(PilotAction.values(), pilot.status(), actor.role()).contains(action);
    }

    private static List<Button> buttons(Actor actor, Pilot pilot) {
        var buttons = new ArrayList<Button>();
        for (var action : Act.open(PilotAction.values(), pilot.status(), actor.role())) {
            switch (action) {
                case COMPLETE -> buttons.add(Button.link(action.label(), pilot.path() + "/complete"));
                case LANDMARK -> buttons.add(Button.link(action.label(), pilot.path() + "/landmark"));
                case INDUSTRY -> buttons.add(Button.link(action.label(), pilot.path() + "/industry"));
                case REPORT -> buttons.add(Button.link(action.label(), pilot.path() + "/report"));
                case SUPPORT -> buttons.add(Button.link(action.label(), pilot.path() + "/support"));
                case REMARK -> {}
            }
        }
        return List.copyOf(buttons);
    }
}
