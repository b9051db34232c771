package org.qiangxian.panel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.discipline.Wording;
import org.qiangxian.expert.Experts;
import org.qiangxian.panel.OpinionPage.Answered;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of an expert: assigned proposals, opinion, answer to the consensus. */
@Controller
class OpinionController {

    private final ExpertDesks desks;
    private final Opinions opinions;
    private final Experts experts;

    OpinionController(ExpertDesks desks, Opinions opinions, Experts experts) {
        this.desks = desks;
        this.opinions = opinions;
        this.experts = experts;
    }

    @GetMapping("/opinions")
    String list(Actor actor, Model model) {
        model.addAttribute("page", desks.list(actor));
        return "panel/opinions";
    }

    @GetMapping("/opinions/{application}")
    String show(Actor actor, @PathVariable String application, Model model) {
        model.addAttribute("page", desks.page(actor, ApplicationId.of(application)));
        return "panel/opinion";
    }

    @PostMapping("/opinions/{application}/declare")
    ModelAndView declare(Actor actor, @PathVariable String application) {
        opinions.declareNone(actor, ApplicationId.of(application));
        return Done.at("/opinions/" + application, "已申报没有利害关系。", "现在可以阅读方案并提出意见。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/opinions/{application}/recuse")
    ModelAndView recusing(Actor actor, @PathVariable String application) {
        return desks.recusing(actor, ApplicationId.of(application)).page();
    }

    /** Declares a tie to the unit; the proposal then leaves this expert's list. */
    @PostMapping("/opinions/{application}/recuse")
    ModelAndView recuse(Actor actor, @PathVariable String application, @RequestParam(defaultValue = "") String words) {
        var id = ApplicationId.of(application);
        try {
            desks.recuse(actor, id, words);
            return Done.at("/opinions", "已回避。", "这份方案由其他专家论证，您不再能阅读。");
        } catch (Refusal.Invalid refusal) {
            return desks.recusing(actor, id).refused(Map.of("words", words), refusal);
        }
    }

    @PostMapping("/opinions/{application}")
    ModelAndView give(Actor actor, @PathVariable String application, @RequestParam Map<String, String> sent) {
        var id = ApplicationId.of(application);
        var answered = answered(sent);
        var errors = errors(answered);
        if (!errors.isEmpty()) {
            var refusal = new Refusal.Invalid("有 %d 处需要补充。".formatted(errors.size()), errors);
            return Refused.page("panel/opinion", desks.refused(actor, id, answered, errors), refusal);
        }
        opinions.give(actor, id, answers(answered));
        return Done.at("/opinions/" + application, "已提出意见。", "转入合议前可以修改；合议时论证组的专家互相可见。");
    }

    @PostMapping("/opinions/{application}/assent")
    ModelAndView assent(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "0") long consensus,
            @RequestParam(defaultValue = "false") boolean agrees,
            @RequestParam(defaultValue = "") String words) {
        var id = ApplicationId.of(application);
        try {
            opinions.assent(actor, id, consensus, agrees, words);
            return Done.at("/opinions/" + application, "已答复合议意见。", "合议结束后由总局作出决定。");
        } catch (Refusal.Invalid refusal) {
            return again(actor, id, Refused.errors(refusal, _ -> "reserved"), words, refusal);
        }
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/opinions/ties")
    ModelAndView tying(Actor actor) {
        return desks.tying(actor).page();
    }

    @PostMapping("/opinions/ties")
    ModelAndView tie(
            Actor actor, @RequestParam(defaultValue = "") String place, @RequestParam(defaultValue = "") String words) {
        try {
            experts.tie(actor, place, words);
            return Done.at("/opinions", "已申报利害关系。", "今后当地的方案不会分送给您。");
        } catch (Refusal.Invalid refusal) {
            return desks.tying(actor).refused(Map.of("place", place, "words", words), refusal);
        }
    }

    private ModelAndView again(
            Actor actor, ApplicationId id, Map<String, String> errors, String words, Refusal.Invalid refusal) {
        var model = Map.of("page", desks.page(actor, id), "errors", errors, "words", words);
        return Refused.page("panel/opinion", model, refusal);
    }

    private static Map<Question, Answered> answered(Map<String, String> sent) {
        var answered = new EnumMap<Question, Answered>(Question.class);
        for (var question : Question.values()) {
            var stance = Arrays.stream(Stance.values())
                    .filter(each -> each.name().equals(sent.get("stance." + question.name())))
                    .findFirst()
                    .orElse(null);
            answered.put(question, new Answered(stance, sent.getOrDefault("words." + question.name(), "")));
        }
        return answered;
    }

    private static Map<String, String> errors(Map<Question, Answered> answered) {
        var errors = new LinkedHashMap<String, String>();
        answered.forEach((question, answer) -> {
            if (answer.stance() == null) {
                errors.put("stance." + question.name(), question.label() + "：请选择一项。");
            }
            if (Typing.blank(answer.words())) {
                errors.put("words." + question.name(), question.label() + "：请用文字说明。");
            } else if (Typing.length(Typing.trimmed(answer.words())) > Opinions.LONGEST) {
                errors.put("words." + question.name(), question.label() + "：不超过2000个字符，请精简。");
            }
            Wording.remark(answer.words())
                    .ifPresent(
                            remark -> errors.putIfAbsent("words." + question.name(), question.label() + "：" + remark));
        });
        return errors;
    }

    private static List<Answer> answers(Map<Question, Answered> answered) {
        return answered.entrySet().stream()
                .map(entry -> new Answer(
                        entry.getKey(),
                        chosen(entry.getValue()),
                        Typing.trimmed(entry.getValue().words())))
                .toList();
    }

    private static Stance chosen(Answered answer) {
        var stance = answer.stance();
        if (stance == null) {
            throw new Refusal.Invalid("请逐一回答三个问题。");
        }
        return stance;
    }
}
