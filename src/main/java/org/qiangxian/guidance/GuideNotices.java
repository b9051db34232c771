package org.qiangxian.guidance;

import java.util.List;
import org.qiangxian.guidance.GuideFact.GuideMoved;
import org.qiangxian.guidance.GuideFact.RemarkAnswered;
import org.qiangxian.notice.Notices;
import org.qiangxian.notice.Recipient;
import org.qiangxian.shell.Chinese;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the units of the source pilots, all at the same time and once, what concerns them in a draft. */
@Component
class GuideNotices {

    private final Notices notices;
    private final GuideRepository repository;
    private final Guides guides;

    GuideNotices(Notices notices, GuideRepository repository, Guides guides) {
        this.notices = notices;
        this.repository = repository;
        this.guides = guides;
    }

    @EventListener
    void on(GuideMoved moved) {
        var guide = repository.find(moved.id()).orElseThrow();
        var until = guide.until();
        var last = until == null ? "" : Chinese.date(until.minusNanos(1));
        switch (moved.action()) {
            case OPEN_FOR_REMARKS ->
                tell(
                        guide,
                        "请看指导性技术文件草稿：",
                        "本地试点是这份文件的来源之一。可以按段提意见到%s；不提也可以，没有任何影响。总局逐条答复。".formatted(last),
                        steps(guide));
            case EXTEND -> tell(guide, "提意见的期限延长：", "可以提意见到%s；不提也可以。".formatted(last), steps(guide));
            case PREPARE -> tell(guide, "已形成文件稿：", "意见都已答复，文件由总局另一人签发后公布。", steps(guide));
            case DISCARD -> {
                if (guide.wasOpened()) {
                    tell(guide, "不再起草：", "本地提的意见不再办理。", steps(guide));
                }
            }
            case SAVE, CLOSE, ANSWER, RESUME, REMARK, NOTHING, TAKE_BACK, NAME -> {}
        }
    }

    /** Once in a round, when the last remark has its answer. */
    @EventListener
    void on(RemarkAnswered answered) {
        if (!answered.rests()) {
            var guide = repository.find(answered.id()).orElseThrow();
            tell(guide, "意见都已答复：", "每条意见怎样采纳、为什么没有采纳，都写在草稿页面上。", "answered/" + guide.shown());
        }
    }

    private String steps(Guide guide) {
        return "step/" + repository.steps(guide.id()).getLast().number();
    }

    private void tell(Guide guide, String subject, String text, String event) {
        List<Recipient> to = guides.sources(guide).stream()
                .map(each -> each.source().unit())
                .distinct()
                .map(Recipient::city)
                .toList();
        notices.tell(to, subject + guide.title(), text, guide.address(), "guidance/%s/%s".formatted(guide.id(), event));
    }
}
