package org.qiangxian.pilot;

import java.util.List;
import org.qiangxian.call.Calls;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** What a pilot asks of its city in a year: a minute for each quarter, four for the section 试点 of the annual summary (R3, R5). */
@Component
class PilotDuties implements DutySource {

    static final int MARK = 1;
    static final int SUMMARY = 4;

    private final PilotRepository pilots;
    private final Calls calls;

    PilotDuties(PilotRepository pilots, Calls calls) {
        this.pilots = pilots;
        this.calls = calls;
    }

    @Override
    public List<Duty> duties(int year) {
        return pilots.all().stream()
                .filter(pilot -> pilot.years().contains(year))
                .filter(pilot -> pilot.status() != PilotStatus.ENDED
                        || Chinese.day(pilot.since()).getYear() >= year)
                .map(pilot -> duty(pilot, year))
                .toList();
    }

    private Duty duty(Pilot pilot, int year) {
        return new Duty(
                pilot.unit(),
                pilot.recommender(),
                true,
                "%s的季度标记和总结：%s".formatted(pilot.kindLabel(), pilot.title()),
                pilot.application() == null
                        ? "演示"
                        : calls.get(pilot.call()).definition().documentNumber(),
                pilot.application() == null ? "演示数据" : "市场监管总局",
                "%d年1月1日至%d年12月31日".formatted(year, year),
                pilot.path(),
                minutes(pilot, year),
                pilot.fictional(),
                pilot.demonstration());
    }

    /** Quarters that were over when it was opened are not asked. */
    static int minutes(Pilot pilot, int year) {
        var opened = Chinese.day(pilot.opened());
        var marks = pilot.milestones(year).stream()
                .filter(each -> !each.planned().isBefore(opened))
                .count();
        return (int) marks * MARK + SUMMARY;
    }

    @Override
    public List<Integer> years() {
        return pilots.all().stream()
                .flatMap(pilot -> pilot.years().stream())
                .distinct()
                .toList();
    }
}
