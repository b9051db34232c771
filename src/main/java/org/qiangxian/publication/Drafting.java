package org.qiangxian.publication;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.publication.PublicationFact.PublicationDrafted;
import org.qiangxian.publication.PublicationFact.PublicationMoved;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a unit does to a publication before it is issued: draft, save, hand over for signature, take back, return, give
 * up.
 */
@Service
@Transactional
class Drafting {

    static final int LONGEST_REASON = 200;

    /** The most units that a name is looked up among. */
    private static final int LOOKED_AT = 50;

    private static final Set<PublicationAction> PLAIN =
            EnumSet.of(PublicationAction.RECALL, PublicationAction.RETURN, PublicationAction.DISCARD);

    private final Publications publications;
    private final PublicationRepository repository;
    private final PublicationFiles files;
    private final Regions regions;
    private final ApplicationEventPublisher facts;

    Drafting(
            Publications publications,
            PublicationRepository repository,
            PublicationFiles files,
            Regions regions,
            ApplicationEventPublisher facts) {
        this.publications = publications;
        this.repository = repository;
        this.files = files;
        this.regions = regions;
        this.facts = facts;
    }

    /** Begins a draft. One that replaces another must be of the same unit, and the other in force. */
    Publication create(Actor actor, PublicationForm form) {
        var issuer = publications.issuer(actor);
        var now = publications.now();
        var paper = form.checked(actor.role(), now, places(actor));
        if (paper.replaces() != null) {
            replaceable(actor, paper.replaces());
        }
        var id = UUID.randomUUID();
        repository.insert(id, issuer, paper, actor.signature(), now, actor.demonstration());
        facts.publishEvent(new PublicationDrafted(id));
        return repository.lock(id).orElseThrow();
    }

    /** The publication to be replaced; refuses one that is not in force or not of the actor's unit. */
    Publication replaceable(Actor actor, UUID id) {
        publications.issuer(actor);
        var old = repository
                .find(id)
                .filter(each -> each.of(actor))
                .orElseThrow(() -> new Refusal.NotFound("没有这份被代替的文件，或它不是本单位印发的。请从文件的页面起草。"));
        PublicationAction.REPLACE.check(actor, old.status(), () -> moved(old, PublicationAction.REPLACE));
        var early = early(old, publications.now());
        if (!early.isEmpty()) {
            throw new Refusal.Conflict(early);
        }
        return old;
    }

    /** Why a publication that is not released yet cannot be replaced; empty where it was released. */
    static String early(Publication issued, Instant now) {
        return issued.released(now) ? "" : "这份文件还没有到发布时间，不能用新文件代替。请先撤回（没有人会收到消息），再照它重新起草。";
    }

    /** A form prefilled from a paper of the actor's unit, which replaces the same publication. */
    PublicationForm like(Actor actor, UUID id) {
        publications.issuer(actor);
        var model = repository.find(id).filter(each -> each.of(actor)).orElseThrow(Publications::absent);
        var replaces = Optional.ofNullable(model.paper().replaces())
                .flatMap(repository::find)
                .filter(old -> old.status() == PublicationStatus.ISSUED)
                .orElse(null);
        return PublicationForm.begun(publications.today(), model.paper(), replaces);
    }

    /**
     * Saves a draft over the one its writer saw, and with {@code submit} hands it over for signature.
     *
     * @param edit the save the writer saw
     */
    Publication save(Actor actor, UUID id, int edit, PublicationForm form, boolean submit) {
        var before = writable(actor, id, submit ? PublicationAction.SUBMIT : PublicationAction.SAVE);
        var now = publications.now();
        var paper = form.checked(actor.role(), now, places(actor));
        if (submit
                && paper.body().isEmpty()
                && paper.link().isEmpty()
                && files.of(before).isEmpty()) {
            throw Refusal.Invalid.of("body", "请填写正文；只有附件的，先保存草稿、上传附件，再送签。");
        }
        if (edit != before.edit() || !repository.save(before, paper, actor.signature(), now)) {
            throw new Refusal.Conflict("您打开这一页之后，%s又保存过。您写的内容还在下面，没有保存；请先到文件页面看最新的草稿，再决定是否用您的内容保存。"
                    .formatted(before.draftedBy().words()));
        }
        if (submit) {
            move(actor, before, PublicationAction.SUBMIT, "");
        }
        return repository.find(id).orElseThrow();
    }

    /** Takes it back from the signer, returns it to the drafter, or gives it up; other acts have pages of their own. */
    Publication act(Actor actor, UUID id, PublicationAction action, String given) {
        if (!PLAIN.contains(action)) {
            throw new Refusal.NotFound("“%s”不在这里办理。请从文件页面上的按钮办理。".formatted(action.label()));
        }
        var publication = writable(actor, id, action);
        var against = against(actor, publication, action);
        if (!against.isEmpty()) {
            throw new Refusal.Forbidden(against);
        }
        move(actor, publication, action, reason(action, given));
        return publication;
    }

    /** Why this actor cannot do an act although the status allows it; empty where the actor can. */
    static String against(Actor actor, Publication publication, PublicationAction action) {
        return switch (action) {
            case ISSUE, RETURN -> publication.draftedBy(actor) ? "自己起草的文件由本单位另一人签发；本单位只有一个账号的，请联系系统管理员增加。" : "";
            case RECALL -> publication.draftedBy(actor) ? "" : "由起草人收回；签发人请选“退回”并写明意见。";
            case SAVE, SUBMIT, DISCARD, WITHDRAW, REPLACE, RESTORE -> "";
        };
    }

    /** A publication of the actor's unit, locked, from whose status the act can start; refuses others as unknown. */
    Publication writable(Actor actor, UUID id, PublicationAction action) {
        publications.issuer(actor);
        var publication = repository.lock(id).filter(each -> each.of(actor)).orElseThrow(Publications::absent);
        action.check(actor, publication.status(), () -> moved(publication, action));
        return publication;
    }

    void move(Actor actor, Publication publication, PublicationAction action, String reason) {
        var now = publications.now();
        repository.move(publication, action, actor.signature(), now);
        repository.add(publication.id(), action, reason, actor.signature(), now);
        facts.publishEvent(new PublicationMoved(publication.id(), action));
    }

    static Refusal.Conflict moved(Publication publication, PublicationAction action) {
        return new Refusal.Conflict(
                "这份文件%s，不能再%s。请刷新页面查看最新情况。".formatted(publication.status().label(), action.label()));
    }

    static String reason(PublicationAction action, String given) {
        var reason = Typing.trimmed(given);
        var needed = action.row().needs() == Needs.REASON;
        if (needed && Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "请写明理由。");
        }
        if (Typing.length(reason) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
        return needed ? reason : "";
    }

    /** Finds a place below the unit by its code or its full name, if that is unique. */
    private Function<String, @Nullable RegionCode> places(Actor actor) {
        return text -> {
            var found = text.matches("\\d{6}|\\d{9}|Z\\d{6}")
                    ? regions.find(new RegionCode(text)).stream().toList()
                    : called(text);
            var below = found.stream()
                    .filter(Region::current)
                    .filter(unit -> below(actor, unit))
                    .map(Region::code)
                    .distinct()
                    .toList();
            return below.size() == 1 ? below.getFirst() : null;
        };
    }

    /**
     * The places whose full name ends with the text; none where too many share it, because choosing one would be a
     * guess.
     */
    private List<Region> called(String text) {
        var hits = regions.search(text.substring(0, Math.min(text.length(), 40)), LOOKED_AT);
        return hits.size() == LOOKED_AT
                ? List.of()
                : hits.stream()
                        .map(hit -> hit.region())
                        .filter(unit -> regions.fullName(unit.code()).endsWith(text))
                        .toList();
    }

    private boolean below(Actor actor, Region unit) {
        var area = actor.area();
        return area == null
                ? unit.fictional() == actor.demonstration()
                : !Objects.equals(area, unit.code()) && regions.covers(area, unit.code());
    }
}
