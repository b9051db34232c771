package org.qiangxian.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of a request as the city or province asked fills it, leaves it, or checks what a department filled. */
@Controller
class SheetController {

    private final Answers answers;
    private final SheetPages pages;

    SheetController(Answers answers, SheetPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping("/requests/{request}/answer")
    ModelAndView show(Actor actor, @PathVariable UUID request) {
        return page(actor, new DataRequestId(request), SheetPage.Turned.NOT);
    }

    @PostMapping("/requests/{request}/draft")
    ModelAndView save(Actor actor, @PathVariable UUID request, @RequestParam Map<String, String> typed) {
        var id = new DataRequestId(request);
        try {
            requireShort(answers.save(actor, id, typed));
            return Done.at(at(id), "已保存。", "还没有提交，截止前可以继续填写。");
        } catch (Refusal.Invalid invalid) {
            return turned(actor, id, "没有全部保存", invalid);
        }
    }

    /** Saves what was typed before it judges it, so that a refusal loses nothing. */
    @PostMapping("/requests/{request}/submit")
    ModelAndView submit(Actor actor, @PathVariable UUID request, @RequestParam Map<String, String> typed) {
        var id = new DataRequestId(request);
        try {
            requireShort(answers.save(actor, id, typed));
            int entered = answers.submit(actor, id);
            return done(actor, id, "已提交 %d 项。".formatted(entered), "提交的项目已经采用；没有填的项目可以继续填写。");
        } catch (Refusal.Invalid invalid) {
            return turned(actor, id, "没有提交", invalid);
        }
    }

    /** Refuses what is too long; the draft keeps its beginning, but that is never entered as a value. */
    private static void requireShort(Map<String, String> excess) {
        if (!excess.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处太长。".formatted(excess.size()), excess);
        }
    }

    /** 不填: one item, or all that are open. */
    @PostMapping("/requests/{request}/skip")
    ModelAndView skip(Actor actor, @PathVariable UUID request, @RequestParam(defaultValue = "") String item) {
        var id = new DataRequestId(request);
        int skipped = answers.skip(actor, id, item.isEmpty() ? List.of() : List.of(RequestItem.of(item)));
        return done(actor, id, "已选择不填 %d 项。".formatted(skipped), "不需要说明理由，也不会再问。");
    }

    @PostMapping("/requests/{request}/accept")
    ModelAndView accept(Actor actor, @PathVariable UUID request, @RequestParam(defaultValue = "") String item) {
        actor.require(AnswerAction.ACCEPT.row().roles());
        var id = new DataRequestId(request);
        answers.accept(actor, id, RequestItem.of(item));
        return done(actor, id, "已采用部门填写的内容。", "它现在是本单位的填报。");
    }

    @PostMapping("/requests/{request}/return")
    ModelAndView giveBack(
            Actor actor,
            @PathVariable UUID request,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String reason) {
        actor.require(AnswerAction.GIVE_BACK.row().roles());
        var id = new DataRequestId(request);
        try {
            answers.giveBack(actor, id, RequestItem.of(item), reason);
            return done(actor, id, "已退回部门。", "由部门修改后再次填写，可以重新发送链接。");
        } catch (Refusal.Invalid invalid) {
            var turned = new SheetPage.Turned("没有退回", "", Map.of(item + ":reason", invalid.getMessage()));
            return Refused.as(page(actor, id, turned), invalid);
        }
    }

    private ModelAndView done(Actor actor, DataRequestId id, String what, String next) {
        return Done.at(at(id), what, next, answers.offer(actor, id));
    }

    private static String at(DataRequestId id) {
        return "/requests/%s/answer".formatted(id);
    }

    /** Shows a refused form again; what can be saved of it is in the draft already. */
    private ModelAndView turned(Actor actor, DataRequestId id, String title, Refusal.Invalid invalid) {
        var fields = invalid.fields();
        var summary = fields.isEmpty() ? invalid.getMessage() : invalid.getMessage() + "其余已填的内容都已保存。";
        return Refused.as(page(actor, id, new SheetPage.Turned(title, summary, fields)), invalid);
    }

    private ModelAndView page(Actor actor, DataRequestId id, SheetPage.Turned turned) {
        var sheet = answers.sheet(actor, id);
        return new ModelAndView("answer/sheet", Map.of("page", pages.page(actor, sheet, turned)));
    }
}
