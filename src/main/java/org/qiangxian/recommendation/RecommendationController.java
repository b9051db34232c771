package org.qiangxian.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Action;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Judgment;
import org.qiangxian.application.MoveAnswers;
import org.qiangxian.application.Recommendations;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 受理与推荐: side by side, in the order of codes, without scores; judgments, 拟推荐 and 备选. */
@Controller
class RecommendationController {

    /** A move that needs one press, perhaps with a sentence. */
    private interface Press {
        void by(Actor actor, ApplicationId id, String reason);
    }

    private final Applications applications;
    private final Recommendations recommendations;
    private final ComparePages pages;
    private final MoveAnswers answers;

    RecommendationController(
            Applications applications, Recommendations recommendations, ComparePages pages, MoveAnswers answers) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/recommendations")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) List<String> read,
            @ModelAttribute("asked") Narrowing list,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        actor.require(Role.PROVINCE);
        var asked = new ComparePages.Asked(call, kind(kind), read == null ? List.of() : read, list, page);
        model.addAttribute("page", pages.page(actor, asked, Map.of(), ""));
        return "recommendation/list";
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/recommendations", params = "as")
    ResponseEntity<byte[]> file(
            Actor actor,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String kind,
            @ModelAttribute("asked") Narrowing list,
            @RequestParam String as) {
        actor.require(Role.PROVINCE);
        return pages.file(actor, new ComparePages.Asked(call, kind(kind), List.of(), list, 1))
                .answer(as);
    }

    private static Kind kind(String name) {
        return name.equals(Kind.ACTIVITY.name()) ? Kind.ACTIVITY : Kind.PILOT;
    }

    /** Stores the judgments that were filled in, then does what was pressed; a refusal keeps what was typed. */
    @PostMapping("/recommendations/{application}")
    ModelAndView act(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) List<String> read,
            @RequestParam Map<String, String> sent) {
        actor.require(Role.PROVINCE);
        var id = ApplicationId.of(application);
        var shown = read == null ? List.of(application) : read;
        Application held;
        try {
            var press = press(Act.named(Action.class, action));
            var seen = Seen.sent(sent.getOrDefault("seen." + application, ""));
            held = answers.seen().since(actor, id, seen, it -> judge(actor, it, sent));
            if (press.isPresent()) {
                var reason = sent.getOrDefault("reason", "");
                answers.seen().since(actor, id, seen, _ -> press.get().by(actor, id, reason));
            }
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            var found = applications.get(actor, id);
            var typed = new LinkedHashMap<>(sent);
            typed.put("application", application);
            var asked = new ComparePages.Asked(found.call().toString(), found.kind(), shown, Narrowing.NONE, 1);
            return Refused.page("recommendation/list", pages.page(actor, asked, typed, refusal.getMessage()), refusal);
        }
        var path = "/recommendations?call=%s&kind=%s&read=%s"
                .formatted(held.call(), held.kind(), String.join("&read=", shown));
        return answers.after(actor, id, Act.named(Action.class, action), path);
    }

    private void judge(Actor actor, Application application, Map<String, String> sent) {
        var known = applications.judgments(actor, application);
        var judged = new ArrayList<Recommendations.Judged>();
        for (var question : Judgment.Question.of(application.kind())) {
            var holds = sent.getOrDefault("holds." + question, "");
            var reason = sent.getOrDefault("reason." + question, "").strip();
            var same = known.stream()
                    .anyMatch(it -> it.question() == question
                            && String.valueOf(it.holds()).equals(holds)
                            && it.reason().equals(reason));
            if (!holds.isEmpty() && !same) {
                judged.add(new Recommendations.Judged(question, holds.equals("true"), reason));
            }
        }
        recommendations.judge(actor, application, judged, sent.getOrDefault("reason", ""));
    }

    /** What a button of this page does after the judgments, by its row in the table; empty where they are all. */
    private Optional<Press> press(Action action) {
        if (action == Action.JUDGE) {
            return Optional.empty();
        }
        var press = Map.<Action, Press>of(
                        Action.SHORTLIST, (actor, id, _) -> recommendations.shortlist(actor, id),
                        Action.RESERVE, (actor, id, _) -> recommendations.reserve(actor, id),
                        Action.RELEASE, (actor, id, _) -> recommendations.release(actor, id),
                        Action.PICK, (actor, id, _) -> recommendations.pick(actor, id),
                        Action.CLOSE, recommendations::close)
                .get(action);
        if (press == null) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(action.label()));
        }
        return Optional.of(press);
    }
}
