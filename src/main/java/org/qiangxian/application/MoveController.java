package org.qiangxian.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The moves of a proposal that need no more than a press or a remark. */
@Controller
class MoveController {

    /** A move that needs one press, perhaps with a sentence. */
    private interface Press {
        void by(Actor actor, ApplicationId id, String reason);
    }

    private final Applications applications;
    private final Drafts drafts;
    private final Recommendations recommendations;
    private final ApplicationPages pages;
    private final MoveAnswers answers;

    MoveController(
            Applications applications,
            Drafts drafts,
            Recommendations recommendations,
            ApplicationPages pages,
            MoveAnswers answers) {
        this.applications = applications;
        this.drafts = drafts;
        this.recommendations = recommendations;
        this.pages = pages;
        this.answers = answers;
    }

    /** The city's moves, by the name of the row in {@link Action}. */
    @PostMapping("/applications/{application}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen) {
        actor.require(Role.CITY);
        var id = ApplicationId.of(application);
        var named = Act.named(Action.class, action);
        var press = presses().get(named);
        if (press == null) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(named.label()));
        }
        answers.seen().since(actor, id, Seen.sent(seen), _ -> press.by(actor, id, reason));
        return answers.after(actor, id, named, "/applications/" + id);
    }

    private Map<Action, Press> presses() {
        return Map.of(
                Action.WITHDRAW, (actor, id, _) -> drafts.withdraw(actor, id),
                Action.DISCARD, (actor, id, _) -> drafts.discard(actor, id),
                Action.REOPEN, (actor, id, _) -> drafts.reopen(actor, id),
                Action.URGE, recommendations::urge);
    }

    /** Takes over the newest version of the call. */
    @PostMapping("/applications/{application}/adopt")
    ModelAndView adopt(Actor actor, @PathVariable String application) {
        actor.require(Role.CITY);
        var id = ApplicationId.of(application);
        drafts.adopt(actor, id);
        return Done.at("/applications/" + id, "已采用新版。", "已写的文字不变，请按新版的栏目核对后提交。");
    }

    /** Submission by a program: the same check as on the page, its remarks as problem details. */
    @PostMapping("/applications/{application}/submit")
    @ResponseBody
    Map<String, String> submit(Actor actor, @PathVariable String application) {
        actor.require(Role.CITY);
        var id = ApplicationId.of(application);
        drafts.submit(actor, id);
        return Map.of("status", applications.get(actor, id).statusLabel());
    }

    @PostMapping("/applications/{application}/pass")
    ModelAndView pass(Actor actor, @PathVariable String application, @RequestParam(defaultValue = "") String seen) {
        actor.require(Role.CITY_BUREAU);
        var id = ApplicationId.of(application);
        answers.seen().since(actor, id, Seen.sent(seen), _ -> recommendations.pass(actor, id));
        return answers.after(actor, id, Action.PASS, "/applications");
    }

    /** Returned with remarks at the fields: {@code reason.task} from the list, {@code words.task} in words. */
    @PostMapping("/applications/{application}/return")
    ModelAndView giveBack(
            Actor actor, @PathVariable String application, @RequestParam MultiValueMap<String, String> sent) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE);
        var found = applications.get(actor, ApplicationId.of(application));
        var province = actor.is(Role.PROVINCE);
        try {
            var seen = Seen.sent(sent.toSingleValueMap().getOrDefault("seen", ""));
            var remarks = remarks(found, sent);
            answers.seen().since(actor, found.id(), seen, _ -> recommendations.giveBack(actor, found.id(), remarks));
            return answers.after(
                    actor,
                    found.id(),
                    province ? Action.RETURN : Action.SEND_BACK,
                    province ? "/recommendations" : "/applications");
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            var page = pages.reading(actor, applications.get(actor, found.id()), refusal.getMessage());
            return Refused.page("application/show", Map.of("page", page, "typed", sent.toSingleValueMap()), refusal);
        }
    }

    private List<ReturnRemark> remarks(Application application, MultiValueMap<String, String> sent) {
        var remarks = new ArrayList<ReturnRemark>();
        for (var field : pages.form(application).fields()) {
            var reason = sent.getFirst("reason." + field.key());
            var words = sent.getFirst("words." + field.key());
            for (var known : ReturnReason.values()) {
                if (known.name().equals(reason)) {
                    remarks.add(new ReturnRemark(field.key(), known, words == null ? "" : words));
                }
            }
            if ((reason == null || reason.isEmpty()) && words != null && !Typing.blank(words)) {
                remarks.add(new ReturnRemark(field.key(), ReturnReason.OTHER, words));
            }
        }
        return remarks;
    }
}
