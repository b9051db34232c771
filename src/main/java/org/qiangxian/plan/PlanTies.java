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

/** What the items of a plan may be tied to: a measure of the own unit, a paper its unit may read. */
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

    /** The own measures of a county, by the names of their indicators; others record none. What an item has stays to be chosen. */
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
     * The papers its unit issued or was sent, and public ones. What an item has stays to be chosen with its state named, though it was
     * withdrawn or replaced, or is among the latest no more.
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

    /** In brackets where a paper holds no more, empty where it does. */
    private String state(Actor actor, Publication paper) {
        var standing = publications.standing(actor, paper);
        return standing == PublicationStatus.ISSUED ? "" : "（%s）".formatted(standing.label());
    }

    /** The items that are written on, and those of the latest version. */
    private Stream<Item> former(Plan plan) {
        return Stream.concat(
                plan.text().items().stream(),
                reading.versions(plan).stream().limit(1).flatMap(version -> version.text().items().stream()));
    }

    /** What a form may name. */
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
     * A paper as far as this reader may know of it.
     *
     * @param state in brackets where it holds no more, else empty
     */
    record Paper(String title, String state) {}

    Optional<Paper> paper(Actor actor, @Nullable UUID paper) {
        return paper == null
                ? Optional.empty()
                : publications
                        .find(actor, paper)
                        .map(each -> new Paper(each.paper().title(), state(actor, each)));
    }

    /** What an item is tied to, in words for this reader; empty where it is to nothing the reader may know of. */
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
