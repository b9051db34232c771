package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 数据导入: the pages of a file, on which its mapping is corrected, its check read and its values imported. */
@Controller
class IntakeController {

    private final Uploads uploads;
    private final Intake intake;
    private final UploadPages pages;
    private final HeadReading heads;

    IntakeController(Uploads uploads, Intake intake, UploadPages pages, HeadReading heads) {
        this.uploads = uploads;
        this.intake = intake;
        this.pages = pages;
        this.heads = heads;
    }

    /**
     * Shows the mapping, the work under way, the result of the check, or what was imported, by the state of the file.
     */
    @GetMapping("/intake/{id}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable Verdict verdict) {
        return pages.show(actor, intake.recover(actor, id), verdict, page, "", Map.of());
    }

    /** Reads the header again from another sheet or from other rows. */
    @PostMapping("/intake/{id}/head")
    ModelAndView head(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int sheet,
            @RequestParam(defaultValue = "-1") int first,
            @RequestParam(defaultValue = "-1") int last) {
        try {
            heads.reread(actor, id, sheet, first, last);
            return Done.at("/intake/" + id, "已按新的表头重读。", "请核对各列的读法，再核对全部数值。");
        } catch (Refusal.Invalid invalid) {
            return mapping(actor, id, invalid);
        }
    }

    /** Stores the corrected mapping and begins the check. */
    @PostMapping("/intake/{id}/mapping")
    ModelAndView map(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        var upload = uploads.get(actor, id);
        try {
            uploads.map(actor, id, pages.typed(sent, upload));
            intake.check(actor, id);
            return Done.at("/intake/" + id, "已保存读法，核对已经开始。", "核对完成后在本页逐格列出结果。");
        } catch (Refusal.Invalid invalid) {
            return Refused.as(pages.mapping(upload, invalid.getMessage(), invalid.fields(), sent), invalid);
        }
    }

    private ModelAndView mapping(Actor actor, UUID id, Refusal.Invalid invalid) {
        return Refused.as(pages.mapping(uploads.get(actor, id), invalid.getMessage(), invalid.fields()), invalid);
    }

    /** Back to the mapping of a file that was checked. */
    @GetMapping("/intake/{id}/mapping")
    ModelAndView again(Actor actor, @PathVariable UUID id) {
        return pages.mapping(uploads.get(actor, id), "", Map.of());
    }

    @PostMapping("/intake/{id}/commit")
    ModelAndView commit(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "CLEAR") Choice choice,
            @RequestParam(required = false) @Nullable List<String> ticked,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(defaultValue = "") String reason) {
        try {
            intake.commit(actor, id, choice, orNone(ticked), orNone(columns), reason);
            return Done.at("/intake/" + id, "已开始入库。", "完成后本页列出入库的数值；要么全部入库，要么一个也不入。");
        } catch (Refusal.Invalid invalid) {
            var page = pages.show(
                    actor, uploads.get(actor, id), Verdict.DOUBTFUL, 1, invalid.getMessage(), invalid.fields());
            return Refused.as(page, invalid);
        }
    }

    private static List<String> orNone(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent;
    }
}
