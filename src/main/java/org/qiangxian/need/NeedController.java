package org.qiangxian.need;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.qiangxian.shell.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 需求: the list, the form for a new one, and the page of one with its acts. */
@Controller
class NeedController {

    static final String PATH = "/needs";

    /** The roles that ask or answer. */
    static final Set<Role> READERS = Set.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DEPARTMENT);

    private static final String ONE = PATH + "/{need}";

    private final Needs needs;
    private final NeedLists lists;
    private final NeedPages pages;
    private final Commons commons;
    private final Undoing undoing;

    NeedController(Needs needs, NeedLists lists, NeedPages pages, Commons commons, Undoing undoing) {
        this.needs = needs;
        this.lists = lists;
        this.pages = pages;
        this.commons = commons;
        this.undoing = undoing;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView(
                "need/list", Map.of("page", lists.page(actor, asked, new NeedLists.Turned(group, page))));
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = PATH, params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return lists.file(actor, asked).answer(as);
    }

    @GetMapping(PATH + "/answers")
    ModelAndView answers(Actor actor) {
        return new ModelAndView("need/answers", Map.of("page", new CommonsPage(commons.listed(actor))));
    }

    @GetMapping(PATH + "/new")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String about) {
        return new ModelAndView("need/new", Map.of("page", needs.begin(actor, about)));
    }

    @PostMapping(PATH)
    ModelAndView ask(Actor actor, @ModelAttribute("form") NeedForm form) {
        try {
            var need = needs.ask(actor, form);
            return Done.at(need.path(), "已提出需求。", "由所选的一级在 %d 个工作日内受理，并写明承诺答复的日子。".formatted(NeedClock.ACCEPT));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("need/new", needs.begin(actor, "").with(form, refusal.fields()), refusal);
        }
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID need) {
        return new ModelAndView("need/need", Map.of("page", pages.page(actor, need)));
    }

    @PostMapping(ONE + "/accept")
    ModelAndView accept(Actor actor, @PathVariable UUID need, @ModelAttribute("form") AcceptForm form) {
        try {
            needs.accept(actor, need, form);
            return Done.at(path(need), "已受理。", "提出的城市看得到承诺的日子；可以分派，也可以直接答复。");
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(form, refusal.fields()));
        }
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(Actor actor, @PathVariable UUID need, @ModelAttribute("form") ReplyForm form) {
        try {
            needs.answer(actor, need, form);
            return Done.at(path(need), "已答复。", "由提出的城市办结；%d 天内没有再提出的，自动办结。".formatted(NeedClock.QUIET));
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(form, refusal.fields()));
        }
    }

    @PostMapping(ONE + "/pass")
    ModelAndView pass(Actor actor, @PathVariable UUID need, @RequestParam Map<String, String> typed) {
        return worded(
                actor,
                need,
                NeedAction.PASS,
                typed,
                (words, seen) -> needs.pass(actor, need, words, seen),
                "已转上级办理。",
                "由上一级受理；提出的城市收到消息。");
    }

    @PostMapping(ONE + "/raise")
    ModelAndView raise(Actor actor, @PathVariable UUID need, @RequestParam Map<String, String> typed) {
        return worded(
                actor,
                need,
                NeedAction.RAISE,
                typed,
                (words, seen) -> needs.raise(actor, need, words, seen),
                "已转上级。",
                "由上一级在 %d 个工作日内受理。".formatted(NeedClock.ACCEPT));
    }

    @PostMapping(ONE + "/reopen")
    ModelAndView reopen(Actor actor, @PathVariable UUID need, @RequestParam Map<String, String> typed) {
        return worded(
                actor,
                need,
                NeedAction.REOPEN,
                typed,
                (words, seen) -> needs.reopen(actor, need, words, seen),
                "已重开。",
                "由办理的单位在 %d 个工作日内重新受理。".formatted(NeedClock.ACCEPT));
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Actor actor, @PathVariable UUID need, @RequestParam(defaultValue = "") String seen) {
        needs.close(actor, need, Seen.sent(seen));
        return Done.at(
                path(need),
                "已办结。",
                "不用再办理；联系方式在 %d 个月后删除。".formatted(NeedClock.KEPT),
                undoing.offer(actor, NeedUndo.KIND + "/" + need));
    }

    @PostMapping(ONE + "/urge")
    ModelAndView urge(Actor actor, @PathVariable UUID need) {
        needs.urge(actor, need);
        return Done.at(path(need), "已催办。", "办理的单位已收到消息；每天可以催办一次。");
    }

    private static String path(UUID need) {
        return PATH + "/" + need;
    }

    /** An act that goes with words. */
    private ModelAndView worded(
            Actor actor,
            UUID need,
            NeedAction action,
            Map<String, String> sent,
            BiConsumer<String, Seen> deed,
            String what,
            String next) {
        actor.require(action.row().roles());
        needs.get(actor, need);
        var typed = Typed.ofSingle(sent);
        try {
            var words = typed.needed("words", "说明", NeedForm.LONGEST);
            Wording.remark(words).ifPresent(remark -> typed.remark("words", remark));
            typed.orRefuse();
            deed.accept(words, Seen.sent(typed.text("seen")));
            return Done.at(path(need), what, next);
        } catch (Refusal.Invalid refusal) {
            return refused(actor, need, refusal, forms -> forms.with(typed.raw("words"), refusal.fields()));
        }
    }

    private ModelAndView refused(Actor actor, UUID need, Refusal.Invalid refusal, UnaryOperator<NeedPage.Forms> typed) {
        return Refused.page("need/need", pages.page(actor, need).with(typed), refusal);
    }
}
