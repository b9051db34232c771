package org.qiangxian.confirmation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.AsOf;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One value with source, definition and revisions, and what its city answered. */
@Controller
class ValuePageController {

    private final Measurements measurements;
    private final Confirmations confirmations;
    private final Catalogue catalogue;
    private final Regions regions;
    private final AsOf asOf;

    ValuePageController(
            Measurements measurements, Confirmations confirmations, Catalogue catalogue, Regions regions, AsOf asOf) {
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.catalogue = catalogue;
        this.regions = regions;
        this.asOf = asOf;
    }

    /** @param on the day whose records are asked for, empty for those of now */
    @GetMapping("/values/{code}/{indicator}/{period}")
    ModelAndView show(
            Actor actor,
            @PathVariable String code,
            @PathVariable String indicator,
            @PathVariable String period,
            @RequestParam(defaultValue = "") String on) {
        var at = asOf.read(on);
        var unit = new RegionCode(code);
        var revisions = measurements.revisions(actor, unit, new IndicatorCode(indicator), period).stream()
                .filter(value -> at == null || !value.recordedAt().isAfter(at))
                .toList();
        if (revisions.isEmpty()) {
            throw new Refusal.NotFound(at == null ? "没有这一期的数值。请从质量画像或数据确认页面进入。" : "到该日还没有这一期的数值。请换一个日期，或查看现在的数值。");
        }
        var ids = revisions.stream().map(Value::id).toList();
        var answers = confirmations.answers(actor, unit).stream()
                .filter(a -> a.value() != null && ids.contains(a.value()))
                .filter(a -> at == null || !a.answeredAt().isAfter(at))
                .toList();
        Indicator definition = catalogue.get(new IndicatorCode(indicator));
        var standing = standing(revisions, unit, at);
        var page = new ValuePage(
                regions.displayName(unit),
                definition,
                standing,
                revisions,
                answers,
                Typing.trimmed(on),
                at == null && !definition.modelled() && confirmations.objectable(actor, unit, standing));
        return new ModelAndView("confirmation/value", Map.of("page", page));
    }

    /** The revision in force, or the last one if its batch and all before it were withdrawn. */
    private Value standing(List<Value> revisions, RegionCode unit, @Nullable Instant at) {
        var held = at == null
                ? revisions.stream().filter(value -> !value.batch().withdrawn()).toList()
                : measurements.asOf(unit, at);
        return revisions.stream()
                .filter(value -> held.stream().anyMatch(each -> each.id() == value.id()))
                .findFirst()
                .orElse(revisions.getFirst());
    }
}
