package org.qiangxian.adjustment;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.FileId;
import org.qiangxian.document.SentFile;
import org.qiangxian.procedure.Act;
import org.qiangxian.procedure.Seen;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page of one case, what is one press there, and its files. */
@Controller
class AdjustmentController {

    static final String PATH = "/adjustments";

    private final Adjustments adjustments;
    private final Hearings hearings;
    private final Proofs proofs;
    private final AdjustmentPages pages;
    private final AdjustmentPapers papers;

    AdjustmentController(
            Adjustments adjustments, Hearings hearings, Proofs proofs, AdjustmentPages pages, AdjustmentPapers papers) {
        this.adjustments = adjustments;
        this.hearings = hearings;
        this.proofs = proofs;
        this.pages = pages;
        this.papers = papers;
    }

    /**
     * Lets in the roles that can have a case to read; to all others every address of a case is closed in the same way.
     */
    static void readers(Actor actor) {
        actor.require(Role.CITY, Role.PROVINCE, Role.SAMR, Role.DISCIPLINE);
    }

    @GetMapping(PATH + "/{matter}")
    ModelAndView show(Actor actor, @PathVariable UUID matter) {
        readers(actor);
        return new ModelAndView("adjustment/show", "page", pages.page(actor, hearings.open(actor, matter)));
    }

    /** Does what needs one press only, by the name of its row in {@link AdjustmentAction}. */
    @PostMapping(PATH + "/{matter}/move")
    ModelAndView move(
            Actor actor,
            @PathVariable UUID matter,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen) {
        readers(actor);
        pages.page(actor, matter);
        var named = Act.named(AdjustmentAction.class, action);
        if (!named.pressed()) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从页面上的按钮进入。".formatted(named.label()));
        }
        try {
            adjustments.press(actor, matter, named, reason, Seen.sent(seen));
        } catch (Refusal.Invalid refusal) {
            var page = pages.page(actor, matter);
            return Refused.page(
                    "adjustment/show", page.with(Map.of(), Refused.errors(refusal, _ -> page.idOf(named))), refusal);
        }
        return Done.at(PATH + "/" + matter, "已%s。".formatted(named.label()), next(named));
    }

    private static String next(AdjustmentAction action) {
        return switch (action) {
            case AGREE -> "书面认定由两人签署，可以立案。";
            case OPEN -> "请在期限内告知并听取意见；告知以前该地不知道这件事项。";
            case SET_ASIDE_CLUE -> "登记的单位会看到理由。";
            case CORRECT -> "理由和经过保留，不能删除。";
            case EXTEND -> "期限延长五个工作日，只能延长一次。";
            case END_HEARING -> "请提出拟处理意见。";
            case SEND_BACK -> "请重新提出拟处理意见。";
            case FINISH -> "经过保留。";
            default -> "";
        };
    }

    @PostMapping(PATH + "/{matter}/evidence")
    ModelAndView prove(
            Actor actor, @PathVariable UUID matter, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        readers(actor);
        pages.page(actor, matter);
        try {
            return Receptions.answer(proofs.add(actor, matter, SentFile.of(file)), "已上传材料。", "可以看到这件事项的单位都可以查看。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("adjustment/show", pages.page(actor, matter).with(Map.of(), refusal.fields()), refusal);
        }
    }

    @GetMapping(PATH + "/{matter}/evidence/{file}")
    ResponseEntity<byte[]> evidence(Actor actor, @PathVariable UUID matter, @PathVariable UUID file) {
        readers(actor);
        return proofs.open(actor, matter, new FileId(file)).answer();
    }

    @GetMapping(PATH + "/{matter}/papers/{paper}/{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID matter, @PathVariable String paper, @PathVariable String format) {
        readers(actor);
        return papers.of(actor, matter, paper, format).answer();
    }
}
