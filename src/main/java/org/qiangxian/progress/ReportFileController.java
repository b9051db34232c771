package org.qiangxian.progress;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.reception.Receptions;
import org.qiangxian.region.RegionCode;
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

/** 离线填写 of a report: the form as a file, and the file back into it. It is saved, never handed in automatically. */
@Controller
class ReportFileController {

    private final Reports reports;
    private final ReportPages pages;
    private final ReportFileReceiver receiver;

    ReportFileController(Reports reports, ReportPages pages, ReportFileReceiver receiver) {
        this.reports = reports;
        this.pages = pages;
        this.receiver = receiver;
    }

    @GetMapping(ReportController.PATH + "/form.xlsx")
    ResponseEntity<byte[]> form(Actor actor, @PathVariable UUID round, @PathVariable RegionCode code) {
        actor.require(Role.CITY);
        var page = pages.page(actor, round, code);
        var content = OfflineForm.write(
                page.sheet().form(),
                page.report().content(),
                "%s　%s".formatted(page.place(), page.round().title()),
                page.report().matter());
        return new Download(page.round().title() + "（离线填写）.xlsx", FileKind.XLSX.mediaType(), content).answer();
    }

    @PostMapping(ReportController.PATH + "/import")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable RegionCode code,
            @RequestParam(defaultValue = "-1") int edit,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        actor.require(Role.CITY);
        var report = reports.get(actor, round, code);
        try {
            var address = receiver.receive(actor, report, edit, SentFile.of(file));
            return Receptions.answer(address, "已读入离线填写的内容并保存。", "还没有报送，请核对后报送。");
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            var page = pages.page(actor, round, code);
            return Refused.page("progress/report", page.refused(Map.of(), refusal.getMessage()), refusal);
        }
    }
}
