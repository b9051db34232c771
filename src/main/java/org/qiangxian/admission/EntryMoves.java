package org.qiangxian.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.procedure.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries out a row of {@link EntryAction}, once: checks the actor and the status, stores the step and announces it.
 */
@Component
class EntryMoves {

    static final int LONGEST_REASON = 300;

    private final EntryRepository entries;
    private final Regions regions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EntryMoves(EntryRepository entries, Regions regions, ApplicationEventPublisher facts, Clock clock) {
        this.entries = entries;
        this.regions = regions;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether an application is there for this reader: its county, the bureau and the province it came to, 总局 once forwarded. */
    boolean mayRead(Actor actor, Entry entry) {
        return switch (actor.role()) {
            case CITY -> entry.unit().equals(actor.area());
            case CITY_BUREAU ->
                entry.bureau() != null
                        && entry.bureau().equals(actor.area())
                        && among(entries.ofBureau(entry.bureau()), entry);
            case PROVINCE ->
                entry.province().equals(actor.area()) && among(entries.ofProvince(entry.province()), entry);
            case SAMR -> entry.batch() != null;
            case OPERATOR, EXPERT, DEPARTMENT, ORGANISER, DISCIPLINE, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN ->
                false;
        };
    }

    private static boolean among(List<Entry> those, Entry entry) {
        return those.stream().anyMatch(each -> each.id().equals(entry.id()));
    }

    Entry get(Actor actor, UUID id) {
        return entries.find(id).filter(it -> mayRead(actor, it)).orElseThrow(EntryMoves::unknown);
    }

    /**
     * The application, locked, if the actor may do this to it now and nobody moved it since the form was opened; else
     * refuses.
     */
    Entry ready(Actor actor, UUID id, EntryAction action, Seen seen) {
        var entry = entries.lock(id).filter(it -> mayRead(actor, it)).orElseThrow(EntryMoves::unknown);
        requireApart(actor, entry.unit());
        seen.check(entries.steps(id).stream()
                .filter(each -> each.known(actor))
                .map(EntryStep::shown)
                .toList());
        action.check(
                actor,
                entry.status(),
                () -> new Refusal.Conflict(
                        "申请现在是“%s”，不能%s。请刷新页面查看最新情况。".formatted(entry.status().label(actor.role()), action.label())));
        return entry;
    }

    /** Does what {@link #ready} allowed; {@code actor} is null where the platform itself acts. */
    void move(@Nullable Actor actor, Entry entry, EntryAction action, String given) {
        var words = reason(action, given);
        var to = action.next(entry);
        var now = clock.instant();
        var by = actor == null ? EntryStep.PLATFORM : actor.organisationName();
        if (to != entry.status()) {
            entries.move(entry.id(), to, action.told() ? now : entry.since());
        }
        entries.add(
                entry.id(),
                new EntryStep(
                        0,
                        action,
                        to,
                        words,
                        action == EntryAction.SUBMIT ? entry.statement() : "",
                        by,
                        actor == null ? Signature.of(EntryStep.PLATFORM) : actor.signature(),
                        now));
        facts.publishEvent(new EntryMoved(entry.id(), entry.unit(), action, by, words));
    }

    Instant now() {
        return clock.instant();
    }

    /** Refuses a demonstration account on a real place, which it could otherwise admit. */
    void requireApart(Actor actor, RegionCode unit) {
        if (actor.demonstration() && !regions.get(unit).fictional()) {
            throw new Refusal.Forbidden("演示账号只能办理示例省的入库和退出；真实地区由正式账号办理。");
        }
    }

    private static String reason(EntryAction action, String given) {
        var words = Typing.trimmed(given);
        if (action.row().needs() == Needs.REASON && Typing.blank(words)) {
            throw Refusal.Invalid.of("reason", "请写明理由，再%s。".formatted(action.label()));
        }
        return readable(words);
    }

    /** Refuses words that are too long or say what no text may say. */
    static String readable(String words) {
        if (Typing.length(words) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "意见或理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", words);
        return words;
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这份入库申请，或者它不在您的范围内。请从列表重新进入。");
    }
}
