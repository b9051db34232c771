package org.qiangxian.finding;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 措施: what a city does about one indicator. */
@Controller
class MeasureController {

    private final MeasurePages pages;
    private final Measures measures;

    MeasureController(MeasurePages pages, Measures measures) {
        this.pages = pages;
        this.measures = measures;
    }

    @GetMapping("/profile/{code}/measures/{indicator}")
    ModelAndView show(Actor actor, @PathVariable RegionCode code, @PathVariable IndicatorCode indicator) {
        return view(pages.page(actor, code, indicator));
    }

    @PostMapping("/profile/{code}/measures/{indicator}")
    ModelAndView save(
            Actor actor, @PathVariable RegionCode code, @PathVariable IndicatorCode indicator, MeasureForm form) {
        try {
            measures.save(actor, code, indicator, form);
            return Done.at("/profile/" + code, "已保存措施。", "列在“分析与措施”中，可以随时更新进展。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "finding/measure", pages.page(actor, code, indicator, form, refusal.fields(), ""), refusal);
        } catch (Refusal.Conflict refusal) {
            var page = pages.page(actor, code, indicator, form, Map.of(), refusal.getMessage());
            return Refused.page("finding/measure", page, refusal);
        }
    }

    private static ModelAndView view(MeasurePage page) {
        return new ModelAndView("finding/measure", Map.of("page", page));
    }
}
