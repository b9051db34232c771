package org.qiangxian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.finding.Findings;
import org.qiangxian.publication.Publication;
import org.qiangxian.publication.PublicationStatus;
import org.qiangxian.publication.Publications;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** What the items of a plan may be linked to: a measure of the unit, or a paper the unit may read. */
@Component
class PlanTies {

    private static final String UNKNOWN = "原来对应的文件（本单位现在看不到）";

    private final Findings findings;
    private final Catalogue catalogue;
    private final Publications publications;
    private final PlanReading reading;

    PlanTies(Findings findings, Catalogue catalogue, Publications publications, PlanReading reading) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.publications = publications;
        this.reading = reading;
    }

    /**
     * The measures of a county, by the names of their indicators; other units have none. A present link of an item
     * stays selectable.
     */
    Choice measures(Actor actor, Plan plan) {
        var offered = recorded(actor, plan);
        return Choice.of(
                offered,
                former(plan)
                        .map(Item::measure)
                        .filter(code -> !code.isEmpty())
                        .map(code -> new Option(code, "%s（措施已不在记录中）".formatted(name(code)))));
    }

    private List<Option> recorded(Actor actor, Plan plan) {
        return plan.level() == PlanLevel.COUNTY
                ? findings.measures(actor, plan.unit()).keySet().stream()
                        .sorted()
                        .map(code -> new Option(code.value(), name(code.value())))
                        .toList()
                : List.of();
    }

    /**
     * The papers the unit issued or was sent, and public ones. A present link of an item stays selectable with its
     * state named, even if the paper was withdrawn or replaced, or is no longer among the latest.
     */
    Choice papers(Actor actor, Plan plan) {
        return Choice.of(
                Option.of(publications.linkable(actor), each -> each.id().toString(), PlanTies::called),
                former(plan)
                        .flatMap(item -> Optional.ofNullable(item.publication()).stream())
                        .map(id -> new Option(
                                id.toString(),
                                publications
                                        .find(actor, id)
                                        .map(each -> called(each) + state(actor, each))
                                        .orElse(UNKNOWN))));
    }

    private static String called(Publication paper) {
        return "%s %s".formatted(paper.paper().title(), paper.paper().number()).strip();
    }

    /** The state in brackets for a paper no longer in force; else empty. */
    private String state(Actor actor, Publication paper) {
        var standing = publications.standing(actor, paper);
        return standing == PublicationStatus.ISSUED ? "" : "（%s）".formatted(standing.label());
    }

    /** The items of the text being written, and those of the latest version. */
    private Stream<Item> former(Plan plan) {
        return Stream.concat(
                plan.text().items().stream(),
                reading.versions(plan).stream().limit(1).flatMap(version -> version.text().items().stream()));
    }

    /** The links a form may choose. */
    PlanForm.Ties offered(Actor actor, Plan plan) {
        return new PlanForm.Ties(
                measures(actor, plan).values(), papers(actor, plan).values());
    }

    /** The name of the indicator a measure is about, empty without one. */
    String name(String measure) {
        return measure.isEmpty()
                ? ""
                : catalogue
                        .find(new IndicatorCode(measure))
                        .map(Indicator::name)
                        .orElse(measure);
    }

    /**
     * A paper, as far as this reader may know it.
     *
     * @param state in brackets for a paper no longer in force, else empty
     */
    record Paper(String title, String state) {}

    Optional<Paper> paper(Actor actor, @Nullable UUID paper) {
        return paper == null
                ? Optional.empty()
                : publications
                        .find(actor, paper)
                        .map(each -> new Paper(each.paper().title(), state(actor, each)));
    }

    /** The link of an item in words for this reader; empty where it has none that the reader may know. */
    String said(Actor actor, Item item) {
        var said = new ArrayList<String>();
        if (!item.measure().isEmpty()) {
            said.add("措施（%s）".formatted(name(item.measure())));
        }
        paper(actor, item.publication())
                .map(each -> "文件《%s》".formatted(each.title()))
                .ifPresent(said::add);
        return String.join("，", said);
    }
}
