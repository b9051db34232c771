package org.qiangxian.admission;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Format;
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

/** A province puts its batch together, seals it and forwards it. */
@Controller
class TrancheController {

    private final Tranches batches;
    private final LetterReceiver receiver;
    private final AdmissionLists pages;
    private final Windows windows;

    TrancheController(Tranches batches, LetterReceiver receiver, AdmissionLists pages, Windows windows) {
        this.batches = batches;
        this.receiver = receiver;
        this.pages = pages;
        this.windows = windows;
    }

    @GetMapping(LetterReceiver.PAGE)
    ModelAndView prepare(Actor actor) {
        actor.require(Role.PROVINCE);
        return new ModelAndView("admission/batch", "page", pages.batch(actor));
    }

    @GetMapping(LetterReceiver.PAGE + "/{format}")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String format) {
        actor.require(Role.PROVINCE);
        for (var each : Format.values()) {
            if (each.ending().equals(format)) {
                return batches.print(actor, each).answer();
            }
        }
        throw new Refusal.NotFound("没有这种格式。推荐函可下载 Word（docx）或 PDF。");
    }

    @PostMapping(LetterReceiver.PAGE + "/scan")
    ModelAndView scan(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @RequestParam(defaultValue = "") String code)
            throws IOException {
        actor.require(Role.PROVINCE);
        try {
            var address = receiver.receive(actor, SentFile.of(scan), code);
            return Receptions.answer(address, "已收到推荐函的盖章扫描件。", "内容码与现在的批次一致，可以在窗口内报送。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("admission/batch", pages.batch(actor).with(refusal.getMessage(), code), refusal);
        }
    }

    @PostMapping(LetterReceiver.PAGE + "/forward")
    ModelAndView forward(Actor actor, @RequestParam(defaultValue = "") String seen) {
        actor.require(Role.PROVINCE);
        var batch = batches.forward(actor, windows.current(Tranches.province(actor)), seen);
        return Done.at(batch.path(), "已报送总局（第%d批）。".formatted(batch.number()), "总局决定以后，各单位同时收到告知。");
    }
}
