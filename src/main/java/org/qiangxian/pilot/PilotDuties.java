package org.qiangxian.pilot;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.call.Calls;
import org.qiangxian.ledger.Duty;
import org.qiangxian.ledger.DutySource;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * What a pilot asks of its city in a year (R3, R5): a minute for each quarter, and four for 完成总结 in the year after its
 * plan. 阶段总结 is a section of the annual summary and counted there, once.
 */
@Component
class PilotDuties implements DutySource {

    static final int MARK = 1;
    static final int FINAL = 4;

    private final PilotRepository pilots;
    private final Calls calls;

    PilotDuties(PilotRepository pilots, Calls calls) {
        this.pilots = pilots;
        this.calls = calls;
    }

    @Override
    public List<Duty> duties(int year) {
        return pilots.all().stream()
                .filter(pilot -> minutes(pilot, year) > 0)
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

    /**
     * The minutes of a year for its marks, and for 完成总结 if that falls into it; without quarters that were over when it
     * was opened.
     */
    static int minutes(Pilot pilot, int year) {
        var opened = Chinese.day(pilot.opened());
        var marks = pilot.milestones(year).stream()
                .filter(each -> !each.planned().isBefore(opened))
                .count();
        return (int) marks * MARK + (year == concludes(pilot) ? FINAL : 0);
    }

    /** The year in which the plan as submitted asks for 完成总结: after its last quarter, or when it was opened later. */
    private static int concludes(Pilot pilot) {
        var last = pilot.milestones().isEmpty()
                ? pilot.ends()
                : pilot.milestones().getLast().planned();
        return Math.max(Chinese.day(pilot.opened()).getYear(), last.plusDays(1).getYear());
    }

    @Override
    public List<Integer> years() {
        return pilots.all().stream()
                .flatMap(pilot -> Stream.concat(pilot.years().stream(), Stream.of(concludes(pilot))))
                .distinct()
                .toList();
    }
}
