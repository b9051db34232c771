package org.qiangxian.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.database.Changes;
import org.qiangxian.designation.DesignationFact.DesignationMoved;
import org.qiangxian.designation.DesignationFact.DesignationProposed;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Row.Needs;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of official names. A name is admitted by two different persons of 总局, for its exact words and from a
 * day on; it excuses neither the words around it nor any word of ranking (R1, R4, A19).
 */
@Service
@Transactional
public class Designations {

    private static final Role[] READERS = {
        Role.CITY,
        Role.CITY_BUREAU,
        Role.PROVINCE,
        Role.SAMR,
        Role.OPERATOR,
        Role.EXPERT,
        Role.DEPARTMENT,
        Role.ORGANISER,
        Role.DISCIPLINE
    };
    private static final String ONLY_REAL = "演示账号只能查看官方名称：登记的名称对所有单位生效。";
    private static final int LONGEST_REASON = 200;

    private final DesignationRepository names;
    private final Changes changes;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Designations(DesignationRepository names, Changes changes, ApplicationEventPublisher facts, Clock clock) {
        this.names = names;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /** The register, newest first, for everybody who writes texts on the platform. */
    @Transactional(readOnly = true)
    public List<Designation> register(Actor actor) {
        actor.require(READERS);
        return names.all();
    }

    /** Whether the actor may propose and decide. */
    boolean acts(Actor actor) {
        return actor.is(Role.SAMR) && !actor.demonstration();
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }

    /** Proposes a name; it waits for a second person. */
    Designation propose(Actor actor, DesignationForm form) {
        requireActing(actor);
        var asked = form.checked(today());
        var id = UUID.randomUUID();
        if (!names.insert(id, asked, actor.signature(), clock.instant())) {
            throw Refusal.Invalid.of("name", "“%s”已经登记，请在本页的名单中查看。".formatted(asked.name()));
        }
        facts.publishEvent(new DesignationProposed(id));
        return names.lock(id).orElseThrow();
    }

    /** Does what {@code action} says; nobody agrees to a name they proposed. */
    Designation act(Actor actor, UUID id, DesignationAction action, String given) {
        requireActing(actor);
        var name = names.lock(id).orElseThrow(() -> new Refusal.NotFound("没有这个官方名称。请刷新页面查看。"));
        action.check(
                actor,
                name.status(),
                () -> new Refusal.Conflict("“%s”%s，不能再%s。请刷新页面查看。"
                        .formatted(name.name(), name.status().label(), action.label())));
        if (action == DesignationAction.WITHDRAW && !name.proposedBy(actor)) {
            throw new Refusal.Forbidden("只有登记人可以撤回；请选“不同意”并写明理由。");
        }
        if (action.row().turn().contains(name.status()) && name.proposedBy(actor)) {
            throw new Refusal.Forbidden("自己登记的名称由另一人办理。");
        }
        var reason = reason(action, given);
        names.move(name, action, reason, actor.signature(), clock.instant());
        changes.note(AdmittedNames.CHANGES);
        facts.publishEvent(new DesignationMoved(id, action));
        return name;
    }

    /** Refuses whoever may not propose and decide. */
    static void requireActing(Actor actor) {
        actor.require(Role.SAMR);
        if (actor.demonstration()) {
            throw new Refusal.Forbidden(ONLY_REAL);
        }
    }

    private static String reason(DesignationAction action, String given) {
        var reason = Typing.trimmed(given);
        if (action.row().needs() == Needs.REASON && Typing.blank(reason)) {
            throw Refusal.Invalid.of("reason", "请写明理由。");
        }
        if (Typing.length(reason) > LONGEST_REASON) {
            throw Refusal.Invalid.of("reason", "理由请控制在 %d 字以内。".formatted(LONGEST_REASON));
        }
        Wording.admit("reason", reason);
        return action.row().needs() == Needs.REASON ? reason : "";
    }
}
