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

/** The four forms of the public site. They need no account and no script; no cache may keep anything of them. */
@Controller
class FeedbackController {

    private static final String GONE = "您点选的那个数值刚刚更新，或者不再公开，没有提交。写的内容都在：请看一看城市页面上新的数值，仍有误的再提交一次，按这一页的内容有误办理；材料要重新选择。";

    private final Complaints complaints;
    private final ComplaintFiles files;
    private final Routing routing;
    private final SendingLimit limit;
    private final PublicForms pages;

    FeedbackController(
            Complaints complaints, ComplaintFiles files, Routing routing, SendingLimit limit, PublicForms pages) {
        this.complaints = complaints;
        this.files = files;
        this.routing = routing;
        this.limit = limit;
        this.pages = pages;
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
        return pages.page(new ComplaintForm(door, "", "", "", "", "", value, about, ""), "", "", Map.of());
    }

    /** Sends the form. Whatever is wrong, the text stays in it; only files have to be chosen again. */
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
            return Refused.as(pages.page(form, ticket, "", refusal.fields()), refusal);
        } catch (Refusal.NotFound gone) {
            // Only the value can have gone: the text is kept, as one about the page of the value.
            var refusal = new Refusal.Conflict(GONE);
            return Refused.as(pages.page(form.aboutThePage(), ticket, GONE, Map.of()), refusal);
        } catch (Refusal.TooMany | Refusal.Conflict refusal) {
            return Refused.as(pages.page(form, ticket, refusal.getMessage(), Map.of()), refusal);
        }
    }
}
