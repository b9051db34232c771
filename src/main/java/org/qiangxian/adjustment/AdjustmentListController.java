package org.qiangxian.adjustment;

import org.qiangxian.account.Actor;
import org.qiangxian.shell.Narrowing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of cases. */
@Controller
class AdjustmentListController {

    private final AdjustmentLists lists;

    AdjustmentListController(AdjustmentLists lists) {
        this.lists = lists;
    }

    @GetMapping(AdjustmentController.PATH)
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        AdjustmentController.readers(actor);
        return new ModelAndView("adjustment/list", "page", lists.page(actor, asked, page));
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = AdjustmentController.PATH, params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        AdjustmentController.readers(actor);
        return lists.file(actor, asked).answer(as);
    }
}
