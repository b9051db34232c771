package org.qiangxian.designation;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.procedure.Act;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of official names, and what two persons of 总局 do to it. */
@Controller
class DesignationController {

    private static final String PATH = "/designations";

    private final Designations designations;

    DesignationController(Designations designations) {
        this.designations = designations;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("designation/list", "page", page(actor, page));
    }

    @PostMapping(PATH)
    ModelAndView propose(Actor actor, @ModelAttribute DesignationForm form) {
        try {
            var name = designations.propose(actor, form);
            return Done.at(PATH, "已登记“%s”。".formatted(name.name()), "由总局另一人办理；同意以前仍不能使用。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("designation/list", page(actor, 1).with(form, refusal.fields()), refusal);
        }
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView act(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason) {
        Designations.requireActing(actor);
        var act = Act.named(DesignationAction.class, action);
        try {
            var name = designations.act(actor, id, act, reason);
            return Done.at(PATH, "已%s“%s”。".formatted(act.label(), name.name()), next(act));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("designation/list", page(actor, 1).with(id, reason, refusal.fields()), refusal);
        }
    }

    private static String next(DesignationAction act) {
        return switch (act) {
            case AGREE -> "从开始日期起，各单位的文字中可以照写这个名称；名称以外的词语仍按规定检查。";
            case DECLINE, WITHDRAW -> "这个名称仍不能使用；需要时可以重新登记。";
            case END -> "新写的文字不能再使用；已经保存的文字不改动。";
        };
    }

    private DesignationPage page(Actor actor, int number) {
        return DesignationPage.of(
                actor, designations.acts(actor), designations.today(), designations.register(actor), number);
    }
}
