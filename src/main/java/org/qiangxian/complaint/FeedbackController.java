package org.qiangxian.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** The four doors of the public site. No account, no script; nothing of it is kept in a cache. */
@Controller
class FeedbackController {

    private final Complaints complaints;
    private final ComplaintFiles files;
    private final Routing routing;
    private final SendingLimit limit;
    private final Tickets tickets;

    FeedbackController(
            Complaints complaints, ComplaintFiles files, Routing routing, SendingLimit limit, Tickets tickets) {
        this.complaints = complaints;
        this.files = files;
        this.routing = routing;
        this.limit = limit;
        this.tickets = tickets;
    }

    @ModelAttribute
    void keepItToTheReader(HttpServletResponse response) {
        QueryController.keepTheCode(response);
    }

    @GetMapping("/feedback/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String door,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String about) {
        return page(new ComplaintForm(door, "", "", "", "", "", value, about), "", "", Map.of());
    }

    /** What was written stays in the form, whatever is wrong; only files have to be chosen again. */
    @PostMapping("/feedback/new")
    ModelAndView send(
            @ModelAttribute("form") ComplaintForm form,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request)
            throws IOException {
        var network = ReaderAddress.of(request).network();
        var sent = file == null ? List.<MultipartFile>of() : file;
        try {
            var told = form.checked(routing);
            limit.look(network, ticket, ComplaintFiles.any(sent));
            var judged = files.judge(network, sent);
            var code = complaints.send(told, judged, network, ticket);
            return new ModelAndView("complaint/sent", Map.of("code", code));
        } catch (Refusal.Invalid refusal) {
            return Refused.as(page(form, ticket, "", refusal.fields()), refusal);
        } catch (Refusal.TooMany | Refusal.Conflict refusal) {
            return Refused.as(page(form, ticket, refusal.getMessage(), Map.of()), refusal);
        }
    }

    private ModelAndView page(ComplaintForm form, String ticket, String why, Map<String, String> remarks) {
        var kept = tickets.holds(ticket) ? ticket : tickets.fresh();
        return new ModelAndView("complaint/new", Map.of("page", FeedbackPage.of(form, kept, why, remarks)));
    }
}
