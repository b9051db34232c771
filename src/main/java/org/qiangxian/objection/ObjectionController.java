package org.qiangxian.objection;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.FileId;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 数据异议: what waits, one matter with both figures and its course, the evidence, the decision. */
@Controller
class ObjectionController {

    private final Objections objections;
    private final MatterReading reading;
    private final Evidence evidence;
    private final MatterPages pages;
    private final ListPages lists;

    ObjectionController(
            Objections objections, MatterReading reading, Evidence evidence, MatterPages pages, ListPages lists) {
        this.objections = objections;
        this.reading = reading;
        this.evidence = evidence;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping("/objections")
    ModelAndView list(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "1") int open,
            @RequestParam(defaultValue = "1") int decided) {
        return lists.list(actor, asked, open, decided);
    }

    /** What is shown of the list, all pages of it, as a file. */
    @GetMapping(path = "/objections", params = "as")
    ResponseEntity<byte[]> file(Actor actor, @ModelAttribute("asked") Narrowing asked, @RequestParam String as) {
        return lists.file(actor, asked).answer(as);
    }

    @GetMapping("/objections/{value}")
    ModelAndView show(Actor actor, @PathVariable long value) {
        return pages.show(actor, reading.get(actor, value), null, "", Map.of());
    }

    @PostMapping("/objections/{value}")
    ModelAndView decide(Actor actor, @PathVariable long value, @ModelAttribute("form") DecisionForm form) {
        try {
            objections.decide(actor, value, form);
            return Done.at("/objections/" + value, "已作出决定。", "提出异议的城市收到消息；决定和理由在本页可查。", objections.offer(actor, value));
        } catch (Refusal.Invalid invalid) {
            return refused(actor, value, form, invalid);
        }
    }

    @PostMapping("/objections/{value}/urge")
    ModelAndView urge(Actor actor, @PathVariable long value) {
        objections.urge(actor, value);
        return Done.at("/objections/" + value, "已催办。", "办理的单位已收到消息；每天可以催办一次。");
    }

    @PostMapping("/objections/{value}/evidence")
    ModelAndView prove(
            Actor actor, @PathVariable long value, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            return Receptions.answer(evidence.add(actor, value, SentFile.of(file)), "已上传证据。", "办理的单位可以查看。");
        } catch (Refusal.Invalid invalid) {
            return refused(actor, value, null, invalid);
        }
    }

    @GetMapping("/objections/{value}/evidence/{file}")
    ResponseEntity<byte[]> evidence(Actor actor, @PathVariable long value, @PathVariable UUID file) {
        return pages.open(actor, reading.get(actor, value), new FileId(file)).answer();
    }

    private ModelAndView refused(Actor actor, long value, @Nullable DecisionForm form, Refusal.Invalid invalid) {
        return Refused.as(
                pages.show(actor, reading.get(actor, value), form, invalid.getMessage(), invalid.fields()), invalid);
    }
}
