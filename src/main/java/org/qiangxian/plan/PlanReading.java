package org.qiangxian.plan;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads a plan: its unit reads all of it; the bureau, the province and 总局 above its area read what was saved as 定稿,
 * one unit at a time (R1). For others, before the first 定稿, and for a demonstration account of a real place it does not
 * exist.
 */
@Service
@Transactional(readOnly = true)
class PlanReading {

    private final PlanRepository repository;
    private final Regions regions;

    PlanReading(PlanRepository repository, Regions regions) {
        this.repository = repository;
        this.regions = regions;
    }

    /** A plan this reader may read. */
    Plan get(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(plan -> near(actor, plan.unit()))
                .filter(plan -> plan.of(actor) || above(actor, plan) && finalised(plan))
                .orElseThrow(PlanReading::unknown);
    }

    List<PlanVersion> versions(Plan plan) {
        return repository.versions(plan.id());
    }

    /** The plans a unit saved as 定稿, for higher levels; asked about one unit at a time. */
    List<Plan> of(Actor actor, RegionCode unit) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var found = regions.find(unit)
                .filter(place -> near(actor, unit))
                .filter(place -> actor.is(Role.SAMR) || strictlyWithin(actor, unit))
                .orElseThrow(() -> new Refusal.NotFound("没有这个地区，或者它不在您的范围内。请核对名称或代码。"));
        return List.of(PlanLevel.values()).stream()
                .flatMap(level -> repository.of(found.code(), level).stream())
                .filter(plan -> above(actor, plan) && finalised(plan))
                .toList();
    }

    /** The place of a name or a code within the reader's area. */
    RegionCode place(Actor actor, String typed) {
        var wanted = typed.strip();
        var named = wanted.matches("\\d{6}(\\d{3})?")
                ? regions.find(new RegionCode(wanted)).stream().toList()
                : regions.named(wanted).stream()
                        .flatMap(place -> regions.find(place.code()).stream())
                        .filter(place -> place.name().equals(wanted))
                        .distinct()
                        .toList();
        var within = named.stream()
                .filter(place -> actor.is(Role.SAMR) || strictlyWithin(actor, place.code()))
                .toList();
        if (within.size() != 1) {
            throw Refusal.Invalid.of(
                    "place",
                    within.isEmpty() ? "您的范围内没有这个地区。请填写全名或六位区划代码。" : "有 %d 个地区同名，请填写六位区划代码。".formatted(within.size()));
        }
        return within.getFirst().code();
    }

    private boolean above(Actor actor, Plan plan) {
        return switch (actor.role()) {
            case SAMR -> true;
            case PROVINCE -> plan.level() != PlanLevel.PROVINCE && strictlyWithin(actor, plan.unit());
            case CITY_BUREAU -> plan.level() == PlanLevel.COUNTY && strictlyWithin(actor, plan.unit());
            case CITY, OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    /**
     * Whether a unit is within the reader's area; a demonstration account, whose password is public, reads no plan of a
     * real place.
     */
    boolean near(Actor actor, RegionCode unit) {
        return !actor.demonstration() || regions.get(unit).fictional();
    }

    private boolean strictlyWithin(Actor actor, RegionCode unit) {
        return !unit.equals(actor.area()) && regions.covers(actor.area(), unit);
    }

    private boolean finalised(Plan plan) {
        return plan.status() != PlanStatus.DROPPED
                && !repository.versions(plan.id()).isEmpty();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份方案，或者它不在您的范围内。请从“工作方案”重新进入。");
    }
}
