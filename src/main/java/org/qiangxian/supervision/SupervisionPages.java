package org.qiangxian.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page of one city and the search for it. */
@Component
@Transactional(readOnly = true)
class SupervisionPages {

    private final Supervised supervised;
    private final Lag lag;
    private final Notes notes;
    private final Visits visits;
    private final Evaluations evaluations;

    SupervisionPages(Supervised supervised, Lag lag, Notes notes, Visits visits, Evaluations evaluations) {
        this.supervised = supervised;
        this.lag = lag;
        this.notes = notes;
        this.visits = visits;
        this.evaluations = evaluations;
    }

    SupervisionIndexPage index(Actor actor) {
        var today = supervised.today();
        return new SupervisionIndexPage(
                Supervised.seesDays(actor),
                "",
                Map.of(),
                visits.coming(actor).stream()
                        .map(visit -> new SupervisionIndexPage.Row(
                                visit.path(),
                                supervised.name(visit.unit()),
                                visit.day(),
                                visit.purpose(),
                                visit.standing(today).label(),
                                visit.fictional()))
                        .toList(),
                evaluations.of(actor).stream()
                        .map(each -> new SupervisionIndexPage.Row(
                                each.path(),
                                each.title(),
                                each.inForce(),
                                each.question(),
                                each.standing(today).label(),
                                each.fictional()))
                        .toList());
    }

    SupervisionPlacePage place(Actor actor, RegionCode code) {
        var unit = supervised.require(actor, code);
        int year = supervised.today().getYear();
        var own = actor.is(Role.CITY);
        var against = notes.against(unit);
        return new SupervisionPlacePage(
                unit,
                supervised.name(unit),
                supervised.fictional(unit),
                own,
                Supervised.seesDays(actor),
                year,
                lag.shown(actor, unit).stream()
                        .map(item -> new SupervisionPlacePage.Row(item, buttons(actor, item, against)))
                        .toList(),
                own ? lag.done(unit).stream().map(this::finished).toList() : List.of(),
                notes.of(actor, unit).stream()
                        .map(note -> new SupervisionPlacePage.Line(
                                note.path(),
                                note.words(),
                                "%s，自定的日子%s；%s"
                                        .formatted(
                                                note.by().words(),
                                                Chinese.date(note.day()),
                                                note.ask().label()),
                                note.status().label()))
                        .toList(),
                visits.of(actor, unit).stream().map(this::line).toList(),
                (int) visits.of(actor, unit).stream()
                        .filter(visit ->
                                visit.day().getYear() == year && visit.status().counts())
                        .count(),
                VisitAction.ANNOUNCE.row().by(actor.role())
                        ? List.of(Button.link(
                                VisitAction.ANNOUNCE.label(),
                                "%s/%s/visits/new".formatted(SupervisionController.PATH, unit)))
                        : List.of());
    }

    private SupervisionPlacePage.Line line(Visit visit) {
        return new SupervisionPlacePage.Line(
                visit.path(),
                "%s，%s".formatted(Chinese.date(visit.day()), visit.purpose()),
                "%s；%s%s"
                        .formatted(
                                visit.by().words(),
                                visit.status() == VisitStatus.HELD
                                        ? "用时 %d 分钟".formatted(visit.minutes())
                                        : "预告 %d 分钟".formatted(visit.minutes()),
                                visit.beyond().isEmpty() ? "" : "；%s，理由：%s".formatted(visit.beyond(), visit.reason())),
                visit.standing(supervised.today()).label());
    }

    private SupervisionPlacePage.Finished finished(OwnDayWord word) {
        var key = word.source() + ":" + word.item();
        return new SupervisionPlacePage.Finished(
                word.words(),
                word.day(),
                key,
                List.of(Button.post(
                                OwnDayAction.REOPEN.label(),
                                "%s/%s/reopen".formatted(SupervisionController.PATH, word.unit()))
                        .sending("item", key)
                        .about(word.words())));
    }

    private static List<Button> buttons(Actor actor, OwnDayItem item, String against) {
        var path = SupervisionController.PATH + "/" + item.own().unit();
        var buttons = new ArrayList<Button>();
        for (var action : Act.open(OwnDayAction.values(), item.status(), actor.role())) {
            buttons.add((action == OwnDayAction.MOVE
                            ? Button.link(action.label(), path + "/move?item=" + item.key())
                            : Button.post(action.label(), path + "/finish").sending("item", item.key()))
                    .about(item.own().words()));
        }
        if (NoteAction.SEND.row().by(actor.role()) && item.status() == OwnDayStatus.SHOWN) {
            buttons.add(Button.link(NoteAction.SEND.label(), path + "/notes/new?item=" + item.key())
                    .about(item.own().words())
                    .unless(against));
        }
        return buttons;
    }
}
