package org.qiangxian.application;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Content;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.SavesByItself;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 试点与活动: the city begins, writes and submits; whoever may reads. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final Drafts drafts;
    private final SelfSaves saves;
    private final ApplicationPages pages;
    private final MoveAnswers answers;

    ApplicationController(
            Applications applications, Drafts drafts, SelfSaves saves, ApplicationPages pages, MoveAnswers answers) {
        this.saves = saves;
        this.applications = applications;
        this.drafts = drafts;
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/applications")
    String list(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        if (actor.is(Role.PROVINCE)) {
            return "redirect:/recommendations";
        }
        model.addAttribute("page", pages.list(actor, asked, page));
        return "application/list";
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/applications", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return pages.file(actor, asked).answer(as);
    }

    @PostMapping("/applications")
    ModelAndView begin(
            Actor actor,
            @RequestParam(defaultValue = "") String call,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String from) {
        actor.require(Role.CITY);
        var start = drafts.start(actor, call.isEmpty() ? null : callOf(call), kindOf(kind));
        var content = from.isEmpty()
                ? Content.EMPTY
                : drafts.former(actor, ApplicationId.of(from), start.form(), start.year());
        var begun = start.call() == null
                ? drafts.beginApart(actor, content)
                : drafts.begin(actor, start.call(), start.form().kind(), content);
        return answers.begun(actor, begun.id());
    }

    @GetMapping("/applications/{application}")
    String show(Actor actor, @PathVariable String application, Model model) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        var found = applications.get(actor, ApplicationId.of(application));
        if (actor.is(Role.CITY) && found.status().editable()) {
            model.addAttribute("page", pages.draft(actor, found));
            return "application/draft";
        }
        model.addAttribute("page", pages.reading(actor, found, ""));
        return "application/show";
    }

    /** Saves, then submits or records if asked to; what was written is stored even if that is refused. */
    @PostMapping("/applications/{application}")
    ModelAndView save(
            Actor actor,
            @PathVariable String application,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "save") String then) {
        actor.require(Role.CITY);
        var found = applications.get(actor, ApplicationId.of(application));
        var typed = DraftForm.of(pages.form(found), sent);
        try {
            drafts.save(actor, found.id(), typed);
        } catch (Refusal.Conflict refusal) {
            return clash(actor, found.id(), typed, refusal);
        }
        try {
            return answers.after(actor, found.id(), go(actor, found.id(), then), leadingTo(found.id(), then));
        } catch (Refusal.Invalid refusal) {
            return refused(actor, found.id(), refusal.fields(), refusal);
        } catch (Refusal.Conflict refusal) {
            return refused(actor, found.id(), Map.of(), refusal);
        }
    }

    private static String leadingTo(ApplicationId id, String then) {
        return switch (then) {
            case "partners" -> "/applications/%s/partners".formatted(id);
            case "print" -> "/submissions/applications/" + id;
            default -> "/applications/" + id;
        };
    }

    private Action go(Actor actor, ApplicationId id, String then) {
        return switch (then) {
            case "submit" -> {
                drafts.submit(actor, id);
                yield Action.SUBMIT;
            }
            case "record" -> {
                drafts.record(actor, id);
                yield Action.RECORD;
            }
            default -> Action.EDIT;
        };
    }

    /**
     * Shows both texts after a conflict: the typed one in the fields, the stored one beside it; the next save builds on
     * the stored one.
     */
    private ModelAndView clash(Actor actor, ApplicationId id, DraftForm typed, Refusal refusal) {
        var stored = applications.get(actor, id);
        var form = new DraftForm(stored.edit(), typed.content(), typed.replies());
        return again(pages.draft(actor, stored, form, Map.of(), refusal.getMessage()), refusal);
    }

    private ModelAndView refused(Actor actor, ApplicationId id, Map<String, String> fields, Refusal refusal) {
        var stored = applications.get(actor, id);
        var form = new DraftForm(stored.edit(), stored.content());
        return again(pages.draft(actor, stored, form, fields, null), refusal);
    }

    private static ModelAndView again(DraftPage page, Refusal refusal) {
        return Refused.page("application/draft", Map.of("page", page, "refusal", refusal.getMessage()), refusal);
    }

    @SavesByItself
    @PostMapping("/applications/{application}/draft")
    @org.springframework.web.bind.annotation.ResponseBody
    Map<String, Object> autosave(
            Actor actor, @PathVariable String application, @RequestParam MultiValueMap<String, String> sent) {
        actor.require(Role.CITY);
        var saved = saves.save(actor, ApplicationId.of(application), sent);
        return Map.of(
                "edit",
                saved.edit(),
                "unprintable",
                pages.unprintable(saved.typed().content()));
    }

    private static CallId callOf(String text) {
        try {
            return new CallId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new Refusal.NotFound("没有这次征集。请从征集列表重新进入。");
        }
    }

    private static Kind kindOf(String text) {
        for (var kind : Kind.PROPOSALS) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new Refusal.Invalid("请选择创新试点或质量提升活动。");
    }
}
