package org.qiangxian.objection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.measurement.Answer;
import org.qiangxian.measurement.Confirmations;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the pages of objections show. */
@Component
class MatterPages {

    private final Objections objections;
    private final Measurements measurements;
    private final Confirmations confirmations;
    private final Catalogue catalogue;
    private final Regions regions;

    MatterPages(
            Objections objections,
            Measurements measurements,
            Confirmations confirmations,
            Catalogue catalogue,
            Regions regions) {
        this.objections = objections;
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    ModelAndView list(Actor actor) {
        var page = new ListPage(
                objections.list(actor, true).stream().map(this::line).toList(),
                objections.list(actor, false).stream().limit(50).map(this::line).toList(),
                actor.is(Role.CITY));
        return new ModelAndView("objection/list", Map.of("page", page));
    }

    private ListPage.Line line(Matter matter) {
        var value = measurements.find(matter.value());
        return new ListPage.Line(
                matter,
                regions.displayName(matter.unit()),
                catalogue
                        .find(value.indicator())
                        .map(each -> each.name())
                        .orElse(value.indicator().value()),
                value.when(),
                objections.clock(matter));
    }

    /** @param form what the owner typed, null for a form not yet filled in: it starts with the figure the city gave */
    ModelAndView show(
            Actor actor, Matter matter, @Nullable DecisionForm form, String summary, Map<String, String> remarks) {
        var value = measurements.find(matter.value());
        var latest = measurements.latest(value);
        var said = confirmations.said(matter.unit(), matter.value());
        var page = new MatterPage(
                matter,
                regions.displayName(matter.unit()),
                catalogue.find(value.indicator()).orElse(null),
                List.of(value, latest),
                said,
                objections.evidence(matter),
                objections.clock(matter),
                matter.open() && Objections.decides(actor, matter),
                matter.open() && actor.is(Role.CITY),
                form == null ? DecisionForm.startingWith(latest.id() == value.id() ? given(said) : null) : form,
                summary,
                remarks);
        return new ModelAndView("objection/matter", Map.of("page", page));
    }

    private static @Nullable BigDecimal given(List<Answer> said) {
        return said.stream()
                .map(Answer::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
