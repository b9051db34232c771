package org.qiangxian.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All parts of {@code jte/ui} with examples, for developers; only in the profile dev. */
@Controller
@Profile("dev")
class ComponentController {

    @GetMapping("/ui")
    String show(Model model) {
        var remarks = new LinkedHashMap<String, String>();
        remarks.put("wrong-title", "请填写名称。");
        remarks.put("wrong-words", "说明共12字，超出2字，请精简到10字以内。");
        remarks.put("wrong-type", "请选择一项。");
        model.addAttribute("remarks", remarks);
        model.addAttribute("options", options());
        model.addAttribute("files", List.of(new Attached("#files", "统计公报.pdf", "1.2 MB，2026年6月13日上传")));
        model.addAttribute("none", Map.<String, String>of());
        return "shell/components";
    }

    private static List<Option> options() {
        return List.of(
                new Option("industry", "工业型"),
                new Option("farming", "农业型", "以农产品为主"),
                Option.fictional("fiction", "虚构县", ""),
                Option.closed("taken", "已满的类型", "（名额已用完）"));
    }
}
