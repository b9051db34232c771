package org.qiangxian.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.discipline.Wording;
import org.qiangxian.guidance.GuideFact.GuideMoved;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Step;
import org.qiangxian.publication.PublicationStatus;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What 总局 does to a draft: it writes, opens it to the units of the source pilots until a day, and gives it up (R63). */
@Service
@Transactional
class Writing {

    static final int LEAST_DAYS = 5;
    static final int MOST_DAYS = 90;
    static final int LONGEST_REASON = 200;

    private final Guides guides;
    private final GuideRepository repository;
    private final SourcePilots pilots;
    private final ApplicationEventPublisher facts;

    Writing(Guides guides, GuideRepository repository, SourcePilots pilots, ApplicationEventPublisher facts) {
        this.guides = guides;
        this.repository = repository;
        this.pilots = pilots;
        this.facts = facts;
    }

    /** Begins a draft, of a new document or of the next version of one that was issued. */
    Guide begin(Actor actor, GuideForm form) {
        actor.require(Role.SAMR);
        var former = former(actor, form.former()).orElse(null);
        var written = form.checked(offered(actor));
        var now = guides.now();
        var guide = new Guide(
                UUID.randomUUID(),
                written.title(),
                written.batch(),
                former == null ? 1 : former.version() + 1,
                former == null ? null : former.id(),
                GuideStatus.DRAFT,
                1,
                null,
                null,
                null,
                actor.signature(),
                now,
                actor.demonstration());
        repository.insert(guide, written.sources());
        repository.add(guide.id(), 1, written.paragraphs(), actor.signature(), now);
        done(actor, guide, GuideAction.SAVE, "");
        return guide;
    }

    /** The document to be replaced by a next version; empty where none is named. */
    Optional<Guide> former(Actor actor, @Nullable String id) {
        if (Typing.blank(Typing.trimmed(id))) {
            return Optional.empty();
        }
        try {
            var former = guides.hold(actor, UUID.fromString(Typing.trimmed(id)));
            var against = unversioned(actor, former);
            if (!against.isEmpty()) {
                throw new Refusal.Conflict(against);
            }
            return Optional.of(former);
        } catch (IllegalArgumentException _) {
            throw Guides.absent();
        }
    }

    /** Why no next version of it can be begun; empty where one can. */
    String unversioned(Actor actor, Guide former) {
        if (guides.publication(actor, former)
                .filter(it -> it.status() == PublicationStatus.ISSUED)
                .isEmpty()) {
            return "文件印发以后才能起草新版；还没有印发的，请直接修改。";
        }
        return guides.successor(former)
                .map(next -> "已经有第%d版（%s）。请在那一份上办理。"
                        .formatted(next.version(), next.status().label()))
                .orElse("");
    }

    private Set<UUID> offered(Actor actor) {
        return pilots.offered(actor).stream().map(Source::pilot).collect(Collectors.toSet());
    }

    /** Saves an edition over the one its writer saw; the source pilots are fixed once it was opened to them. */
    void save(Actor actor, UUID id, GuideForm form) {
        var guide = ready(actor, id, GuideAction.SAVE);
        var written = form.checked(guide.wasOpened() ? null : offered(actor));
        if (form.on() != guide.edition()) {
            throw new Refusal.Conflict("您打开这一页之后，别人又保存过。您写的内容还在下面，没有保存；请另开一页看最新的草稿，再决定是否用您的内容保存。");
        }
        repository.head(id, written.title(), written.batch());
        if (!guide.wasOpened()) {
            repository.sources(id, written.sources());
        }
        try {
            repository.add(id, guide.edition() + 1, written.paragraphs(), actor.signature(), guides.now());
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("别人刚刚保存过。请刷新页面，看最新的草稿再保存。");
        }
        done(actor, guide, GuideAction.SAVE, "");
    }

    /**
     * Opens the present edition to the units of the source pilots until the end of a day; can be repeated with a later
     * edition.
     */
    void open(Actor actor, UUID id, String day) {
        var guide = ready(actor, id, GuideAction.OPEN_FOR_REMARKS);
        var last = day(day, today().plusDays(LEAST_DAYS));
        repository.show(id);
        repository.sources(id).forEach(each -> repository.nothing(id, each.pilot(), null));
        repository.until(id, WorkingDays.endOf(last));
        move(actor, guide, GuideAction.OPEN_FOR_REMARKS, "到%s".formatted(Chinese.date(last)));
    }

    /** Sets a later last day, never an earlier one. */
    void extend(Actor actor, UUID id, String day) {
        var guide = ready(actor, id, GuideAction.EXTEND);
        var until = guide.until();
        var last = day(day, until == null ? today() : Chinese.day(until));
        repository.until(id, WorkingDays.endOf(last));
        done(actor, guide, GuideAction.EXTEND, "到%s".formatted(Chinese.date(last)));
    }

    private LocalDate day(String typed, LocalDate least) {
        var most = today().plusDays(MOST_DAYS);
        return Typing.day(typed)
                .filter(day -> !day.isBefore(least) && !day.isAfter(most))
                .orElseThrow(() -> Refusal.Invalid.of(
                        "until", "请填写%s至%s之间的日期。".formatted(Chinese.date(least), Chinese.date(most))));
    }

    LocalDate today() {
        return Chinese.day(guides.now());
    }

    /** Ends the time for remarks before its day, where every unit has said what it wanted to. */
    void close(Actor actor, UUID id, Seen seen) {
        var guide = ready(actor, id, GuideAction.CLOSE);
        seen.check(log(id));
        refuse(against(actor, guide, GuideAction.CLOSE));
        move(actor, guide, GuideAction.CLOSE, "");
    }

    void discard(Actor actor, UUID id, String given) {
        var guide = ready(actor, id, GuideAction.DISCARD);
        var reason = Typing.trimmed(given);
        if (Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "请写明理由。");
        }
        if (Typing.length(reason) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
        move(actor, guide, GuideAction.DISCARD, reason);
    }

    /** Why an act may not be done now though the table allows it; empty where it may. */
    @Transactional(readOnly = true)
    String against(Actor actor, Guide guide, GuideAction action) {
        return switch (action) {
            case CLOSE -> guides.waiting(guide).isEmpty() ? "" : "还有来源试点没有答复，到期以前不能结束。到期自动结束。";
            case PREPARE -> guides.unanswered(guide) ? "还有意见没有答复。请先在下面逐条答复，再形成文件稿。" : "";
            case RESUME -> unresumed(actor, guide);
            case SAVE, OPEN_FOR_REMARKS, EXTEND, ANSWER, DISCARD, REMARK, NOTHING, TAKE_BACK, NAME -> "";
        };
    }

    private String unresumed(Actor actor, Guide guide) {
        return guides.publication(actor, guide)
                .filter(it -> it.status() != PublicationStatus.DISCARDED)
                .map(it -> it.status().issued() ? "文件已经印发，不能再改；要改的，起草新版。" : "文件稿正在办理。要继续修改草稿的，请先在文件页面放弃文件稿。")
                .orElse("");
    }

    /** A draft, locked, from whose status the act can start; refuses any other. */
    Guide ready(Actor actor, UUID id, GuideAction action) {
        actor.require(action.row().roles());
        var guide = guides.hold(actor, id);
        action.check(actor, guide.status(), () -> moved(guide, action));
        return guide;
    }

    static Refusal.Conflict moved(Guide guide, GuideAction action) {
        return new Refusal.Conflict(
                "这份草稿%s，不能%s。请刷新页面查看最新情况。".formatted(guide.status().label(), action.label()));
    }

    static void refuse(String against) {
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
    }

    List<Step> log(UUID id) {
        return GuideTrails.log(repository.steps(id));
    }

    /** Stores that a publication draft was made of it. */
    void prepared(Actor actor, Guide guide, UUID publication) {
        repository.prepared(guide.id(), publication);
        repository.show(guide.id());
        move(actor, guide, GuideAction.PREPARE, "");
    }

    void move(Actor actor, Guide guide, GuideAction action, String words) {
        repository.move(guide.id(), action.row().next(guide.status()), guides.now());
        done(actor, guide, action, words);
    }

    private void done(Actor actor, Guide guide, GuideAction action, String words) {
        Instant now = guides.now();
        repository.step(guide.id(), action, words, actor.signature(), now);
        facts.publishEvent(new GuideMoved(guide.id(), action));
    }
}
