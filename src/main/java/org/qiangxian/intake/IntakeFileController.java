package org.qiangxian.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.document.Format;
import org.qiangxian.measurement.Batches;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The file itself: downloaded as it came or with remarks, given up, or withdrawn after its import. */
@Controller
class IntakeFileController {

    private final Uploads uploads;
    private final Originals originals;
    private final RemarkedFile remarked;
    private final Measurements measurements;
    private final Batches batches;

    IntakeFileController(
            Uploads uploads, Originals originals, RemarkedFile remarked, Measurements measurements, Batches batches) {
        this.uploads = uploads;
        this.originals = originals;
        this.remarked = remarked;
        this.measurements = measurements;
        this.batches = batches;
    }

    /** The original; always saved, never opened by the browser. */
    @GetMapping("/intake/{id}/original")
    void original(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var upload = present(actor, id);
        headers(response, upload.name(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
        originals.write(id, response.getOutputStream());
    }

    @GetMapping("/intake/{id}/remarks.xlsx")
    void remarks(Actor actor, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        var upload = present(actor, id);
        // Asking for the stream gives the request's place back (shell.Gate), so it is done after the work.
        try (var made = remarked.make(actor, upload)) {
            headers(
                    response,
                    "核对结果-" + upload.name().replaceFirst("\\.[^.]{1,5}$", "") + ".xlsx",
                    Format.XLSX.mediaType());
            Files.copy(made.file(), response.getOutputStream());
        }
    }

    private Upload present(Actor actor, UUID id) {
        var upload = uploads.get(actor, id);
        if (upload.state() == Upload.State.DISCARDED) {
            throw new Refusal.NotFound("这份文件已放弃，内容已经删除。");
        }
        return upload;
    }

    private static void headers(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    @PostMapping("/intake/{id}/discard")
    ModelAndView discard(Actor actor, @PathVariable UUID id) {
        uploads.discard(actor, id);
        return Done.at("/intake", "已放弃这份文件。", "内容已经删除，没有任何数值入库。");
    }

    /** The page of consequences, on which the act is confirmed. */
    @GetMapping("/intake/{id}/withdraw")
    ModelAndView withdrawing(Actor actor, @PathVariable UUID id) {
        return consequences(actor, id).page();
    }

    private Consequences consequences(Actor actor, UUID id) {
        var page = "/intake/" + id;
        return batches.withdrawal(batch(actor, id), page + "/withdraw", page)
                .under("/intake", "数据导入", page, uploads.get(actor, id).name());
    }

    private UUID batch(Actor actor, UUID id) {
        var batch = uploads.get(actor, id).batch();
        if (batch == null) {
            throw new Refusal.Conflict("这份文件没有入库，不需要撤回。");
        }
        return batch;
    }

    /** Withdraws all its values; the former ones are in force again. */
    @PostMapping("/intake/{id}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            measurements.withdraw(actor, batch(actor, id), reason);
        } catch (Refusal.Invalid refusal) {
            return consequences(actor, id).refused(Map.of("reason", reason), refusal);
        }
        return Done.at("/intake/" + id, "已撤回入库的数值。", "有以前数值的，以前的数值重新生效；没有的显示为无数据。");
    }
}
