package org.qiangxian.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.OwnDay;
import org.qiangxian.supervision.OwnDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days a city set its measures; a new day or an end is the measure's next version, like any change of it. */
@Component
@Transactional
class MeasureDays implements OwnDays {

    /** The refusal of a new day on the measure's page after its day has passed. */
    static final String BY_ITS_PAGE = "原定的日子已过。请从“时限与督导”改期并写明原因，原定的日子仍会显示；这里请保留原定的日子。";

    private final MeasureRepository repository;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MeasureDays(MeasureRepository repository, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String source() {
        return "measure";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RegionCode> units() {
        return repository.units();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDay> of(RegionCode unit) {
        return repository.underWay(unit).stream()
                .map(each -> new OwnDay(
                        unit,
                        each.indicator().value(),
                        "措施",
                        each.what(),
                        each.until(),
                        each.earlier().stream()
                                .map(day -> new OwnDay.Earlier(day, ""))
                                .toList(),
                        "/profile/%s/measures/%s".formatted(unit, each.indicator()),
                        false))
                .toList();
    }

    @Override
    public String late() {
        return """
                select m.indicator as item, m.until as day from finding.measure m
                where m.unit = :unit and m.until < :today and m.state = 'UNDER_WAY' and not m.demonstration
                  and not exists (select from finding.measure later where later.unit = m.unit and later.indicator = m.indicator
                                    and later.version > m.version)
                """;
    }

    @Override
    public void move(Actor actor, OwnDay item, LocalDate to, String reason) {
        next(actor, item, to, Measure.State.UNDER_WAY);
    }

    @Override
    public void finish(Actor actor, OwnDay item) {
        next(actor, item, item.day(), Measure.State.DONE);
    }

    private void next(Actor actor, OwnDay item, LocalDate until, Measure.State state) {
        var indicator = new IndicatorCode(item.key());
        var now = repository.current(item.unit()).stream()
                .filter(each -> each.indicator().equals(indicator)
                        && each.until().equals(item.day())
                        && each.state() == Measure.State.UNDER_WAY)
                .findFirst()
                .orElseThrow(MeasureDays::changed);
        var next = now.next(until, state, actor.signature(), clock.instant());
        try {
            repository.add(next);
        } catch (DuplicateKeyException _) {
            throw changed();
        }
        facts.publishEvent(new MeasureSaved(item.unit(), indicator, next.version(), state));
    }

    private static Refusal.Conflict changed() {
        return new Refusal.Conflict("本单位另有人刚刚修改了这项措施。请刷新页面，看过最新情况再办理。");
    }

    /** Whether a measure under way gets a new day after its day has passed, which needs a reason. */
    static boolean moved(Measure latest, LocalDate typed, LocalDate today) {
        return latest.state() == Measure.State.UNDER_WAY
                && latest.until().isBefore(today)
                && !typed.equals(latest.until());
    }
}
