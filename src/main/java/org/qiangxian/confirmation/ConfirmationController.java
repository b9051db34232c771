package org.qiangxian.confirmation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据确认: a city's answer to the values about it. */
@Controller
class ConfirmationController {

    private final Confirmations confirmations;
    private final ConfirmationTrails trails;
    private final Catalogue catalogue;
    private final Regions regions;

    ConfirmationController(
            Confirmations confirmations, ConfirmationTrails trails, Catalogue catalogue, Regions regions) {
        this.confirmations = confirmations;
        this.trails = trails;
        this.catalogue = catalogue;
        this.regions = regions;
    }

    @GetMapping("/confirmations")
    ModelAndView list(Actor actor) {
        return page(actor, null);
    }

    @PostMapping("/confirmations/{batch}/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID batch) {
        confirmations.confirm(actor, own(actor), batch);
        var undo = confirmations.offer(actor, own(actor), batch);
        return Done.at("/confirmations", "已确认。", "这一批数据已由本单位确认；以后数值有修订，会再请您确认。", undo);
    }

    @PostMapping("/confirmations/values/{value}/object")
    ModelAndView object(
            Actor actor,
            @PathVariable long value,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String figure) {
        try {
            confirmations.object(actor, own(actor), value, reason, figure);
            var undo = confirmations.offer(actor, value);
            return Done.at("/confirmations", "已提出异议。", "由录入该数值的单位在 10 个工作日内办理；可以在“数据异议”中补充依据、催办。", undo);
        } catch (Refusal.Invalid invalid) {
            var typed = new ConfirmationPage.Refused(value, reason, figure, invalid.getMessage());
            return Refused.as(page(actor, typed), invalid);
        }
    }

    private ModelAndView page(Actor actor, ConfirmationPage.@Nullable Refused refused) {
        var unit = own(actor);
        var objections = new HashMap<Long, CityAnswer>();
        var sheet = confirmations.sheet(actor, unit);
        for (var answer : sheet.answers()) {
            var value = answer.value();
            if (value != null) {
                objections.putIfAbsent(value, answer);
            }
        }
        var given = confirmations.given(actor, unit);
        var strips = sheet.batches().stream()
                .collect(Collectors.toMap(it -> it.batch().id(), it -> trails.of(actor, unit, it, given)));
        var values = sheet.values().stream()
                .collect(Collectors.groupingBy(v -> v.batch().id()));
        Map<org.qiangxian.catalogue.IndicatorCode, Indicator> indicators =
                catalogue.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        var page = new ConfirmationPage(
                unit, regions.displayName(unit), sheet.batches(), strips, values, indicators, objections, refused);
        return new ModelAndView("confirmation/confirmations", Map.of("page", page));
    }

    private static RegionCode own(Actor actor) {
        actor.require(Role.CITY);
        var area = actor.area();
        if (area == null) {
            throw new Refusal.Forbidden("您的单位没有对应的行政区划，不能确认数据。请联系系统管理员。");
        }
        return area;
    }
}
