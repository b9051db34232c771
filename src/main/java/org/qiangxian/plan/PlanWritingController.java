package org.qiangxian.plan;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.SentFile;
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

/** Writing a plan: its rows, a file in place of them, 定稿. */
@Controller
class PlanWritingController {

    private static final String ONE = PlanController.PATH + "/{id}";
    private static final String VIEW = "plan/edit";

    private final Plans plans;
    private final PlanTies ties;
    private final PlanFiles files;
    private final PlanPages pages;
    private final PlanShow show;

    PlanWritingController(Plans plans, PlanTies ties, PlanFiles files, PlanPages pages, PlanShow show) {
        this.plans = plans;
        this.ties = ties;
        this.files = files;
        this.pages = pages;
        this.show = show;
    }

    @GetMapping(ONE + "/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        PlanController.writers(actor);
        return new ModelAndView(VIEW, Map.of("page", pages.edit(actor, id)));
    }

    /** Saves, or saves as the next version. */
    @PostMapping(ONE + "/edit")
    ModelAndView save(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        PlanController.writers(actor);
        var form = new PlanForm(fields);
        try {
            var plan = plans.requireWritten(actor, id);
            if (!fields.containsKey("finalise")) {
                plans.save(actor, id, form, ties.offered(actor, plan));
                return Done.at(plan.path() + "/edit", "已保存。", "定稿以前只有本单位看得到；下面还可以增加。");
            }
            var number = plans.finalise(actor, id, form, ties.offered(actor, plan));
            return Done.at(
                    plan.path(),
                    "已定稿第%d版。".formatted(number),
                    "%s可以阅读；以后的改动另成新的一版。".formatted(PlanPages.readers(plan)));
        } catch (Refusal.Invalid refusal) {
            return Refused.page(VIEW, pages.edit(actor, id).with(form, refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return Refused.page(VIEW, pages.over(actor, id, form, String.valueOf(refusal.getMessage())), refusal);
        }
    }

    @PostMapping(ONE + "/files")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        PlanController.writers(actor);
        try {
            return Receptions.answer(
                    files.add(actor, id, SentFile.of(file), PlanForm.seen(edit)), "已上传文件。", "定稿以前可以移除或者换一个。");
        } catch (Refusal.Invalid refusal) {
            var page = pages.edit(actor, id);
            return Refused.page(VIEW, page.with(page.form(), refusal.fields()), refusal);
        } catch (Refusal.Conflict refusal) {
            return afresh(actor, id, refusal);
        }
    }

    /** The present page of the plan, with the refusal. */
    private ModelAndView afresh(Actor actor, UUID id, Refusal.Conflict refusal) {
        var words = String.valueOf(refusal.getMessage());
        return pages.written(actor, id)
                ? Refused.page(VIEW, pages.edit(actor, id).saying(words), refusal)
                : Refused.page("plan/show", show.page(actor, id, 0).saying(words), refusal);
    }

    @PostMapping(ONE + "/files/none")
    ModelAndView leaveOut(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String edit) {
        PlanController.writers(actor);
        try {
            plans.file(actor, id, null, PlanForm.seen(edit));
        } catch (Refusal.Conflict refusal) {
            return afresh(actor, id, refusal);
        }
        return Done.at(PlanController.PATH + "/" + id + "/edit", "已移除文件。", "需要时重新上传，或者逐项填写。");
    }

    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        PlanController.readers(actor);
        return files.open(actor, id, file).answer();
    }
}
