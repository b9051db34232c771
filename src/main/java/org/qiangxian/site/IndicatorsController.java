package org.qiangxian.site;

import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 参考指标: the version in force with its definitions; reference, not target (R15). */
@Controller
class IndicatorsController {

    private final Catalogue catalogue;

    IndicatorsController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/indicators")
    String list(Model model) {
        model.addAttribute("version", catalogue.version());
        model.addAttribute("dimensions", catalogue.dimensions());
        model.addAttribute("indicators", catalogue.indicators());
        return "site/indicators";
    }

    @GetMapping("/indicators/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("version", catalogue.version());
        var wanted = new IndicatorCode(code);
        if (wanted.feature()) {
            throw new Refusal.NotFound("没有这样的参考指标。请从参考指标页面进入。");
        }
        model.addAttribute("indicator", catalogue.get(wanted));
        return "site/indicator";
    }
}
