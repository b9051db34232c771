package org.qiangxian.admission;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
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

/** Applications for entry: the list, the page of one, what is written and pressed there. */
@Controller
class AdmissionController {

    static final String PATH = "/admissions";

    private final Admissions admissions;
    private final AdmissionLists lists;
    private final EntryPages pages;

    AdmissionController(Admissions admissions, AdmissionLists lists, EntryPages pages) {
        this.admissions = admissions;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return new ModelAndView("admission/list", "page", lists.page(actor, asked, page));
    }

    /** What is shown of the applications as a file. */
    @GetMapping(path = PATH, params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
        return lists.file(actor, asked).answer(as);
    }

    @PostMapping(PATH)
    ModelAndView start(Actor actor) {
        var entry = admissions.start(actor);
        return Done.at(entry.path(), "已开始一份入库申请。", "写好工作情况后提交；提交以前只有本单位看得到。");
    }

    @GetMapping(PATH + "/{entry}")
    ModelAndView show(Actor actor, @PathVariable UUID entry) {
        readers(actor);
        return new ModelAndView("admission/show", "page", pages.page(actor, entry));
    }

    /** Saves, or saves and hands in. */
    @PostMapping(PATH + "/{entry}")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID entry,
            @ModelAttribute EntryForm form,
            @RequestParam(defaultValue = "") String submit) {
        actor.require(Role.CITY);
        try {
            if (submit.isEmpty()) {
                admissions.save(actor, entry, form);
                return Done.at(PATH + "/" + entry, "已保存。", "提交以前只有本单位看得到。");
            }
            admissions.submit(actor, entry, form);
            return Done.at(PATH + "/" + entry, "已提交入库申请。", "对方打开以前可以撤回；每天可以催办一次。");
        } catch (Refusal.Invalid refusal) {
            return again(pages.page(actor, entry).with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            var page = pages.page(actor, entry);
            var remarks = Map.of("statement", refusal.getMessage());
            return again(page.with(form.on(page.entry()), remarks), refusal);
        }
    }

    private static ModelAndView again(EntryPage page, Refusal refusal) {
        return Refused.page("admission/show", page, refusal);
    }

    /** Does what needs one press only, by the name of its row in {@link EntryAction}. */
    @PostMapping(PATH + "/{entry}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen) {
        readers(actor);
        var named = Act.named(EntryAction.class, action);
        if (!named.pressed()) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(named.label()));
        }
        try {
            admissions.press(actor, entry, named, reason, Seen.sent(seen));
        } catch (Refusal.Invalid refusal) {
            var page = pages.page(actor, entry);
            return again(page.with(page.form(), Refused.errors(refusal, _ -> page.idOf(named))), refusal);
        }
        return Done.at(leadsTo(named, entry), "已%s。".formatted(named.label()), next(named));
    }

    /** Where to go after an act: the list, where the actor can no longer read the application. */
    private static String leadsTo(EntryAction action, UUID entry) {
        return action == EntryAction.SEND_BACK || action == EntryAction.RETURN ? PATH : PATH + "/" + entry;
    }

    private static String next(EntryAction action) {
        return switch (action) {
            case WITHDRAW -> "申请回到草稿，修改后可以重新提交。";
            case DISCARD -> "需要时可以再次申请。";
            case URGE -> "对方收到消息，明天可以再催。";
            case PASS -> "申请已到省局。";
            case SEND_BACK, RETURN -> "对方收到理由，修改后重新提交。";
            case LIST -> "批次备齐推荐函后，在总局开放的窗口内报送。";
            case UNLIST -> "申请仍在本单位，可以重新列入或退回。";
            case MEAN_TO_ADMIT, MEAN_TO_DEFER -> "还没有告知任何人；整批拟定以后同时决定，在那以前可以改。";
            case EDIT, SUBMIT, FORWARD, ADMIT, DEFER, LAPSE, SETTLE -> "";
        };
    }

    private static void readers(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }
}
