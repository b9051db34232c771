package org.qiangxian.measurement;

import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One value with source, definition, revisions and answers; and all values of a place for a machine. */
@Controller
class ValueController {

    private final Measurements measurements;
    private final Confirmations confirmations;
    private final Catalogue catalogue;
    private final Places places;

    ValueController(Measurements measurements, Confirmations confirmations, Catalogue catalogue, Places places) {
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.places = places;
    }

    @GetMapping("/values/{code}/{indicator}/{period}")
    ModelAndView show(
            Actor actor, @PathVariable String code, @PathVariable String indicator, @PathVariable String period) {
        var unit = new RegionCode(code);
        var revisions = measurements.revisions(actor, unit, new IndicatorCode(indicator), period);
        if (revisions.isEmpty()) {
            throw new Refusal.NotFound("没有这一期的数值。请从质量画像或数据确认页面进入。");
        }
        var ids = revisions.stream().map(Value::id).toList();
        var answers = confirmations.answers(actor, unit).stream()
                .filter(a -> a.value() != null && ids.contains(a.value()))
                .toList();
        Indicator definition = catalogue.get(new IndicatorCode(indicator));
        return new ModelAndView(
                "measurement/value", Map.of("page", new ValuePage(places.name(unit), definition, revisions, answers)));
    }

    /** The values of a place, for whoever may read them. */
    @GetMapping("/api/v1/values/{code}")
    @ResponseBody
    List<Value> values(Actor actor, @PathVariable String code) {
        return measurements.current(actor, new RegionCode(code));
    }
}
