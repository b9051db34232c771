package org.qiangxian.admission;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Files;
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

/** Leaving the library, and its acknowledgement. */
@Controller
class LeaveController {

    private final Leavings leavings;
    private final LeavePages pages;
    private final Declarations declarations;
    private final DeclarationReceiver receiver;
    private final Files files;

    LeaveController(
            Leavings leavings, LeavePages pages, Declarations declarations, DeclarationReceiver receiver, Files files) {
        this.leavings = leavings;
        this.pages = pages;
        this.declarations = declarations;
        this.receiver = receiver;
        this.files = files;
    }

    @GetMapping(DeclarationReceiver.PAGE)
    ModelAndView asking(Actor actor) {
        actor.require(Role.CITY);
        return new ModelAndView("admission/exit", "page", pages.exit(actor));
    }

    @GetMapping(DeclarationReceiver.PAGE + "/{format}")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String format) {
        actor.require(Role.CITY);
        for (var each : Format.values()) {
            if (each.ending().equals(format)) {
                return declarations.print(actor, each).answer();
            }
        }
        throw new Refusal.NotFound("没有这种格式。退出声明可下载 Word（docx）或 PDF。");
    }

    @PostMapping(DeclarationReceiver.PAGE)
    ModelAndView ask(
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason)
            throws IOException {
        actor.require(Role.CITY);
        try {
            var address = receiver.receive(actor, SentFile.of(scan), code, reason);
            return Receptions.answer(address, "已申请退出培育库。", "总局确认时生效，五个工作日没有确认的自动生效；在那以前可以收回。");
        } catch (Refusal.Invalid refusal) {
            var remarks = Refused.errors(refusal, _ -> "scan");
            return Refused.page("admission/exit", pages.exit(actor).with(code, reason, remarks), refusal);
        }
    }

    /** The stamped declaration, for the unit, those above it and 总局. */
    @GetMapping("/admissions/exits/{leaving}/declaration")
    ResponseEntity<byte[]> declaration(Actor actor, @PathVariable UUID leaving) {
        return files.entrusted(declarations.stamped(actor, leaving)).answer();
    }

    @PostMapping("/admissions/exit/revoke")
    ModelAndView revoke(Actor actor) {
        actor.require(Role.CITY);
        leavings.revoke(actor);
        return Done.at("/admissions", "已收回退出申请。", "本单位继续在库。");
    }

    @GetMapping("/admissions/exits/{leaving}/acknowledge")
    ModelAndView acknowledging(Actor actor, @PathVariable UUID leaving) {
        actor.require(Role.SAMR);
        return pages.acknowledging(actor, leaving).page();
    }

    @PostMapping("/admissions/exits/{leaving}/acknowledge")
    ModelAndView acknowledge(Actor actor, @PathVariable UUID leaving) {
        leavings.acknowledge(actor, leaving);
        return Done.at("/admissions", "已确认退出。", "该地、所在市局和省局已收到告知。");
    }
}
