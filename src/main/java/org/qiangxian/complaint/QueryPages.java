package org.qiangxian.complaint;

import org.qiangxian.objection.PublicObjections;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/** Puts together the page for whoever reported something. */
@Component
class QueryPages {

    private final ComplaintClock clock;
    private final ComplaintPapers papers;
    private final Routing routing;
    private final PassingRepository passings;
    private final PublicObjections objections;

    QueryPages(
            ComplaintClock clock,
            ComplaintPapers papers,
            Routing routing,
            PassingRepository passings,
            PublicObjections objections) {
        this.clock = clock;
        this.papers = papers;
        this.routing = routing;
        this.passings = passings;
        this.objections = objections;
    }

    QueryPage page(String code, Complaint complaint) {
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
                complaint.handler().works() ? routing.name(complaint.handler()) : "",
                passings.of(complaint.id()).stream()
                        .map(each -> "%s由%s转给%s：%s"
                                .formatted(
                                        Chinese.date(Chinese.day(each.at())),
                                        routing.name(each.from()),
                                        routing.name(each.to()),
                                        each.reason()))
                        .toList(),
                words,
                late,
                answer,
                !complaint.contact().isEmpty(),
                complaint.status() == ComplaintStatus.TRANSFERRED,
                papers.offered(complaint));
    }
}
