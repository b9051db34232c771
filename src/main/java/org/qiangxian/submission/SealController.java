package org.qiangxian.submission;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One proposal on paper: print it, seal it, send the scan. */
@Controller
class SealController {

    private final Seals seals;
    private final SealReceiver receiver;
    private final Prints prints;

    SealController(Seals seals, SealReceiver receiver, Prints prints) {
        this.seals = seals;
        this.receiver = receiver;
        this.prints = prints;
    }

    @GetMapping("/submissions/applications/{application}")
    String show(Actor actor, @PathVariable UUID application, Model model) {
        readers(actor);
        model.addAttribute("page", seals.page(actor, new ApplicationId(application)));
        return "submission/seal";
    }

    @GetMapping("/submissions/applications/{application}/{format}")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable UUID application, @PathVariable String format) {
        readers(actor);
        return prints.plan(actor, new ApplicationId(application), PackageController.format(format))
                .answer();
    }

    @PostMapping("/submissions/applications/{application}/scan")
    ModelAndView scan(
            Actor actor,
            @PathVariable UUID application,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @RequestParam(defaultValue = "") String code)
            throws IOException {
        var id = new ApplicationId(application);
        try {
            var address = receiver.receive(actor, id, SentFile.of(scan), code);
            return Receptions.answer(address, "已收到盖章扫描件。", "编码与提交的方案一致，随报送包报送。");
        } catch (Refusal.Invalid refusal) {
            return Refused.page("submission/seal", seals.page(actor, id).with(refusal.getMessage(), code), refusal);
        }
    }

    private static void readers(Actor actor) {
        actor.require(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }
}
