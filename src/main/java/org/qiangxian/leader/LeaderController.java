package org.qiangxian.leader;

import org.qiangxian.account.Actor;
import org.qiangxian.shell.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 给领导的一页: to read, print and download; each figure links to its source. */
@Controller
class LeaderController {

    private final LeaderPages pages;
    private final LeaderFiles files;

    LeaderController(LeaderPages pages, LeaderFiles files) {
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/leader-page")
    ModelAndView show(Actor actor) {
        return new ModelAndView("leader/page", "page", pages.of(actor));
    }

    @GetMapping("/leader-page/files/{format}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String format) {
        return files.file(actor, format).answer();
    }

    @GetMapping("/leader-page/numbers/{number}")
    ModelAndView number(Actor actor, @PathVariable String number) {
        var page = pages.of(actor);
        return page.text()
                .numbered(number)
                .map(found -> new ModelAndView(
                        "leader/number", "page", new LeaderNumber(page, found.figure(), found.sentence())))
                .orElseThrow(() -> new Refusal.NotFound("这一页没有这个数字。请从页面点选数字进入。"));
    }
}
