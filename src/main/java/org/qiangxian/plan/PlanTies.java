package org.qiangxian.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.finding.Findings;
import org.qiangxian.publication.Publications;
import org.qiangxian.shell.Option;
import org.springframework.stereotype.Component;

/** What the items of a plan may be tied to: a measure of the own unit, a paper its unit may read. */
@Component
class PlanTies {

    private final Findings findings;
    private final Catalogue catalogue;
    private final Publications publications;

    PlanTies(Findings findings, Catalogue catalogue, Publications publications) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.publications = publications;
    }

    /** The own measures of a county, by the names of their indicators; others record none. */
    List<Option> measures(Actor actor, Plan plan) {
        return plan.level() == PlanLevel.COUNTY
                ? findings.measures(actor, plan.unit()).keySet().stream()
                        .sorted()
                        .map(code -> new Option(code.value(), name(code.value())))
                        .toList()
                : List.of();
    }

    /** The papers its unit issued or was sent, and public ones. */
    List<Option> papers(Actor actor) {
        return Option.of(
                publications.linkable(actor),
                each -> each.id().toString(),
                each -> "%s %s"
                        .formatted(each.paper().title(), each.paper().number())
                        .strip());
    }

    /** What a form may name. */
    PlanForm.Ties offered(Actor actor, Plan plan) {
        return new PlanForm.Ties(
                measures(actor, plan).stream().map(Option::value).collect(Collectors.toUnmodifiableSet()),
                papers(actor).stream().map(Option::value).collect(Collectors.toUnmodifiableSet()));
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

    /** The title of a paper as far as this reader may know of it. */
    Optional<String> title(Actor actor, @Nullable UUID paper) {
        return paper == null
                ? Optional.empty()
                : publications.find(actor, paper).map(each -> each.paper().title());
    }

    /** What an item is tied to, in words for this reader; empty where it is to nothing the reader may know of. */
    String said(Actor actor, Item item) {
        var said = new ArrayList<String>();
        if (!item.measure().isEmpty()) {
            said.add("措施（%s）".formatted(name(item.measure())));
        }
        title(actor, item.publication()).map("文件《%s》"::formatted).ifPresent(said::add);
        return String.join("，", said);
    }
}
