package org.qiangxian.complaint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.qiangxian.shell.KeptForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the public form with what was typed, also when the browser has lost the page's token. */
@Component
class PublicForms implements KeptForm {

    private static final String LOST =
            "这一页打开的时间太长，或者浏览器没有保存本站的记号，没有提交。写的内容都在，请核对后再提交一次，材料要重新选择；仍不能提交的，请在浏览器中允许本站保存数据，或者拨打 12345。";

    private final Tickets tickets;

    PublicForms(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @param ticket the ticket of the form; replaced where it can no longer be used */
    ModelAndView page(ComplaintForm form, String ticket, String why, Map<String, String> remarks) {
        var kept = tickets.holds(ticket) ? ticket : tickets.fresh();
        return new ModelAndView("complaint/new", Map.of("page", FeedbackPage.of(form, kept, why, remarks)));
    }

    @Override
    public boolean at(String path) {
        return path.endsWith("/feedback/new");
    }

    @Override
    public ModelAndView again(HttpServletRequest request) {
        var form = new ComplaintForm(
                request.getParameter("door"),
                request.getParameter("text"),
                request.getParameter("level"),
                request.getParameter("place"),
                request.getParameter("happened"),
                request.getParameter("contact"),
                request.getParameter("value"),
                request.getParameter("about"),
                request.getParameter("trial"));
        return page(form, Objects.requireNonNullElse(request.getParameter("ticket"), ""), LOST, Map.of());
    }
}
