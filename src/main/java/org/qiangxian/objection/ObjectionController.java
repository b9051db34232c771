package org.qiangxian.objection;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.document.FileId;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Files;
import org.qiangxian.document.Upload;
import org.qiangxian.shell.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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

    private static final Set<FileKind> EVIDENCE = Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.XLSX);

    private final Objections objections;
    private final MatterPages pages;
    private final Files files;

    ObjectionController(Objections objections, MatterPages pages, Files files) {
        this.objections = objections;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/objections")
    ModelAndView list(Actor actor) {
        return pages.list(actor);
    }

    @GetMapping("/objections/{value}")
    ModelAndView show(Actor actor, @PathVariable long value) {
        return pages.show(actor, objections.get(actor, value), null, "", Map.of());
    }

    @PostMapping("/objections/{value}")
    ModelAndView decide(Actor actor, @PathVariable long value, @ModelAttribute("form") DecisionForm form) {
        try {
            objections.decide(actor, value, form);
            return new ModelAndView("redirect:/objections/" + value);
        } catch (Refusal.Invalid invalid) {
            return refused(actor, value, form, invalid);
        }
    }

    @PostMapping("/objections/{value}/evidence")
    @Transactional
    ModelAndView prove(
            Actor actor, @PathVariable long value, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var matter = objections.get(actor, value);
        actor.require(org.qiangxian.account.Role.CITY);
        try {
            var name = file == null ? null : file.getOriginalFilename();
            var upload = new Upload(name == null ? "" : name, file == null ? new byte[0] : file.getBytes());
            var kept = files.keep(actor, matter.unit(), upload, EVIDENCE);
            objections.prove(actor, matter, kept.id().value(), kept.name());
            return new ModelAndView("redirect:/objections/" + value);
        } catch (Refusal.Invalid invalid) {
            return refused(
                    actor,
                    value,
                    null,
                    new Refusal.Invalid(invalid.getMessage(), Map.of("file", invalid.getMessage())));
        }
    }

    @GetMapping("/objections/{value}/evidence/{file}")
    ResponseEntity<byte[]> evidence(Actor actor, @PathVariable long value, @PathVariable UUID file) {
        var matter = objections.get(actor, value);
        var sent = objections.evidence(matter).stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这个文件。请从异议页面进入。"));
        return files.entrusted(new FileId(sent.file())).answer();
    }

    private ModelAndView refused(Actor actor, long value, @Nullable DecisionForm form, Refusal.Invalid invalid) {
        var page = pages.show(actor, objections.get(actor, value), form, invalid.getMessage(), invalid.fields());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
