package org.qiangxian.call;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of 征集 for 总局, which alone writes calls: last year's carried into the next, changed, looked at and
 * published. A published version never changes; an amendment is the next version. A demonstration account writes for the
 * fictional 示例省 only.
 */
@Service
@Transactional
class CallDrafts {

    private final CallRepository repository;
    private final CallDraftRepository drafts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CallDrafts(CallRepository repository, CallDraftRepository drafts, ApplicationEventPublisher facts, Clock clock) {
        this.repository = repository;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /** The drafts, latest year first. */
    @Transactional(readOnly = true)
    public List<CallDraft> all(Actor actor) {
        actor.require(Role.SAMR);
        return drafts.all();
    }

    /** The draft of a call, whether new or an amendment. */
    @Transactional(readOnly = true)
    public CallDraft get(Actor actor, CallId call) {
        return find(actor, call).orElseThrow(() -> new Refusal.NotFound("这次征集没有草稿。请从征集列表进入，需要修改已发布的征集时先点“修订”。"));
    }

    @Transactional(readOnly = true)
    public Optional<CallDraft> find(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        return drafts.find(call);
    }

    /** Carries a published call over into {@code year} as the draft of a new one. */
    public CallId draftFrom(Actor actor, CallId source, int year) {
        actor.require(Role.SAMR);
        var last = published(source).definition();
        var today = WorkingDays.today(clock.instant());
        if (year < today.getYear() || year > today.getYear() + 3) {
            throw Refusal.Invalid.of("year", "年度：请填写%d至%d之间的年份。".formatted(today.getYear(), today.getYear() + 3));
        }
        var carried = NextYear.of(last, year);
        var next = actor.demonstration() && !last.audience().fictional() ? carried.fictional() : carried;
        var call = new CallId(UUID.randomUUID());
        repository.create(call, next, actor.signature(actor.name()), clock.instant());
        begin(actor, call, 1, next, "首次发布");
        return call;
    }

    /** Begins the next version of a published call. */
    public void amend(Actor actor, CallId call) {
        actor.require(CallAction.AMEND.row().roles());
        var last = published(call);
        CallAction.AMEND.check(actor, last.status(), () -> new Refusal.Conflict("没有发布的征集不用修订，请直接修改草稿。"));
        mayWrite(actor, last.definition());
        try {
            begin(actor, call, last.version() + 1, last.definition(), "");
        } catch (DuplicateKeyException _) {
            throw new Refusal.Conflict("这次征集已有一份修订草稿。请在征集列表打开它继续修改。");
        }
    }

    private void begin(Actor actor, CallId call, int version, Definition definition, String reason) {
        repository.draft(call, version, definition, reason, actor.signature(actor.name()), clock.instant());
        facts.publishEvent(new CallFact.Drafted(call, version, definition.title(), reason));
    }

    /**
     * Saves a draft.
     *
     * @param edit the save this one builds on
     * @throws Refusal.Conflict if somebody else saved since
     */
    public void save(Actor actor, CallId call, int edit, CallForm form) {
        var draft = writable(actor, call, CallAction.SAVE);
        var next = form.apply(draft.call().definition());
        var reason = draft.amendment() ? form.reason() : draft.reason();
        var version = draft.call().version();
        if (!drafts.save(call, version, edit, next, reason)) {
            throw new Refusal.Conflict("这份草稿刚刚由他人保存过。您写的还在下面，请对照列出的不同之处，再保存一次即以您的为准。");
        }
        facts.publishEvent(new CallFact.Saved(call, version, edit + 1));
    }

    /** Gives a draft up; what was published stays. */
    public void discard(Actor actor, CallId call) {
        var draft = writable(actor, call, CallAction.DISCARD);
        drafts.discard(call, draft.call().version());
        facts.publishEvent(new CallFact.Discarded(
                call, draft.call().version(), draft.call().title()));
    }

    /** What must be done before the draft can be published, by field; empty when nothing. */
    @Transactional(readOnly = true)
    public Map<String, String> problems(CallDraft draft) {
        var before = repository.current(draft.call().id()).map(Call::definition);
        return Readiness.of(draft, before.orElse(null), WorkingDays.today(clock.instant()));
    }

    /**
     * Publishes the draft as it was seen.
     *
     * @param edit the save that was looked at; a later one refuses
     */
    public void publish(Actor actor, CallId call, int edit) {
        var draft = writable(actor, call, CallAction.PUBLISH);
        var problems = problems(draft);
        if (!problems.isEmpty()) {
            throw new Refusal.Invalid(unready(problems.size()), problems);
        }
        var version = draft.call().version();
        if (draft.edit() != edit
                || !repository.publish(call, version, actor.signature(actor.name()), clock.instant())) {
            throw new Refusal.Conflict("这份草稿刚刚由他人修改或发布。请重新查看后再发布。");
        }
        facts.publishEvent(new CallFact.Published(call, version, draft.call().title(), draft.reason()));
    }

    /** A draft the actor may publish. */
    @Transactional(readOnly = true)
    public CallDraft publishable(Actor actor, CallId call) {
        return writable(actor, call, CallAction.PUBLISH);
    }

    /** Why a draft with so many things to be done cannot be published. */
    static String unready(int problems) {
        return "还有%d处需要处理，处理后再发布。".formatted(problems);
    }

    private CallDraft writable(Actor actor, CallId call, CallAction action) {
        var draft = get(actor, call);
        action.check(actor, draft.call().status(), () -> new Refusal.Conflict("这份草稿刚刚已经发布。请重新查看。"));
        mayWrite(actor, draft.call().definition());
        return draft;
    }

    private Call published(CallId call) {
        return repository.current(call).orElseThrow(() -> new Refusal.NotFound("没有这次征集，或者它还没有发布。请从征集列表重新进入。"));
    }

    static void mayWrite(Actor actor, Definition definition) {
        var barred = barred(actor, definition);
        if (!barred.isEmpty()) {
            throw new Refusal.Forbidden(barred);
        }
    }

    /** Why the actor cannot write a call; empty where nothing stands against it. */
    static String barred(Actor actor, Definition definition) {
        return actor.demonstration() && !definition.audience().fictional() ? "演示账号只能办理示例省的征集。真实地区的征集请用正式账号办理。" : "";
    }
}
