package org.qiangxian.leader;

import org.qiangxian.account.Actor;
import org.qiangxian.sentence.Figure;
import org.qiangxian.shell.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 给领导的一页: to read, to print, to take along; each figure leads to where it comes from. */
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
        var figures = page.text().figures();
        int at = number.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(number) : 0;
        if (at < 1 || at > figures.size()) {
            throw new Refusal.NotFound("这一页没有这个数字。请从页面点选数字进入。");
        }
        return new ModelAndView("leader/number", "page", of(page, figures.get(at - 1)));
    }

    private static LeaderNumber of(LeaderPage page, Figure figure) {
        var sentence = page.text()
                .sentences()
                .filter(each -> each.figures().anyMatch(own -> own == figure))
                .findFirst()
                .orElseThrow();
        return new LeaderNumber(page, figure, sentence.text());
    }
}
