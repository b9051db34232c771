package org.qiangxian.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Step;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Puts together the page of one plan: a version, its differences from the one before, and what its unit may do. */
@Component
class PlanShow {

    private final PlanReading reading;
    private final PlanPages pages;
    private final PlanTies ties;
    private final Regions regions;
    private final Clock clock;

    PlanShow(PlanReading reading, PlanPages pages, PlanTies ties, Regions regions, Clock clock) {
        this.reading = reading;
        this.pages = pages;
        this.ties = ties;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param number of the version, 0 for the latest */
    PlanPage page(Actor actor, UUID id, int number) {
        var plan = reading.get(actor, id);
        var versions = reading.versions(plan);
        var mine = plan.of(actor);
        var wanted = number == 0 && !versions.isEmpty() ? versions.getFirst().number() : number;
        var at = versions.stream().filter(each -> each.number() == wanted).findFirst();
        if (number != 0 && at.isEmpty()) {
            throw new Refusal.NotFound("这份方案没有第%d版。请从方案页面选择。".formatted(number));
        }
        return new PlanPage(
                id,
                regions.displayName(plan.unit()),
                plan.kind().label(),
                mine ? plan.status().label() : "已定稿",
                regions.get(plan.unit()).fictional(),
                plan.edit(),
                "",
                mine,
                trail(plan, versions, mine, clock.instant()),
                mine ? buttons(plan) : List.of(),
                at.map(version -> pages.shown(actor, plan, version)).orElse(null),
                at.map(version -> differences(actor, versions, version)).orElse(List.of()),
                versions.stream()
                        .map(each -> new PlanPage.Past(each.number(), each.by().words(), each.at()))
                        .toList());
    }

    private List<String> differences(Actor actor, List<PlanVersion> versions, PlanVersion version) {
        return versions.stream()
                .filter(each -> each.number() == version.number() - 1)
                .findFirst()
                .map(before -> PlanDifferences.between(before.text(), version.text(), item -> ties.said(actor, item)))
                .orElse(List.of());
    }

    private static List<Button> buttons(Plan plan) {
        return Stream.of(PlanAction.values())
                .filter(action -> action.row().startsAt(plan.status()))
                .flatMap(action -> button(plan, action))
                .toList();
    }

    private static Stream<Button> button(Plan plan, PlanAction action) {
        return switch (action) {
            case EDIT ->
                Stream.of(Button.link(action.label(), plan.path() + "/edit").first());
            case FINALISE -> Stream.empty();
            case REVISE -> Stream.of(press(plan, action).noting("现在这一版仍然有效，直到下一版定稿"));
            case GIVE_UP, DROP -> Stream.of(press(plan, action));
        };
    }

    private static Button press(Plan plan, PlanAction action) {
        return Button.post(action.label(), plan.path() + "/move").sending("action", action.name());
    }

    private static Trail trail(Plan plan, List<PlanVersion> versions, boolean mine, Instant now) {
        var owner = mine ? "本单位" : "该单位";
        var written = mine && plan.status().written();
        var since = versions.isEmpty() || written
                ? plan.since()
                : versions.getFirst().at();
        var saved = versions.isEmpty() ? "" : Trail.moment(versions.getFirst().at(), now);
        var way = written
                ? List.of(
                        Station.here(plan.status() == PlanStatus.DRAFT ? "起草" : "修订", "", owner),
                        Station.later("定稿", "", owner))
                : List.of(Station.done("起草", "", owner), Station.done("定稿", saved, owner));
        return Trail.at(written ? owner : "已定稿", since, now)
                .along(way)
                .without(written ? "由本单位自己掌握，没有期限，也不用报送。" : "已定稿；不用报送，需要时由%s修订。".formatted(owner))
                .log(Step.latestFirst(versions.stream()
                        .map(each -> Step.of(
                                "定稿第%d版".formatted(each.number()), each.by().words(), each.at(), ""))));
    }
}
