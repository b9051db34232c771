package org.qiangxian.complaint;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.FileId;
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

/** 群众反映 at the desk of its handler. */
@Controller
class ComplaintController {

    static final String PATH = "/complaints";

    static final Set<Role> HANDLERS = Set.of(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);

    private static final String ONE = PATH + "/{complaint}";

    private final Complaints complaints;
    private final ComplaintPages pages;
    private final ComplaintFiles files;
    private final ComplaintPapers papers;

    ComplaintController(Complaints complaints, ComplaintPages pages, ComplaintFiles files, ComplaintPapers papers) {
        this.complaints = complaints;
        this.pages = pages;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        actor.require(HANDLERS);
        return new ModelAndView("complaint/list", Map.of("page", pages.handled(actor, asked, page)));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID complaint) {
        requireReader(actor);
        return new ModelAndView("complaint/complaint", Map.of("page", page(actor, complaint)));
    }

    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID complaint, @PathVariable UUID file) {
        requireReader(actor);
        return files.open(complaints.get(actor, complaint).id(), new FileId(file))
                .answer();
    }

    /** 受理告知书 or 答复书. */
    @GetMapping(ONE + "/papers/{paper}/{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID complaint, @PathVariable String paper, @PathVariable String format) {
        requireReader(actor);
        return papers.of(complaints.get(actor, complaint), paper, format).answer();
    }

    @PostMapping(ONE + "/accept")
    ModelAndView accept(Actor actor, @PathVariable UUID complaint, @RequestParam(defaultValue = "") String seen) {
        complaints.accept(actor, complaint, Seen.sent(seen));
        return Done.at(path(complaint), "已受理。", "反映人凭查询码看得到；%d 个工作日内核实并答复。".formatted(ComplaintClock.VERIFY));
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(Actor actor, @PathVariable UUID complaint, @ModelAttribute("form") AnswerForm form) {
        try {
            complaints.answer(actor, complaint, form);
            return Done.at(path(complaint), "已答复。", "反映人凭查询码看得到；%d 天以后自动办结。".formatted(ComplaintClock.QUIET));
        } catch (Refusal.Invalid refusal) {
            return Refused.page("complaint/complaint", page(actor, complaint).with(form, refusal.fields()), refusal);
        }
    }

    @PostMapping(ONE + "/transfer")
    ModelAndView transfer(Actor actor, @PathVariable UUID complaint, @RequestParam(defaultValue = "") String seen) {
        var read = complaints.transfer(actor, complaint, Seen.sent(seen));
        return Done.at(
                path(complaint), "已移送纪检监察机构。", (read ? "" : "平台上还没有看得到它的纪检监察账号，请同时线下移送。") + "反映人看得到已经移送，也可以拨打 12388。");
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Actor actor, @PathVariable UUID complaint, @RequestParam(defaultValue = "") String seen) {
        complaints.close(actor, complaint, Seen.sent(seen));
        return Done.at(path(complaint), "已办结。", "联系方式在 %d 个月后删除。".formatted(ComplaintClock.KEPT));
    }

    private ComplaintPage page(Actor actor, UUID complaint) {
        return pages.page(actor, complaint).with(papers.offered(complaints.get(actor, complaint)));
    }

    private static void requireReader(Actor actor) {
        actor.require(Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR, Role.DISCIPLINE);
    }

    private static String path(UUID complaint) {
        return PATH + "/" + complaint;
    }
}
