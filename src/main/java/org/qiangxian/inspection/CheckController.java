package org.qiangxian.inspection;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 总局: the formal check of all that has come in a call; a single proposal is checked on its own page. */
@Controller
class CheckController {

    private final FormalChecks checks;
    private final CheckList list;

    CheckController(FormalChecks checks, CheckList list) {
        this.checks = checks;
        this.list = list;
    }

    @GetMapping("/panels/{call}/checks")
    String list(
            Actor actor,
            @PathVariable UUID call,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("call", checks.call(actor, new CallId(call)));
        var lines = checks.list(actor, new CallId(call));
        model.addAttribute("page", list.page(lines, asked, page));
        model.addAttribute("trail", checks.trail(actor, new CallId(call), lines));
        return "inspection/list";
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/panels/{call}/checks", params = "as")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable UUID call, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return list.file(actor, new CallId(call), asked).answer(as);
    }

    @PostMapping("/panels/{call}/checks")
    ModelAndView checkAll(Actor actor, @PathVariable UUID call) {
        checks.checkAll(actor, new CallId(call));
        return Done.at("/panels/" + call + "/checks", "已检查全部到达的方案。", "可以逐份查看结果；结果不作评价。");
    }
}
