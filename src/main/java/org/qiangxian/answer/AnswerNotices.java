package org.qiangxian.answer;

import java.util.List;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts what a department sent on the desk of the province that checks it, and takes it off again. */
@Component
class AnswerNotices {

    private final Notices notices;

    AnswerNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(AnswerFact.ItemSent sent) {
        notices.due(
                "request-check/%s/%s/%s".formatted(sent.request(), sent.unit(), sent.item()),
                List.of(Recipient.province(sent.unit())),
                "核对部门填报：%s".formatted(sent.department()),
                null,
                "/requests/%s/answer#%s".formatted(sent.request(), sent.item()));
    }

    @EventListener
    void on(AnswerFact.ItemReturned returned) {
        checked(returned.request().toString(), returned.unit(), List.of(returned.item()));
    }

    @EventListener
    void on(AnswerFact.ItemsEntered entered) {
        checked(entered.request().toString(), entered.unit(), entered.items());
    }

    private void checked(String request, RegionCode unit, List<String> items) {
        items.forEach(item -> notices.done("request-check/%s/%s/%s".formatted(request, unit, item)));
    }
}
