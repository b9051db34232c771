package org.qiangxian.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.IndicatorCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 指标分布 for 总局: one indicator a page, unnamed, with those outside the limits in the order of codes. */
@Controller
class DistributionController {

    private final Distributions distributions;

    DistributionController(Distributions distributions) {
        this.distributions = distributions;
    }

    @GetMapping("/distributions")
    ModelAndView list(Actor actor) {
        return new ModelAndView("comparison/distributions", Map.of("indicators", distributions.indicators(actor)));
    }

    @GetMapping("/distributions/{indicator}")
    ModelAndView show(
            Actor actor,
            @PathVariable IndicatorCode indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean fictional) {
        var page = distributions.page(actor, indicator, year, fictional);
        return new ModelAndView("comparison/distribution", Map.of("page", page));
    }
}
