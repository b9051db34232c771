package org.qiangxian.measurement;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.region.Regions;
import org.qiangxian.region.TypedPlaces;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The operator enters or corrects a single public value, with its document (R39). */
@Controller
class EntryController {

    private final Measurements measurements;
    private final Catalogue catalogue;
    private final TypedPlaces places;

    EntryController(Measurements measurements, Catalogue catalogue, Regions regions) {
        this.places = new TypedPlaces(regions);
        this.measurements = measurements;
        this.catalogue = catalogue;
    }

    /** An empty form, or one that names the value to be corrected. */
    @GetMapping("/measurements/new")
    ModelAndView create(Actor actor, @ModelAttribute("form") EntryForm form) {
        actor.require(Role.OPERATOR);
        return page(EntryForm.about(form.indicator(), form.region(), form.period()), "", Map.of());
    }

    @PostMapping("/measurements/new")
    ModelAndView save(Actor actor, @ModelAttribute("form") EntryForm form) {
        actor.require(Role.OPERATOR);
        try {
            var value = measurements.record(actor, form.read(places));
            return Done.at(
                    "/values/%s/%s/%s"
                            .formatted(value.region().value(), value.indicator().value(), value.period()),
                    "已录入。",
                    "由当地确认；以前的数值保留可查。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(page(form, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    private ModelAndView page(EntryForm form, String summary, Map<String, String> remarks) {
        List<Indicator> indicators = catalogue.indicators().stream()
                .filter(i -> i.channel() == Channel.PUBLIC && i.entered())
                .toList();
        return new ModelAndView("measurement/new", Map.of("page", new EntryPage(form, indicators, summary, remarks)));
    }
}
