package org.qiangxian.confirmation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据确认: the batches about a city, and its answer to a whole one. */
@Controller
class ConfirmationController {

    private final Confirmations confirmations;
    private final CheckPages pages;

    ConfirmationController(Confirmations confirmations, CheckPages pages) {
        this.confirmations = confirmations;
        this.pages = pages;
    }

    @GetMapping("/confirmations")
    ModelAndView list(Actor actor) {
        return new ModelAndView("confirmation/confirmations", Map.of("page", pages.all(actor)));
    }

    @GetMapping("/confirmations/{batch}")
    ModelAndView show(Actor actor, @PathVariable UUID batch, @RequestParam(defaultValue = "-1") int part) {
        return new ModelAndView("confirmation/check", Map.of("page", pages.one(actor, batch, part)));
    }

    /** 打印对照稿: every value of a batch on paper, for whoever has to see it before the answer is given. */
    @GetMapping("/confirmations/{batch}/slip")
    ModelAndView slip(Actor actor, @PathVariable UUID batch) {
        return new ModelAndView("confirmation/slip", Map.of("page", pages.one(actor, batch, Narrowing.ALL_PARTS)));
    }

    @PostMapping("/confirmations/{batch}/confirm")
    ModelAndView confirm(Actor actor, @PathVariable UUID batch) {
        var unit = CheckPages.own(actor);
        confirmations.confirm(actor, unit, batch);
        var undo = confirmations.offer(actor, unit, batch);
        return confirmations.awaiting(actor).stream()
                .filter(Awaiting::open)
                .findFirst()
                .map(next ->
                        Done.at("/confirmations/" + next.batch().id(), "已确认，上一批办完。", "这是下一批；以后数值有修订，会再请您确认。", undo))
                .orElseGet(() -> Done.at("/confirmations", "已确认。", "各批都已办完；以后数值有修订，会再请您确认。", undo));
    }

    /** All batches the reader saw waiting, in one act. */
    @PostMapping("/confirmations/confirm")
    ModelAndView confirmAll(Actor actor, @RequestParam(defaultValue = "") List<UUID> batch) {
        confirmations.confirm(actor, CheckPages.own(actor), batch);
        return Done.at("/confirmations", "已确认 %d 批。".formatted(batch.size()), "以后数值有修订，会再请您确认；要撤销的，十分钟内从各批的页面撤销。");
    }
}
