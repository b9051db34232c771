package org.qiangxian.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.qiangxian.supervision.OwnDay;
import org.qiangxian.supervision.OwnDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days of the items that a county saved as 定稿. A new day is the plan's next version, and is also entered into a
 * running revision. Items have no state: whether one is done the county says on the page of 督导.
 */
@Component
@Transactional
class PlanDays implements OwnDays {

    private final PlanRepository repository;
    private final PlanDayQuery query;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PlanDays(PlanRepository repository, PlanDayQuery query, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.query = query;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String source() {
        return "plan";
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RegionCode> units() {
        return query.units();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OwnDay> of(RegionCode unit) {
        return query.of(unit).stream()
                .map(each -> new OwnDay(
                        unit,
                        "%s.%s".formatted(each.plan(), each.item()),
                        "方案事项",
                        each.what(),
                        each.day(),
                        each.earlier().stream()
                                .map(day -> new OwnDay.Earlier(day, ""))
                                .toList(),
                        PlanController.PATH + "/" + each.plan(),
                        false))
                .toList();
    }

    @Override
    public String late() {
        return """
                select i.plan || '.' || i.item as item, i.day from plan.plan p join plan.item i on i.plan = p.id
                where p.unit = :unit and p.level = 'COUNTY' and p.status in ('FINAL', 'REVISING') and i.day < :today
                  and i.version = (select max(v.version) from plan.version v where v.plan = p.id)
                """;
    }

    @Override
    public void move(Actor actor, OwnDay item, LocalDate to, String reason) {
        var key = item.key().split("\\.");
        var plan = repository
                .lock(UUID.fromString(key[0]))
                .filter(each -> each.of(actor))
                .orElseThrow(PlanReading::unknown);
        var id = UUID.fromString(key[1]);
        var latest = repository.versions(plan.id()).getFirst();
        if (latest.text().items().stream()
                .noneMatch(each -> each.id().equals(id) && each.day().equals(item.day()))) {
            throw new Refusal.Conflict("本单位另有人刚刚修订了方案。请刷新页面，看过最新情况再办理。");
        }
        var next = latest.number() + 1;
        repository.add(
                plan.id(), new PlanVersion(next, latest.text().with(id, to), actor.signature(), clock.instant()));
        repository.write(plan.id(), plan.text().with(id, to));
        facts.publishEvent(new PlanMoved(plan.id(), plan.unit(), PlanAction.FINALISE, next));
    }

    /** Refuses another day for an item whose day has passed: that needs a reason, which the page of 督导 asks for. */
    static void requireNoneMoved(Text latest, Text next, LocalDate today) {
        var passed = latest.items().stream()
                .filter(each -> each.day().isBefore(today))
                .collect(Collectors.toMap(Item::id, Item::day, (first, _) -> first));
        for (int at = 0; at < next.items().size(); at++) {
            var item = next.items().get(at);
            var day = passed.getOrDefault(item.id(), item.day());
            if (!day.equals(item.day())) {
                throw Refusal.Invalid.of("day-" + at, "原定的日子（%s）已过。请从“时限与督导”改期并写明原因；这里请保留原定的日子。".formatted(day));
            }
        }
    }
}
