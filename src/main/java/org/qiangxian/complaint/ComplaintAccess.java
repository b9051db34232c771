package org.qiangxian.complaint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who may know of a complaint: its handler and 纪检, except persons who also work at the accused. For everybody else it
 * does not exist (R2).
 */
@Component
class ComplaintAccess {

    static final int PAGE = 20;

    private final ComplaintRepository repository;
    private final Routing routing;

    ComplaintAccess(ComplaintRepository repository, Routing routing) {
        this.repository = repository;
        this.routing = routing;
    }

    Complaint get(Actor actor, UUID id) {
        return repository.find(id).filter(each -> reads(actor, each)).orElseThrow(ComplaintAccess::unknown);
    }

    Complaint hold(Actor actor, UUID id) {
        return held(actor, id).orElseThrow(ComplaintAccess::unknown);
    }

    /** The same; empty where the actor does not handle it. */
    Optional<Complaint> held(Actor actor, UUID id) {
        return repository.lock(id).filter(each -> handles(actor, each));
    }

    /** One whose content the actor's office may have known before, while it was the office's. */
    Optional<Complaint> once(Actor actor, UUID id) {
        return repository
                .find(id)
                .filter(each -> apart(actor, each) && !routing.concerned(actor.person(), each.target()));
    }

    /** For the platform itself, held until the transaction ends. */
    Optional<Complaint> lock(UUID id) {
        return repository.lock(id);
    }

    /** The complaint as it stands after an act. */
    Complaint anew(UUID id) {
        return repository.find(id).orElseThrow(ComplaintAccess::unknown);
    }

    private boolean reads(Actor actor, Complaint complaint) {
        return actor.is(Role.DISCIPLINE)
                ? apart(actor, complaint) && disciplineReads(actor, complaint.target())
                : handles(actor, complaint);
    }

    boolean handles(Actor actor, Complaint complaint) {
        return complaint.handler().works()
                && complaint.handler().has(actor)
                && apart(actor, complaint)
                && !routing.concerned(actor.person(), complaint.target());
    }

    /** Keeps complaints about real bodies from demonstration accounts, whose password is public. */
    private static boolean apart(Actor actor, Complaint complaint) {
        return complaint.fictional() || !actor.demonstration();
    }

    private boolean disciplineReads(Actor actor, Complaint.Target target) {
        return routing.disciplineReads(actor.area(), target) && !routing.concerned(actor.person(), target);
    }

    /**
     * What the actor handles: waiting ones first, the earliest of them on top. What is not the actor's is in no count
     * either.
     */
    NarrowedPage<Complaint> handled(Actor actor, Narrowing asked, int page) {
        var handler = new Handler(actor.role(), actor.area());
        var scope = scope(actor, handler, target -> !routing.concerned(actor.person(), target), asked);
        return NarrowedPage.found(asked, repository.choices(scope), paged(scope, page, repository::handled));
    }

    /** What 纪检 reads, newest first. */
    Paged<Complaint> read(Actor actor, int page) {
        actor.require(Role.DISCIPLINE);
        return paged(
                scope(actor, null, target -> disciplineReads(actor, target), Narrowing.NONE), page, repository::read);
    }

    private interface Part {
        List<Complaint> of(ComplaintRepository.Scope scope, int limit, int offset);
    }

    private ComplaintRepository.Scope scope(
            Actor actor, @Nullable Handler handler, Predicate<Complaint.Target> known, Narrowing asked) {
        var targets = repository.targets(handler).stream()
                .filter(known)
                .map(Complaint.Target::key)
                .toList();
        return new ComplaintRepository.Scope(handler, targets, actor.demonstration(), asked);
    }

    private Paged<Complaint> paged(ComplaintRepository.Scope scope, int page, Part part) {
        return Paged.of(page, PAGE, repository.count(scope), (limit, offset) -> part.of(scope, limit, offset));
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这件反映，或者它不在您的办理范围内。请从“群众反映”重新进入。");
    }
}
