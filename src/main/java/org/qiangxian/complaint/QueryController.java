package org.qiangxian.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The course of a complaint by its query code, which travels in forms and never in an address (R110). */
@Controller
class QueryController {

    private final Complaints complaints;
    private final QueryPages pages;
    private final ComplaintPapers papers;

    QueryController(Complaints complaints, QueryPages pages, ComplaintPapers papers) {
        this.complaints = complaints;
        this.pages = pages;
        this.papers = papers;
    }

    @ModelAttribute
    void keepItToTheReader(HttpServletResponse response) {
        keepTheCode(response);
    }

    static void keepTheCode(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/feedback/query")
    ModelAndView ask() {
        return new ModelAndView("complaint/query", Map.of("why", ""));
    }

    @PostMapping("/feedback/query")
    ModelAndView query(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        try {
            return found(code, request);
        } catch (Refusal.NotFound | Refusal.TooMany refusal) {
            return Refused.as(new ModelAndView("complaint/query", Map.of("why", refusal.getMessage())), refusal);
        }
    }

    @PostMapping("/feedback/erase")
    ModelAndView erase(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        complaints.erase(code, ReaderAddress.of(request).network());
        return found(code, request);
    }

    /** 受理告知书 or 答复书, for whoever has the code. */
    @PostMapping("/feedback/papers")
    ResponseEntity<byte[]> paper(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String format,
            HttpServletRequest request) {
        var complaint = complaints.query(code, ReaderAddress.of(request).network());
        return papers.of(complaint, paper, format).answer();
    }

    private ModelAndView found(String code, HttpServletRequest request) {
        var complaint = complaints.query(code, ReaderAddress.of(request).network());
        return new ModelAndView("complaint/found", Map.of("page", pages.page(code, complaint)));
    }
}
