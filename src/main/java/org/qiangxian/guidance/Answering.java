package org.qiangxian.guidance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.guidance.GuideFact.RemarkAnswered;
import org.qiangxian.guidance.Guides.Known;
import org.qiangxian.procedure.Seen;
import org.qiangxian.publication.PreparedPapers;
import org.qiangxian.publication.PreparedPapers.Prepared;
import org.qiangxian.publication.Publication;
import org.qiangxian.publication.PublicationStatus;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 does once the time for remarks is over: it answers each, and makes a publication draft that another person signs (R63). */
@Service
@Transactional
class Answering {

    static final int LONGEST = 300;

    private final Guides guides;
    private final Writing writing;
    private final RemarkRepository remarks;
    private final PreparedPapers papers;
    private final ApplicationEventPublisher facts;

    Answering(
            Guides guides,
            Writing writing,
            RemarkRepository remarks,
            PreparedPapers papers,
            ApplicationEventPublisher facts) {
        this.guides = guides;
        this.writing = writing;
        this.remarks = remarks;
        this.papers = papers;
        this.facts = facts;
    }

    /**
     * Answers a remark, or changes its answer.
     *
     * @param seen the number of the answer its page showed, 0 for none
     */
    void answer(Actor actor, UUID id, UUID remark, AnswerForm form, long seen) {
        writing.ready(actor, id, GuideAction.ANSWER);
        var found = remarks.find(id, remark).orElseThrow(Guides::absent);
        var last = found.answer();
        if (seen != (last == null ? 0 : last.number())) {
            throw new Refusal.Conflict("您打开这一页之后，别人已经答复了这条意见。请刷新页面查看最新情况。");
        }
        var said = form.checked();
        remarks.answer(remark, said.handling(), said.words(), actor.signature(), guides.now());
        var rests = guides.unanswered(guides.get(actor, id));
        facts.publishEvent(new RemarkAnswered(id, remark, said.handling(), rests));
    }

    /** Makes the publication draft, with batch, version, source pilots and the units that wished to be named. */
    UUID prepare(Actor actor, UUID id, Seen seen) {
        var guide = writing.ready(actor, id, GuideAction.PREPARE);
        seen.check(writing.log(id));
        Writing.refuse(writing.against(actor, guide, GuideAction.PREPARE));
        var sources = guides.sources(guide);
        var former = guides.former(guide).flatMap(it -> guides.publication(actor, it));
        var replaces = former.filter(it -> it.status() == PublicationStatus.ISSUED)
                .map(Publication::id)
                .orElse(null);
        try {
            var made = papers.guide(
                    actor,
                    new Prepared(
                            guide.name(),
                            guide.batch(),
                            "第%d批，第%d版。".formatted(guide.batch(), guide.version()),
                            body(actor, guide, sources, former),
                            replaces));
            writing.prepared(actor, guide, made);
            return made;
        } catch (Refusal.Invalid refusal) {
            throw new Refusal.Conflict(
                    "不能形成文件稿：" + String.join("", refusal.fields().values()));
        }
    }

    private String body(Actor actor, Guide guide, List<Known> sources, Optional<Publication> former) {
        var text = String.join("\n", guides.text(actor, guide).paragraphs());
        var made = sources.stream().map(each -> each.source().words()).collect(Collectors.joining("；"));
        var named = sources.stream()
                .filter(Known::named)
                .map(each -> each.source().place())
                .distinct()
                .collect(Collectors.joining("、"));
        return "%s\n版本：第%d批，第%d版。%s\n来源试点（按代码排列）：%s。%s"
                .formatted(
                        text,
                        guide.batch(),
                        guide.version(),
                        former.map(it -> "代替《%s》%s。"
                                        .formatted(
                                                it.paper().title(), it.paper().number()))
                                .orElse(""),
                        made,
                        named.isEmpty() ? "" : "\n参与凝练的单位（按代码排列）：%s。".formatted(named));
    }

    /** Goes back to the draft, once its publication draft was given up. */
    void resume(Actor actor, UUID id, Seen seen) {
        var guide = writing.ready(actor, id, GuideAction.RESUME);
        seen.check(writing.log(id));
        Writing.refuse(writing.against(actor, guide, GuideAction.RESUME));
        writing.move(actor, guide, GuideAction.RESUME, "");
    }
}
