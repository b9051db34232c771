package org.qiangxian.objection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.confirmation.CityAnswer;
import org.qiangxian.confirmation.Confirmations;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.measurement.Measurements;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the pages of objections show. */
@Component
class MatterPages {

    private final MatterCourse course;
    private final Measurements measurements;
    private final Confirmations confirmations;
    private final MatterNames names;
    private final MatterTrails trails;

    MatterPages(
            MatterCourse course,
            Measurements measurements,
            Confirmations confirmations,
            MatterNames names,
            MatterTrails trails) {
        this.course = course;
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.names = names;
        this.trails = trails;
    }

    /** @param form what the owner typed; null for an empty form, which starts with the figure the city gave */
    ModelAndView show(
            Actor actor, Matter matter, @Nullable DecisionForm form, String summary, Map<String, String> remarks) {
        var value = measurements.find(matter.value());
        var latest = measurements.latest(value);
        var said = confirmations.said(matter.unit(), matter.value());
        var page = new MatterPage(
                matter,
                names.place(matter),
                names.indicator(value).orElse(null),
                List.of(value, latest),
                said,
                course.told(actor, matter),
                course.files(matter),
                trails.clock(matter),
                trails.of(actor, matter, names.place(matter), course.of(actor, matter)),
                may(ObjectionAction.ADOPT, actor, matter) && Objections.decides(actor, matter),
                may(ObjectionAction.PROVE, actor, matter) && !matter.publicly(),
                trails.urged(matter),
                form == null ? DecisionForm.startingWith(latest.id() == value.id() ? given(said) : null) : form,
                summary,
                remarks);
        return new ModelAndView("objection/matter", Map.of("page", page));
    }

    Download open(Actor actor, Matter matter, FileId file) {
        return course.open(actor, matter, file);
    }

    private static boolean may(ObjectionAction action, Actor actor, Matter matter) {
        return action.row().by(actor.role()) && action.row().startsAt(matter.standing(false));
    }

    private static @Nullable BigDecimal given(List<CityAnswer> said) {
        return said.stream()
                .map(CityAnswer::figure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
