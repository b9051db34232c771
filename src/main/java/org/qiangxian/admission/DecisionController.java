package org.qiangxian.admission;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.Files;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A batch that was forwarded, and 总局's decision on it. */
@Controller
class DecisionController {

    private static final String PATH = "/admissions/batches/{batch}";

    private final Tranches batches;
    private final TrancheDecisions verdicts;
    private final SentPages pages;
    private final Files files;

    DecisionController(Tranches batches, TrancheDecisions verdicts, SentPages pages, Files files) {
        this.batches = batches;
        this.verdicts = verdicts;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable UUID batch) {
        return new ModelAndView("admission/sent", "page", pages.page(actor, batch));
    }

    /** The stamped letter, for its province and 总局. */
    @GetMapping(PATH + "/letter")
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID batch) {
        return files.entrusted(batches.get(actor, batch).file()).answer();
    }

    @GetMapping(PATH + "/decide")
    ModelAndView deciding(Actor actor, @PathVariable UUID batch) {
        actor.require(Role.SAMR);
        return verdicts.deciding(actor, batch).page();
    }

    @PostMapping(PATH + "/decide")
    ModelAndView decide(Actor actor, @PathVariable UUID batch, @RequestParam Map<String, String> sent) {
        actor.require(Role.SAMR);
        try {
            verdicts.decide(actor, batch, Typed.ofSingle(sent));
        } catch (Refusal.Invalid refusal) {
            return verdicts.deciding(actor, batch).refused(sent, refusal);
        }
        return Done.at("/admissions/batches/" + batch, "已决定这一批入库申请。", "各申请单位、所在市局和省局已同时收到告知。");
    }
}
