package org.qiangxian.pilot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Quarter;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.OwnDay;
import org.qiangxian.supervision.OwnDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The milestones of pilots as days that the city set itself. A new day is the mark 有调整, "done" is 按计划. Paused pilots,
 * and days that passed during a pause or before the opening, are not late (R20, R90).
 */
@Component
@Transactional
class PilotOwnDays implements OwnDays {

    private final PilotRepository pilots;
    private final PilotMarks marks;

    PilotOwnDays(PilotRepository pilots, PilotMarks marks) {
        this.pilots = pilots;
        this.marks = marks;
    }

    @Override
    public String source() {
        return Pilots.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RegionCode> units() {
        return pilots.all().stream()
                .filter(pilot -> !pilot.status().over())
                .map(Pilot::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDay> of(RegionCode unit) {
        return pilots.of(unit).stream()
                .filter(pilot -> !pilot.status().over())
                .flatMap(pilot -> pilot.milestones().stream()
                        .filter(milestone -> !milestone.settled())
                        .map(milestone -> day(pilot, milestone)))
                .sorted(Comparator.comparing(OwnDay::day).thenComparing(OwnDay::key))
                .toList();
    }

    private static OwnDay day(Pilot pilot, Milestone milestone) {
        return new OwnDay(
                pilot.unit(),
                "%s.%s".formatted(pilot.id(), milestone.quarter()),
                "里程碑",
                "《%s》%s：%s".formatted(pilot.title(), milestone.quarter().label(), milestone.work()),
                milestone.day(),
                milestone.moved() ? List.of(new OwnDay.Earlier(milestone.planned(), "")) : List.of(),
                PilotWritingController.at(pilot.id(), milestone.quarter()),
                !pilot.status().running() || milestone.excused() && !milestone.moved());
    }

    @Override
    public String late() {
        return """
                select own.item, own.day from (
                    select p.id || '.' || m.quarter as item,
                           coalesce((select k.day from pilot.mark k where k.pilot = m.pilot and k.quarter = m.quarter
                                       and k.undone_at is null and k.day is not null order by k.step desc limit 1), m.day) as day,
                           (select k.kind from pilot.mark k where k.pilot = m.pilot and k.quarter = m.quarter
                              and k.undone_at is null order by k.step desc limit 1) as kind
                    from pilot.pilot p join pilot.milestone m on m.pilot = p.id
                    where p.unit = :unit and p.status in ('UNDER_WAY', 'INTERIM', 'CLOSING')) own
                where own.day < :today and own.kind is distinct from 'ON_PLAN'
                """;
    }

    @Override
    public void move(Actor actor, OwnDay item, LocalDate to, String reason) {
        try {
            marks.mark(actor, id(item), quarter(item), new MarkForm("ADJUST", to.toString(), reason, null, null));
        } catch (Refusal.Invalid refusal) {
            throw new Refusal.Conflict(
                    refusal.fields().values().stream().findFirst().orElse("这个日期没有改动，请到试点页面标记。"));
        }
    }

    @Override
    public void finish(Actor actor, OwnDay item) {
        marks.mark(actor, id(item), quarter(item), new MarkForm("ON_PLAN", null, null, null, null));
    }

    private static PilotId id(OwnDay item) {
        return PilotId.of(item.key().substring(0, item.key().indexOf('.')));
    }

    private static Quarter quarter(OwnDay item) {
        return Quarter.of(item.key().substring(item.key().indexOf('.') + 1));
    }
}
