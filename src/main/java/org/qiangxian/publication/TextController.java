package org.qiangxian.publication;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 政策文件: the library that everybody may read, without log-in and without counters. */
@Controller
class TextController {

    private final PublicationPages pages;
    private final PublicationFiles files;
    private final PublicationPapers papers;

    TextController(PublicationPages pages, PublicationFiles files, PublicationPapers papers) {
        this.pages = pages;
        this.files = files;
        this.papers = papers;
    }

    @GetMapping("/texts")
    ModelAndView list(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("publication/library", "page", pages.library(kind, page));
    }

    @GetMapping("/texts/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return new ModelAndView("publication/text", "page", pages.open(id));
    }

    @GetMapping("/texts/{id}/paper/{format}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format) {
        return papers.of(id, format).answer();
    }

    @GetMapping("/texts/{id}/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID file) {
        return files.open(id, file).answer();
    }
}
