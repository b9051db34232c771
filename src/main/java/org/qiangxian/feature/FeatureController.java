package org.qiangxian.feature;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.FeatureForm;
import org.qiangxian.catalogue.Features;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 特色指标: define, revise, choose, drop, fill in. */
@Controller
class FeatureController {

    private final Features features;
    private final FeatureValues values;
    private final FeaturePages pages;

    FeatureController(Features features, FeatureValues values, FeaturePages pages) {
        this.features = features;
        this.values = values;
        this.pages = pages;
    }

    @GetMapping("/features")
    ModelAndView list(Actor actor) {
        return new ModelAndView("feature/list", Map.of("page", pages.list(actor)));
    }

    @GetMapping("/features/new")
    ModelAndView create(Actor actor) {
        return form(actor, FeatureForm.blank(), "", Map.of());
    }

    @PostMapping("/features")
    ModelAndView save(Actor actor, @ModelAttribute("form") FeatureForm form) {
        try {
            return Done.at(
                    "/features/" + features.define(actor, form).code(),
                    "已定义特色指标。",
                    actor.is(Role.CITY) ? "现在可以填写本地数值。" : "本省的培育城市可以选用。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(form(actor, form, invalid.getMessage(), invalid.fields()), invalid);
        }
    }

    @GetMapping("/features/{code}")
    ModelAndView show(Actor actor, @PathVariable IndicatorCode code) {
        return page(pages.show(actor, code, null, null, "", Map.of()));
    }

    @PostMapping("/features/{code}")
    ModelAndView revise(Actor actor, @PathVariable IndicatorCode code, @ModelAttribute("form") FeatureForm form) {
        try {
            return Done.at("/features/" + features.revise(actor, code, form).code(), "已出新版本。", "原版本和原数值都保留，不连成一列。");
        } catch (Refusal.Invalid invalid) {
            var page = pages.show(actor, code, null, form, invalid.getMessage(), invalid.fields());
            return Refused.page("feature/show", page, invalid);
        }
    }

    @PostMapping("/features/{code}/adopt")
    ModelAndView adopt(Actor actor, @PathVariable IndicatorCode code) {
        features.adopt(actor, code);
        return Done.at("/features/" + code, "已采用。", "现在可以填写本地数值。");
    }

    @PostMapping("/features/{code}/drop")
    ModelAndView drop(Actor actor, @PathVariable IndicatorCode code) {
        features.drop(actor, code);
        return Done.at("/features", "已不再采用。", "已填的数值保留，可以重新采用。");
    }

    @PostMapping("/features/{code}/values")
    ModelAndView enter(Actor actor, @PathVariable IndicatorCode code, @ModelAttribute("form") FeatureValueForm form) {
        try {
            values.enter(actor, code, form);
            return Done.at("/features/" + code, "已保存数值。", "已在本地的指标中显示，更正时另存一版。");
        } catch (Refusal.Invalid invalid) {
            var remarks = new LinkedHashMap<>(invalid.fields());
            if (remarks.remove("reason") instanceof String missing) {
                remarks.put("correction", missing);
            }
            return Refused.page(
                    "feature/show", pages.show(actor, code, form, null, invalid.getMessage(), remarks), invalid);
        }
    }

    private static ModelAndView form(Actor actor, FeatureForm form, String summary, Map<String, String> remarks) {
        actor.require(Role.CITY, Role.PROVINCE);
        return new ModelAndView(
                "feature/new",
                Map.of("form", form, "city", actor.is(Role.CITY), "summary", summary, "remarks", remarks));
    }

    private static ModelAndView page(FeaturePage page) {
        return new ModelAndView("feature/show", Map.of("page", page));
    }
}
