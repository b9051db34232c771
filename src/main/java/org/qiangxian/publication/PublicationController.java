package org.qiangxian.publication;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
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

/** 文件 in the workspace: those received, those of the unit, and one with its files and its red-head page. */
@Controller
class PublicationController {

    private static final String LIST = "/publications";
    private static final String ONE = LIST + "/{id}";

    private final PublicationLists lists;
    private final PublicationPages pages;
    private final PublicationFiles files;
    private final PublicationPapers papers;

    PublicationController(
            PublicationLists lists, PublicationPages pages, PublicationFiles files, PublicationPapers papers) {
        this.lists = lists;
        this.pages = pages;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping(LIST)
    ModelAndView list(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int own,
            @RequestParam(defaultValue = "1") int page) {
        var all = new Asked(asked, PublicationPages.kind(kind));
        return new ModelAndView("publication/list", "page", lists.page(actor, all, own, page));
    }

    /** Both lists as a file, with all pages of what is shown. */
    @GetMapping(path = LIST, params = "as")
    ResponseEntity<byte[]> file(
            Actor actor,
            @ModelAttribute("asked") Narrowing asked,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam String as) {
        return lists.file(actor, new Asked(asked, PublicationPages.kind(kind))).answer(as);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("publication/show", "page", pages.show(actor, id));
    }

    @GetMapping(ONE + "/paper/{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return papers.of(actor, id, format).answer();
    }

    @GetMapping(ONE + "/files/{file}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        return files.open(actor, id, file).answer();
    }

    @PostMapping(ONE + "/files")
    ModelAndView add(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        try {
            return Receptions.answer(files.add(actor, id, SentFile.of(file)), "已上传附件。", "附件随文印发；送签以前可以移除。");
        } catch (Refusal.Invalid refusal) {
            var page = pages.show(actor, id).with(refusal.getMessage(), refusal.fields());
            return Refused.page("publication/show", page, refusal);
        }
    }

    @PostMapping(ONE + "/files/{file}")
    ModelAndView leaveOut(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        files.leaveOut(actor, id, file);
        return Done.at(LIST + "/" + id, "已移除附件。", "需要时重新上传。");
    }
}
