package org.qiangxian.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.objection.PublicObjections;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The four doors of the public site, and what became of what was told. No account, no script; nothing of it is kept in a cache. */
@Controller
class FeedbackController {

    private final Complaints complaints;
    private final ComplaintFiles files;
    private final Routing routing;
    private final ComplaintClock clock;
    private final PublicObjections objections;

    FeedbackController(
            Complaints complaints,
            ComplaintFiles files,
            Routing routing,
            ComplaintClock clock,
            PublicObjections objections) {
        this.complaints = complaints;
        this.files = files;
        this.routing = routing;
        this.clock = clock;
        this.objections = objections;
    }

    @ModelAttribute
    void keepTheCode(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping("/feedback/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String door, @RequestParam(defaultValue = "") String value) {
        return page(new ComplaintForm(door, "", "", "", "", "", value), Map.of());
    }

    @PostMapping("/feedback/new")
    ModelAndView send(
            @ModelAttribute("form") ComplaintForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        try {
            var told = form.checked(routing);
            var network = ReaderAddress.of(request).network();
            var judged = files.judge(network, file == null ? List.of() : file);
            return new ModelAndView("complaint/sent", Map.of("code", complaints.send(told, judged, network)));
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(form, refusal.fields()), refusal);
        }
    }

    @GetMapping("/feedback/query")
    ModelAndView ask() {
        return new ModelAndView("complaint/query", Map.of("why", ""));
    }

    /** The code travels in the form, never in an address. */
    @PostMapping("/feedback/query")
    ModelAndView query(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        try {
            return found(code, request);
        } catch (Refusal.NotFound refusal) {
            return Refused.as(new ModelAndView("complaint/query", Map.of("why", refusal.getMessage())), refusal);
        }
    }

    @PostMapping("/feedback/erase")
    ModelAndView erase(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        complaints.erase(code, ReaderAddress.of(request).network());
        return found(code, request);
    }

    private ModelAndView found(String code, HttpServletRequest request) {
        var complaint = complaints.query(code, ReaderAddress.of(request).network());
        return new ModelAndView("complaint/found", Map.of("page", page(code, complaint)));
    }

    private QueryPage page(String code, Complaint complaint) {
        var outcome = complaint.outcome();
        var answer = outcome == null ? "" : "%s：%s".formatted(outcome.label(), complaint.answer());
        var words = clock.words(complaint);
        var late = clock.late(complaint);
        if (complaint.value() instanceof Long value) {
            var course = objections.course(value);
            answer = course.outcome();
            words = course.due();
            late = course.late();
        }
        return new QueryPage(
                code,
                complaint.door().label(),
                Chinese.time(complaint.sentAt()),
                complaint.status().label(),
                words,
                late,
                answer,
                !complaint.contact().isEmpty(),
                complaint.status() == ComplaintStatus.TRANSFERRED);
    }

    private static ModelAndView page(ComplaintForm form, Map<String, String> remarks) {
        return new ModelAndView("complaint/new", Map.of("page", FeedbackPage.of(form, remarks)));
    }
}
