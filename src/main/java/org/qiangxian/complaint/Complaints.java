package org.qiangxian.complaint;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 投诉 (R2, R110): received from the public with a query code, handled by the body above the accused, ended. */
@Service
@Transactional
class Complaints {

    private static final Signature PUBLIC = Signature.of("反映人");

    private final ComplaintRepository repository;
    private final ComplaintAccess access;
    private final Routing routing;
    private final ComplaintIntake intake;
    private final Undoing undoing;

    Complaints(
            ComplaintRepository repository,
            ComplaintAccess access,
            Routing routing,
            ComplaintIntake intake,
            Undoing undoing) {
        this.repository = repository;
        this.access = access;
        this.routing = routing;
        this.intake = intake;
        this.undoing = undoing;
    }

    /**
     * Stores a complaint and answers its query code, which is shown once and stored only as a hash.
     *
     * @param ticket of the form; a form that arrives several times is stored once
     */
    String send(ComplaintForm.Told told, List<ComplaintFiles.Judged> files, String network, String ticket) {
        var now = undoing.now();
        var fictional = told.trial()
                || routing.fictional(
                        told.value() == null ? told.place() : told.value().unit());
        var handler = told.value() == null
                ? routing.handler(new Complaint.Target(told.accused(), told.place()), fictional)
                : Handler.OWNER;
        intake.limit().admit(network, ticket, !files.isEmpty());
        var complaint = new Complaint(
                UUID.randomUUID(),
                told.door(),
                told.text(),
                told.happened(),
                routing.name(told.accused(), told.place()),
                told.accused(),
                told.place(),
                handler,
                told.contact(),
                told.value() != null
                        ? ComplaintStatus.OBJECTION
                        : handler.works() ? ComplaintStatus.RECEIVED : ComplaintStatus.TRANSFERRED,
                now,
                null,
                "",
                told.value() == null ? null : told.value().number(),
                fictional,
                now,
                null);
        var code = intake.code(complaint);
        if (told.value() != null) {
            intake.object(told.value());
        }
        repository.insert(complaint, code.hash());
        intake.files().keep(complaint.id(), files);
        repository.step(complaint.id(), "提交", "", PUBLIC, now);
        undoing.forGood(new ComplaintFact(complaint.id(), ComplaintFact.SEND));
        intake.tell(complaint);
        return code.token();
    }

    @Transactional(readOnly = true)
    Complaint get(Actor actor, UUID id) {
        return access.get(actor, id);
    }

    void accept(Actor actor, UUID id, Seen seen) {
        var complaint = ready(actor, id, ComplaintAction.ACCEPT, seen);
        move(actor, complaint, ComplaintAction.ACCEPT, "");
    }

    void answer(Actor actor, UUID id, AnswerForm form) {
        actor.require(ComplaintAction.ANSWER.row().roles());
        access.get(actor, id);
        var answered = form.checked();
        var complaint = ready(actor, id, ComplaintAction.ANSWER, form.when());
        repository.answer(id, answered.outcome(), answered.words());
        move(
                actor,
                complaint,
                ComplaintAction.ANSWER,
                "%s：%s".formatted(answered.outcome().label(), answered.words()));
    }

    /**
     * Hands a possible breach of discipline by persons to 纪检; it is never examined here.
     *
     * @return whether anybody of 纪检 has an account that reads it
     */
    boolean transfer(Actor actor, UUID id, Seen seen) {
        var complaint = ready(actor, id, ComplaintAction.TRANSFER, seen);
        move(actor, complaint, ComplaintAction.TRANSFER, "");
        return intake.tellOfTransfer(complaint);
    }

    void close(Actor actor, UUID id, Seen seen) {
        move(actor, ready(actor, id, ComplaintAction.CLOSE, seen), ComplaintAction.CLOSE, "");
    }

    private void move(Actor actor, Complaint complaint, ComplaintAction action, String words) {
        var now = undoing.now();
        repository.move(complaint.id(), action.row().next(complaint.status()), now);
        repository.step(complaint.id(), action.label(), words, actor.signature(), now);
        undoing.forGood(new ComplaintFact(complaint.id(), action.name()));
    }

    private Complaint ready(Actor actor, UUID id, ComplaintAction action, Seen seen) {
        actor.require(action.row().roles());
        var complaint = access.hold(actor, id);
        seen.check(repository.steps(id));
        action.check(
                actor,
                complaint.status(),
                () -> new Refusal.Conflict(
                        "这件反映%s，不能%s。请刷新页面查看。".formatted(complaint.status().label(), action.label())));
        return complaint;
    }

    /**
     * The complaint of a query code; unknown and altered codes are refused alike, and the miss is counted although the
     * call is refused.
     */
    @Transactional(noRollbackFor = Refusal.class)
    Complaint query(String code, String network) {
        return intake.opened(code, network);
    }

    /** Erases the contact at once at its owner's request; the journal never held it and is not touched. */
    @Transactional(noRollbackFor = Refusal.class)
    void erase(String code, String network) {
        var complaint = intake.opened(code, network);
        repository.forgetContact(complaint.id());
        undoing.forGood(new ComplaintFact(complaint.id(), ComplaintFact.ERASE));
    }

    /** Does what has come due for one complaint; what nobody of 纪检 could read yet does not end by itself. */
    void tend(UUID id) {
        repository.lock(id).ifPresent(complaint -> {
            if (intake.clock().quiet(complaint) && !intake.unread(complaint) || objectionOver(complaint)) {
                repository.move(id, ComplaintStatus.CLOSED, undoing.now());
                repository.step(id, ComplaintAction.CLOSE.label(), "", Signature.of("平台"), undoing.now());
                undoing.forGood(new ComplaintFact(id, "CLOSE"));
            } else if (intake.clock().forgotten(complaint)) {
                repository.forgetContact(id);
            }
        });
    }

    private boolean objectionOver(Complaint complaint) {
        return complaint.status() == ComplaintStatus.OBJECTION
                && complaint.value() instanceof Long value
                && !intake.objections().course(value).outcome().isEmpty();
    }
}
