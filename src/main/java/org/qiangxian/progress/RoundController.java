package org.qiangxian.progress;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Format;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Rounds: the list, a new one (write, see what it costs, send), its page, its texts as a file, its end. */
@Controller
class RoundController {

    static final String PATH = "/progress";

    private final Rounds rounds;
    private final RoundPages pages;
    private final Collections collections;

    RoundController(Rounds rounds, RoundPages pages, Collections collections) {
        this.rounds = rounds;
        this.pages = pages;
        this.collections = collections;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        return new ModelAndView("progress/list", "page", pages.list(actor));
    }

    @GetMapping(PATH + "/new")
    ModelAndView create(Actor actor) {
        return form(actor, rounds.blank(actor), Map.of());
    }

    /** Back from the preview with everything that was typed. */
    @PostMapping(PATH + "/edit")
    ModelAndView edit(Actor actor, @ModelAttribute("form") RoundForm form) {
        return form(actor, form, Map.of());
    }

    @PostMapping(PATH + "/preview")
    ModelAndView preview(Actor actor, @ModelAttribute("form") RoundForm form) {
        try {
            return preview(form, rounds.plan(actor, form), "");
        } catch (Refusal.Invalid refusal) {
            return Refused.as(form(actor, form, refusal.fields()), refusal);
        }
    }

    @PostMapping(PATH)
    ModelAndView open(Actor actor, @ModelAttribute("form") RoundForm form) {
        try {
            var round = rounds.open(actor, form);
            return Done.at(
                    round.path(), "已开始这一轮报送。", "各培育城市的工作台上已有这件事，最后一天是%s。".formatted(Chinese.date(round.lastDay())));
        } catch (Refusal.Invalid refusal) {
            return Refused.as(
                    refusal.fields().containsKey("overReason")
                            ? preview(form, rounds.plan(actor, form), refusal.getMessage())
                            : form(actor, form, refusal.fields()),
                    refusal);
        }
    }

    @GetMapping(PATH + "/{round}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID round,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("progress/round", "page", pages.show(actor, round, asked, page));
    }

    /** What is shown of the members, all pages of it, as a file. */
    @GetMapping(path = PATH + "/{round}", params = "as")
    ResponseEntity<byte[]> file(
            Actor actor, @PathVariable UUID round, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return pages.file(actor, round, asked).answer(as);
    }

    /** Stores what the answers were used for, which renews the question for a year. */
    @PostMapping(PATH + "/{round}/use")
    ModelAndView use(Actor actor, @PathVariable UUID round, @RequestParam(defaultValue = "") String usedFor) {
        try {
            rounds.use(actor, round, usedFor);
        } catch (Refusal.Invalid refusal) {
            return Refused.page(
                    "progress/round",
                    pages.show(actor, round, Narrowing.NONE, 1).with(usedFor, refusal.fields()),
                    refusal);
        }
        return Done.at(PATH + "/" + round, "已写明答复的用途。", "各地报送时看得到；这项报送从今天起再延续一年。");
    }

    /** The texts that came, in the order of codes. */
    @GetMapping(PATH + "/{round}/collection")
    ResponseEntity<byte[]> collection(Actor actor, @PathVariable UUID round) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return collections.file(actor, rounds.get(actor, round), Format.DOCX).answer();
    }

    @GetMapping(PATH + "/{round}/end")
    ModelAndView ending(Actor actor, @PathVariable UUID round) {
        return pages.ending(actor, round).page();
    }

    @PostMapping(PATH + "/{round}/end")
    ModelAndView end(Actor actor, @PathVariable UUID round, @RequestParam(defaultValue = "") String reason) {
        try {
            rounds.end(actor, round, reason);
            return Done.at(PATH + "/" + round, "已结束这一轮。", "没有报送的不再需要报送，已报送的照常办理。");
        } catch (Refusal.Invalid refusal) {
            return pages.ending(actor, round).refused(Map.of("reason", reason), refusal);
        }
    }

    private ModelAndView form(Actor actor, RoundForm form, Map<String, String> errors) {
        return new ModelAndView("progress/new", "page", pages.form(actor, form, errors));
    }

    private static ModelAndView preview(RoundForm form, RoundPlan plan, String error) {
        return new ModelAndView("progress/preview", "page", new RoundPreviewPage(form, plan, error));
    }
}
