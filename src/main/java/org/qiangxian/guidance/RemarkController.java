package org.qiangxian.guidance;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Remarks on a draft by paragraph, and the answers to them. */
@Controller
class RemarkController {

    private final Remarking remarking;
    private final Answering answering;
    private final GuidePages pages;

    RemarkController(Remarking remarking, Answering answering, GuidePages pages) {
        this.remarking = remarking;
        this.answering = answering;
        this.pages = pages;
    }

    @PostMapping(GuidanceController.ONE + "/paragraphs/{paragraph}")
    ModelAndView remark(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String paragraph,
            @ModelAttribute("form") RemarkForm form) {
        actor.require(Role.CITY);
        try {
            remarking.remark(actor, id, number(paragraph), form);
        } catch (Refusal.Invalid refusal) {
            return again(actor, id, "-" + paragraph, Map.of("words", text(form.words())), refusal);
        } catch (Refusal.Conflict refusal) {
            return again(actor, id, "-" + paragraph, Map.of("words", text(form.words())), refusal);
        }
        return done(id, "已提出意见。", "到期以前可以收回；总局逐条答复。");
    }

    /** The paragraph number in an address; malformed text is refused as an unknown paragraph. */
    private static int number(String paragraph) {
        return paragraph.matches("\\d{1,4}") ? Integer.parseInt(paragraph) : 0;
    }

    @PostMapping(GuidanceController.ONE + "/remarks/{remark}/take-back")
    ModelAndView takeBack(Actor actor, @PathVariable UUID id, @PathVariable UUID remark) {
        remarking.takeBack(actor, id, remark);
        return done(id, "已收回这条意见。", "到期以前可以再提。");
    }

    @PostMapping(GuidanceController.ONE + "/nothing")
    ModelAndView nothing(Actor actor, @PathVariable UUID id) {
        remarking.nothing(actor, id);
        return done(id, "已答复没有意见。", "到期以前还可以提。");
    }

    /** Stores whether the unit wishes to be named as a contributor. */
    @PostMapping(GuidanceController.ONE + "/name")
    ModelAndView name(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String named) {
        var wishes = named.equals("true");
        remarking.name(actor, id, wishes);
        return done(id, wishes ? "已选择署名。" : "已选择不署名。", "形成文件稿以前可以改变。");
    }

    @PostMapping(GuidanceController.ONE + "/remarks/{remark}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = "0") long answered,
            @ModelAttribute("form") AnswerForm form) {
        actor.require(Role.SAMR);
        var typed = Map.of("handling", text(form.handling()), "answer", text(form.answer()));
        try {
            answering.answer(actor, id, remark, form, answered);
        } catch (Refusal.Invalid refusal) {
            return again(actor, id, "-" + remark, typed, refusal);
        } catch (Refusal.Conflict refusal) {
            return again(actor, id, "-" + remark, typed, refusal);
        }
        return done(id, "已答复这条意见。", "各来源试点可以看到；形成文件稿以前可以改写答复。");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The page with what was typed into one form and its remarks. */
    private ModelAndView again(Actor actor, UUID id, String at, Map<String, String> typed, Refusal refusal) {
        var fields = refusal instanceof Refusal.Invalid invalid ? invalid.fields() : Map.<String, String>of();
        var page =
                pages.show(actor, id).with(placed(typed, at), placed(fields, at), String.valueOf(refusal.getMessage()));
        return Refused.page("guidance/show", page, refusal);
    }

    private static Map<String, String> placed(Map<String, String> fields, String at) {
        return fields.entrySet().stream().collect(Collectors.toMap(each -> each.getKey() + at, Map.Entry::getValue));
    }

    private static ModelAndView done(UUID id, String what, String next) {
        return Done.at(GuidanceController.PATH + "/" + id, what, next);
    }
}
