package org.qiangxian.intake;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 数据导入: what the reader's organisation sent, and the form for another file. */
@Controller
class SentController {

    private final SentList sent;
    private final UploadReceiver receiver;

    SentController(SentList sent, UploadReceiver receiver) {
        this.sent = sent;
        this.receiver = receiver;
    }

    @GetMapping("/intake")
    ModelAndView list(
            Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam(defaultValue = "1") int page) {
        return sent.page(actor, asked, page);
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/intake", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return sent.file(actor, asked).answer(as);
    }

    @PostMapping("/intake")
    ModelAndView send(
            Actor actor,
            @ModelAttribute("form") SourceForm form,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Uploads.requireSender(actor);
        try {
            return Receptions.answer(receiver.receive(actor, form, file), "已收到文件。", "请核对各列的含义，再开始检查。");
        } catch (Refusal.Invalid invalid) {
            var remarks = invalid.fields().isEmpty() ? Map.of("file", invalid.getMessage()) : invalid.fields();
            var said = file == null || file.isEmpty() || remarks.containsKey("file")
                    ? invalid.getMessage()
                    : invalid.getMessage() + "表格文件须重新选择。";
            return Refused.as(sent.page(actor, Narrowing.NONE, 1, form, remarks, said), invalid);
        }
    }
}
