package org.qiangxian.pilot;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.industry.Industry;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** The thread, press reports and records of support of a pilot as its page shows them. */
@Component
class PilotParticulars {

    private final PilotRecordRepository records;
    private final SupportRepository supports;
    private final Supports door;
    private final PilotIndustries industries;

    PilotParticulars(
            PilotRecordRepository records, SupportRepository supports, Supports door, PilotIndustries industries) {
        this.industries = industries;
        this.records = records;
        this.supports = supports;
        this.door = door;
    }

    String industry(Pilot pilot) {
        return industries.of(pilot).map(Industry::words).orElse("");
    }

    List<PilotRemark> remarks(PilotId id) {
        return records.remarks(id);
    }

    List<PressReport> reports(PilotId id) {
        return records.reports(id);
    }

    List<PilotPage.Record> supports(Actor actor, Pilot pilot) {
        return supports.of(pilot.id()).stream()
                .map(each -> new PilotPage.Record(
                        each.tool().label(),
                        each.giver(),
                        each.what(),
                        each.result(),
                        each.status().label(),
                        each.reason(),
                        each.by().words(),
                        Chinese.day(each.at()),
                        actor.is(Role.CITY) ? buttons(pilot, each) : List.of()))
                .toList();
    }

    private List<Button> buttons(Pilot pilot, Support support) {
        return Stream.of(SupportAction.values())
                .filter(action -> action.row().startsAt(support.status()))
                .map(action -> button(pilot, support, action))
                .toList();
    }

    private Button button(Pilot pilot, Support support, SupportAction action) {
        var button = Button.post(action.label(), pilot.path() + "/supports/" + support.id())
                .sending("action", action.name())
                .about("：" + support.tool().label())
                .unless(door.whyNot(pilot, support));
        return action.row().needs() == Needs.REASON
                ? button.asking(new Button.Ask("reason", "不予确认的原因", Supports.REASON, true))
                : button;
    }
}
