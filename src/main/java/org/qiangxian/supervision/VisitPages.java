package org.qiangxian.supervision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the pages of a visit. */
@Component
@Transactional(readOnly = true)
class VisitPages {

    private final Visits visits;
    private final VisitDays days;
    private final Supervised supervised;
    private final SupervisionTrails trails;

    VisitPages(Visits visits, VisitDays days, Supervised supervised, SupervisionTrails trails) {
        this.visits = visits;
        this.days = days;
        this.supervised = supervised;
        this.trails = trails;
    }

    NewVisitPage begin(Actor actor, RegionCode code) {
        actor.require(VisitAction.ANNOUNCE.row().roles());
        var unit = supervised.require(actor, code);
        var first = days.first();
        int year = first.getYear();
        return new NewVisitPage(
                unit,
                supervised.name(unit),
                year,
                days.counted(unit, year),
                "该城市%d年已列入负担台账 %d 分钟，限额 %d 分钟；这次的用时另加。".formatted(year, days.minutes(unit, year), days.limit()),
                first,
                VisitForm.EMPTY,
                Map.of());
    }

    VisitPage page(Actor actor, UUID id) {
        var visit = visits.get(actor, id);
        var status = visit.standing(supervised.today());
        var trail = trails.of(actor, visit);
        return new VisitPage(
                visit.path(),
                actor.is(Role.CITY),
                SupervisionController.PATH + "/" + visit.unit(),
                supervised.name(visit.unit()),
                visit.fictional(),
                "%s的调研".formatted(Chinese.date(visit.day())),
                status.label(),
                facts(actor, visit),
                trail,
                String.valueOf(Seen.of(trail.steps()).step()),
                VisitAction.MOVE.row().by(actor.role())
                        && visit.office().has(actor)
                        && VisitAction.MOVE.row().startsAt(status),
                actor.is(Role.CITY) && VisitAction.CONFIRM.row().startsAt(status),
                buttons(actor, visit, status),
                Map.of(),
                Map.of());
    }

    private static Map<String, String> facts(Actor actor, Visit visit) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("谁来", visit.by().words() + "；" + visit.who());
        facts.put("目的", visit.purpose());
        facts.put("日子", Chinese.date(visit.day()));
        var city = actor.is(Role.CITY) ? "本单位" : "该城市";
        facts.put(
                visit.status() == VisitStatus.HELD ? "用时（" + city + "确认）" : "用时（预告）",
                "%d 分钟".formatted(visit.minutes()));
        if (!visit.beyond().isEmpty()) {
            facts.put("超出", visit.beyond());
            facts.put("理由", visit.reason());
        }
        return facts;
    }

    /** The buttons of acts that need one press only; the others have forms of their own. */
    private List<Button> buttons(Actor actor, Visit visit, VisitStatus status) {
        var buttons = new ArrayList<Button>();
        for (var action : Act.open(VisitAction.values(), status, actor.role())) {
            switch (action) {
                case DENY ->
                    buttons.add(
                            Button.post(action.label(), visit.path() + "/deny").noting("不计入全年的次数和时间"));
                case CANCEL ->
                    buttons.add(Button.post(action.label(), visit.path() + "/cancel")
                            .asking(new Button.Ask("reason", "取消的原因", VisitForm.LONGEST, true))
                            .unless(visits.against(actor, visit, action)));
                case ANNOUNCE, MOVE, CONFIRM -> {}
            }
        }
        return buttons;
    }
}
