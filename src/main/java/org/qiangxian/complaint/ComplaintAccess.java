package org.qiangxian.complaint;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Who may know of a complaint: its handler, unless that person works at the accused as well, and 纪检; for others there is none (R2). */
@Component
class ComplaintAccess {

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
        return repository.lock(id).filter(each -> handles(actor, each)).orElseThrow(ComplaintAccess::unknown);
    }

    private boolean reads(Actor actor, Complaint complaint) {
        return actor.is(Role.DISCIPLINE)
                ? apart(actor, complaint) && routing.disciplineReads(actor.area(), complaint)
                : handles(actor, complaint);
    }

    boolean handles(Actor actor, Complaint complaint) {
        return complaint.handler().works()
                && complaint.handler().has(actor)
                && apart(actor, complaint)
                && !routing.concerned(actor.person(), complaint);
    }

    /** Of real bodies no demonstration account knows: everybody has its password. */
    private static boolean apart(Actor actor, Complaint complaint) {
        return complaint.fictional() || !actor.demonstration();
    }

    /** What the actor handles, the earliest first. */
    List<Complaint> handled(Actor actor) {
        return repository.of(new Handler(actor.role(), actor.area())).stream()
                .filter(each -> handles(actor, each))
                .toList();
    }

    /** What 纪检 reads, the latest first. */
    List<Complaint> read(Actor actor) {
        actor.require(Role.DISCIPLINE);
        return repository.all().stream().filter(each -> reads(actor, each)).toList();
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这件反映，或者它不在您的办理范围内。请从“群众反映”重新进入。");
    }
}
