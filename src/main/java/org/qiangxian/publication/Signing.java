package org.qiangxian.publication;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.publication.PublicationFact.PublicationMoved;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing by a second person of the unit, and withdrawing with a reason. Both are announced to all concerned at once.
 */
@Service
@Transactional
class Signing {

    private final Publications publications;
    private final Drafting drafting;
    private final PublicationRepository repository;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher facts;

    Signing(
            Publications publications,
            Drafting drafting,
            PublicationRepository repository,
            Deliveries deliveries,
            ApplicationEventPublisher facts) {
        this.publications = publications;
        this.drafting = drafting;
        this.repository = repository;
        this.deliveries = deliveries;
        this.facts = facts;
    }

    /** Signs it as the signer saw it: from now, or from the end of its embargo, all it concerns can read it. */
    Publication issue(Actor actor, UUID id, int edit) {
        var draft = drafting.writable(actor, id, PublicationAction.ISSUE);
        refuse(publications.against(actor, draft));
        if (edit != draft.edit()) {
            throw new Refusal.Conflict("您打开这一页之后，文件又修改过。请刷新页面，看过最新的文件再签发。");
        }
        var now = publications.now();
        var embargo = draft.paper().embargo();
        var release = embargo != null && embargo.isAfter(now) ? embargo : now;
        replace(actor, draft, now);
        try {
            repository.sign(draft, actor.signature(), now, release);
        } catch (DuplicateKeyException twice) {
            throw new Refusal.Conflict(Publications.numbered(draft));
        }
        repository.add(id, PublicationAction.ISSUE, "", actor.signature(), now);
        deliveries.send(draft, release);
        facts.publishEvent(new PublicationMoved(id, PublicationAction.ISSUE));
        return draft;
    }

    private static void refuse(String against) {
        if (!against.isEmpty()) {
            throw new Refusal.Conflict(against);
        }
    }

    /** Marks the replaced one at the same moment. */
    private void replace(Actor actor, Publication draft, Instant now) {
        var replaces = draft.paper().replaces();
        if (replaces != null) {
            var old = drafting.writable(actor, replaces, PublicationAction.REPLACE);
            repository.move(old, PublicationAction.REPLACE, actor.signature(), now);
            repository.add(old.id(), PublicationAction.REPLACE, "", actor.signature(), now);
        }
    }

    /**
     * Withdraws it: title, number and the reason stay visible, the text is no longer available. One it was to replace
     * later is in force again.
     */
    Publication withdraw(Actor actor, UUID id, String given) {
        var publication = drafting.writable(actor, id, PublicationAction.WITHDRAW);
        return withdraw(actor, publication, Drafting.reason(PublicationAction.WITHDRAW, given));
    }

    /** Withdraws one that the caller has locked, after checking its status and the actor. */
    Publication withdraw(Actor actor, Publication publication, String reason) {
        drafting.move(actor, publication, PublicationAction.WITHDRAW, reason);
        deliveries.withdraw(publication, reason);
        if (!publication.released(publications.now())) {
            Optional.ofNullable(publication.paper().replaces())
                    .flatMap(repository::lock)
                    .filter(old -> old.status() == PublicationStatus.REPLACED)
                    .ifPresent(old -> drafting.move(actor, old, PublicationAction.RESTORE, ""));
        }
        return publication;
    }
}
