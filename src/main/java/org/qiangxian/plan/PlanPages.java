package org.qiangxian.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** Puts together the pages of plans. */
@Component
class PlanPages {

    private final Plans plans;
    private final PlanReading reading;
    private final PlanTies ties;
    private final PlanFiles files;
    private final Regions regions;

    PlanPages(Plans plans, PlanReading reading, PlanTies ties, PlanFiles files, Regions regions) {
        this.plans = plans;
        this.reading = reading;
        this.ties = ties;
        this.files = files;
        this.regions = regions;
    }

    PlansPage list(Actor actor) {
        var level = PlanLevel.of(actor.role());
        var rows = level.isEmpty()
                ? List.<PlansPage.Row>of()
                : plans.own(actor).stream()
                        .map(plan -> row(plan, plan.text().title()))
                        .toList();
        var kinds = level.map(PlanLevel::kinds).orElse(List.of());
        var area = actor.area();
        return new PlansPage(
                level.isPresent(),
                !actor.is(Role.CITY),
                rows,
                Option.of(kinds, PlanKind::name, PlanKind::label),
                StartForm.proposed(kinds, plans.thisYear()),
                "",
                Map.of(),
                area != null && regions.get(area).fictional());
    }

    /** The plans one unit saved as 定稿; an empty page says nothing about other units. */
    PlacePage of(Actor actor, RegionCode unit) {
        var rows = reading.of(actor, unit).stream()
                .map(plan -> row(plan, reading.versions(plan).getFirst().text().title()))
                .toList();
        return new PlacePage(regions.displayName(unit), regions.get(unit).fictional(), rows);
    }

    private static PlansPage.Row row(Plan plan, String title) {
        return new PlansPage.Row(
                plan.path(), title, plan.kind().label(), plan.status().label());
    }

    EditPage edit(Actor actor, UUID id) {
        return edit(actor, plans.requireWritten(actor, id));
    }

    /** Whether the plan may be written now. */
    boolean written(Actor actor, UUID id) {
        return reading.get(actor, id).status().written();
    }

    /**
     * The form with what was typed beside the present text, which somebody saved or closed meanwhile, so that nothing
     * is lost.
     */
    EditPage over(Actor actor, UUID id, PlanForm typed, String words) {
        var plan = reading.get(actor, id);
        return edit(actor, plan).beside(typed.on(plan), shown(actor, plan, plan.text(), 0, "", plan.since()), words);
    }

    private EditPage edit(Actor actor, Plan plan) {
        return new EditPage(
                plan.id(),
                plan.kind().label(),
                readers(plan),
                PlanForm.of(plan),
                ties.measures(actor, plan),
                ties.papers(actor, plan),
                files.of(plan.id(), plan.text().file())
                        .map(file -> file.below(plan.path() + "/files"))
                        .orElse(null),
                PlanFiles.RULE,
                null,
                plan.status().written(),
                "",
                Map.of());
    }

    static String readers(Plan plan) {
        return switch (plan.level()) {
            case COUNTY -> "市局、省局和总局";
            case CITY -> "省局和总局";
            case PROVINCE -> "总局";
        };
    }

    /** Items of a version as this reader sees them. */
    private List<PlanPage.Row> items(Actor actor, Plan plan, Text text) {
        var rows = new ArrayList<PlanPage.Row>();
        for (var item : text.items()) {
            var paper = ties.paper(actor, item.publication());
            rows.add(new PlanPage.Row(
                    item.what(),
                    item.who(),
                    Chinese.date(item.day()),
                    ties.name(item.measure()),
                    plan.of(actor) && !item.measure().isEmpty()
                            ? "/profile/%s/measures/%s".formatted(plan.unit(), item.measure())
                            : "",
                    paper.map(PlanTies.Paper::title).orElse(""),
                    paper.map(PlanTies.Paper::state).orElse(""),
                    paper.isEmpty() ? "" : "/publications/" + item.publication()));
        }
        return List.copyOf(rows);
    }

    PlanPage.Shown shown(Actor actor, Plan plan, PlanVersion version) {
        return shown(actor, plan, version.text(), version.number(), version.by().words(), version.at());
    }

    private PlanPage.Shown shown(Actor actor, Plan plan, Text text, int number, String by, Instant at) {
        return new PlanPage.Shown(
                number,
                text.title(),
                text.words(),
                items(actor, plan, text),
                files.of(plan.id(), text.file()).stream()
                        .map(file -> file.below(plan.path() + "/files"))
                        .toList(),
                by,
                at);
    }
}
