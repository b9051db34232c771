package org.qiangxian.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.boot.test.context.TestComponent;

/** A plan of 灵石县, through the front door. */
@TestComponent
public class Planning {

    static final Actor COUNTY = Actors.city("140729");
    static final Actor BUREAU = Actors.cityBureau("140700");
    static final Actor PROVINCE = Actors.province("140000");

    private final Plans plans;
    private final PlanTies ties;
    private final PlanRepository repository;

    Planning(Plans plans, PlanTies ties, PlanRepository repository) {
        this.plans = plans;
        this.ties = ties;
        this.repository = repository;
    }

    UUID begun(Actor actor, PlanKind kind) {
        return begun(actor, kind, 2026);
    }

    UUID begun(Actor actor, PlanKind kind, int year) {
        return plans.start(actor, new StartForm(kind.name(), String.valueOf(year)))
                .id();
    }

    UUID begun() {
        return begun(COUNTY, PlanKind.WORK);
    }

    UUID finalised() {
        var id = begun();
        finalise(COUNTY, id, Map.of());
        return id;
    }

    /** A form for the present plan with one item, in which the given fields are replaced. */
    PlanForm form(UUID id, Map<String, String> typed) {
        var plan = repository.find(id).orElseThrow();
        var fields = new HashMap<>(PlanForm.of(plan).fields());
        fields.putIfAbsent("what-0", "请技术机构为企业做质量诊断");
        fields.putIfAbsent("who-0", "县市场监管局质量股");
        fields.putIfAbsent("day-0", "2026-09-30");
        fields.putAll(typed);
        return new PlanForm(fields);
    }

    void save(Actor actor, UUID id, Map<String, String> typed) {
        plans.save(actor, id, form(id, typed), offered(actor, id));
    }

    int finalise(Actor actor, UUID id, Map<String, String> typed) {
        return plans.finalise(actor, id, form(id, typed), offered(actor, id));
    }

    PlanForm.Ties offered(Actor actor, UUID id) {
        var plan = repository.find(id).orElseThrow();
        return plan.of(actor) ? ties.offered(actor, plan) : new PlanForm.Ties(java.util.Set.of(), java.util.Set.of());
    }

    /** Does an act from a page that shows the present plan. */
    void press(Actor actor, UUID id, PlanAction action) {
        plans.press(actor, id, action, seen(id));
    }

    void file(Actor actor, UUID id, @org.jspecify.annotations.Nullable UUID file) {
        plans.file(actor, id, file, seen(id));
    }

    /** The number of the save that a page shows at present. */
    int seen(UUID id) {
        return repository.find(id).orElseThrow().edit();
    }
}
