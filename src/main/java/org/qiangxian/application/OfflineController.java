package org.qiangxian.application;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.reception.Receptions;
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

/** 离线填写: the form as a file, and the file back into the draft. It is saved and never submitted automatically. */
@Controller
class OfflineController {

    private final Applications applications;
    private final OfflineReceiver receiver;
    private final ApplicationPages pages;

    OfflineController(Applications applications, OfflineReceiver receiver, ApplicationPages pages) {
        this.applications = applications;
        this.receiver = receiver;
        this.pages = pages;
    }

    @GetMapping("/applications/{application}/form.xlsx")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable String application) {
        actor.require(Role.CITY);
        var found = applications.get(actor, ApplicationId.of(application));
        var content = OfflineForm.write(
                pages.form(found),
                found.content(),
                pages.place(found),
                found.id().toString());
        return new Download(found.kind().label() + "方案（离线填写）.xlsx", FileKind.XLSX.mediaType(), content).answer();
    }

    @PostMapping("/applications/{application}/import")
    ModelAndView save(
            Actor actor,
            @PathVariable String application,
            @RequestParam(defaultValue = "0") int edit,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.require(Role.CITY);
        var found = applications.get(actor, ApplicationId.of(application));
        try {
            var address = receiver.receive(actor, found, edit, SentFile.of(file));
            return Receptions.answer(address, "已读入离线填写的内容并保存。", "还没有提交，请核对后提交。");
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            var page = pages.draft(actor, applications.get(actor, found.id()));
            return Refused.page("application/draft", Map.of("page", page, "refusal", refusal.getMessage()), refusal);
        }
    }
}
