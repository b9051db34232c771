package org.qiangxian.submission;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.call.CallId;
import org.qiangxian.document.Format;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Done;
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

/** 报送包 of a recommender: see what is in it, seal annex 3, send, take back. */
@Controller
class PackageController {

    private final PackageDesk desk;
    private final Submissions submissions;
    private final Summaries summaries;
    private final SummaryReceiver receiver;

    PackageController(PackageDesk desk, Submissions submissions, Summaries summaries, SummaryReceiver receiver) {
        this.desk = desk;
        this.submissions = submissions;
        this.summaries = summaries;
        this.receiver = receiver;
    }

    @GetMapping("/submissions")
    String own(Actor actor) {
        return "redirect:/submissions/" + desk.likeliest(actor).id();
    }

    @GetMapping("/submissions/{call}")
    String show(Actor actor, @PathVariable UUID call, Model model) {
        model.addAttribute("page", desk.page(actor, new CallId(call)));
        return "submission/package";
    }

    @GetMapping("/submissions/{call}/summary/{format}")
    ResponseEntity<byte[]> summary(Actor actor, @PathVariable UUID call, @PathVariable String format) {
        actor.require(Role.PROVINCE);
        return summaries.now(actor, new CallId(call), format(format)).answer();
    }

    @PostMapping("/submissions/{call}/scan")
    ModelAndView scan(
            Actor actor,
            @PathVariable UUID call,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @RequestParam(defaultValue = "") String code)
            throws IOException {
        actor.require(Role.PROVINCE);
        try {
            var address = receiver.receive(actor, new CallId(call), SentFile.of(scan), code);
            return Receptions.answer(address, "已收到汇总表盖章扫描件。", "可以报送了。");
        } catch (Refusal.Invalid refusal) {
            return again(actor, call, refusal, code);
        }
    }

    @PostMapping("/submissions/{call}/send")
    ModelAndView send(Actor actor, @PathVariable UUID call, @RequestParam(defaultValue = "") String seen) {
        try {
            return Done.at(
                    "/submissions/receipts/"
                            + submissions.send(actor, new CallId(call), seen).id(),
                    "已报送总局。",
                    "这是回执；截止前可以撤回修改后再报。");
        } catch (Refusal.Invalid refusal) {
            return again(actor, call, refusal, "");
        }
    }

    @PostMapping("/submissions/{call}/take-back")
    ModelAndView takeBack(Actor actor, @PathVariable UUID call) {
        submissions.takeBack(actor, new CallId(call));
        return Done.at("/submissions/" + call, "已撤回报送。", "请在截止前修改并重新报送，否则视为没有报送。");
    }

    private ModelAndView again(Actor actor, UUID call, Refusal refusal, String code) {
        var page = desk.page(actor, new CallId(call)).with(refusal.getMessage(), code);
        return Refused.page("submission/package", page, refusal);
    }

    static Format format(String ending) {
        for (var format : Format.values()) {
            if (format.ending().equals(ending.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new Refusal.NotFound("没有这种格式。可下载 Word（docx）、PDF 或 Excel（xlsx）。");
    }
}
