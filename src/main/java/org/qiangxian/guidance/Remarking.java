package org.qiangxian.guidance;

import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.guidance.GuideFact.GuideMoved;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the unit of a source pilot does while the draft is open to it: it remarks on a paragraph, takes a remark back,
 * says that it has none, and says whether it wishes to be named.
 */
@Service
@Transactional
class Remarking {

    static final int LONGEST = 300;

    /** The most remarks of one unit on one draft. */
    static final int MOST = 100;

    private final Guides guides;
    private final GuideRepository repository;
    private final RemarkRepository remarks;
    private final ApplicationEventPublisher facts;

    Remarking(Guides guides, GuideRepository repository, RemarkRepository remarks, ApplicationEventPublisher facts) {
        this.guides = guides;
        this.repository = repository;
        this.remarks = remarks;
        this.facts = facts;
    }

    /** Remarks on a paragraph of the edition that is open. */
    void remark(Actor actor, UUID id, int paragraph, RemarkForm form) {
        var guide = ready(actor, id, GuideAction.REMARK);
        var text = guides.text(actor, guide);
        if (!String.valueOf(text.number()).equals(form.edition())) {
            throw new Refusal.Conflict("您打开这一页之后，草稿改过了。请刷新页面，看最新的草稿再提意见。");
        }
        if (text.paragraph(paragraph).isEmpty()) {
            throw new Refusal.NotFound("草稿没有这一段。请从草稿的页面提意见。");
        }
        var words = form.checked();
        var own = guides.own(actor, guide).getFirst().source();
        var before = guides.remarks(guide).stream()
                .filter(each -> each.pilot().equals(own.pilot()))
                .count();
        if (before >= MOST) {
            throw Refusal.Invalid.of("words", "一个单位对一份草稿最多提 %d 条意见。请收回或合并以前的意见。".formatted(MOST));
        }
        remarks.insert(new Comment(
                UUID.randomUUID(),
                id,
                text.number(),
                paragraph,
                own.pilot(),
                words,
                form.named() != null,
                actor.signature(),
                guides.now(),
                null));
        facts.publishEvent(new GuideMoved(id, GuideAction.REMARK));
    }

    /** Takes back a remark of the own unit that was not answered. */
    void takeBack(Actor actor, UUID id, UUID remark) {
        var guide = ready(actor, id, GuideAction.TAKE_BACK);
        var found = remarks.find(id, remark)
                .filter(each -> guides.own(actor, guide).stream()
                        .anyMatch(own -> own.source().pilot().equals(each.pilot())))
                .orElseThrow(Guides::absent);
        if (found.answer() != null) {
            throw new Refusal.Conflict("这条意见已经答复，不能收回；可以再提一条。");
        }
        remarks.takeBack(remark, guides.now());
        facts.publishEvent(new GuideMoved(id, GuideAction.TAKE_BACK));
    }

    /** Stores that the unit has nothing to remark; while the draft is open it may still remark. */
    void nothing(Actor actor, UUID id) {
        var guide = ready(actor, id, GuideAction.NOTHING);
        guides.own(actor, guide)
                .forEach(own -> repository.nothing(id, own.source().pilot(), guides.now()));
        facts.publishEvent(new GuideMoved(id, GuideAction.NOTHING));
    }

    /** Stores whether the unit wishes to be named as a contributor. */
    void name(Actor actor, UUID id, boolean named) {
        var guide = ready(actor, id, GuideAction.NAME);
        guides.own(actor, guide).forEach(own -> repository.wish(id, own.source().pilot(), named));
        facts.publishEvent(new GuideMoved(id, GuideAction.NAME));
    }

    private Guide ready(Actor actor, UUID id, GuideAction action) {
        actor.require(Role.CITY);
        var guide = guides.hold(actor, id);
        action.check(actor, guide.status(), () -> Writing.moved(guide, action));
        return guide;
    }
}
