package org.qiangxian.need;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.delegation.SignedLinks;
import org.qiangxian.procedure.Seen;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * 分派 (R17, R97): the holder of a need asks offices of its own line and departments, several at once, to contribute
 * answers. A department without an account answers once by a signed link. Only the holder answers the city.
 */
@Service
@Transactional
class NeedParts {

    private static final String PATH = "/need-answers/";

    private final NeedDoor door;
    private final Accounts accounts;
    private final SignedLinks links;
    private final Undoing undoing;

    NeedParts(NeedDoor door, Accounts accounts, SignedLinks links, Undoing undoing) {
        this.door = door;
        this.accounts = accounts;
        this.links = links;
        this.undoing = undoing;
    }

    /**
     * A new assignment.
     *
     * @param link the path of the link, shown once; empty for an answerer with an account
     */
    record Issued(Need need, Assignment part, String link) {}

    /** What a link opens. */
    record Opened(Need need, Assignment part) {}

    /**
     * Whom the actor can assign: offices of the city's line below the actor's, departments of its area, or a department
     * by link.
     */
    @Transactional(readOnly = true)
    List<Option> answerers(Actor actor, Need need) {
        var offices = door.offices().above(need.unit()).stream()
                .takeWhile(office -> !office.has(actor))
                .map(office -> new Option(office.key(), door.offices().name(office)));
        return Stream.of(
                        offices,
                        departments(actor, need)
                                .map(each ->
                                        new Option(each.organisation().toString(), each.organisationName(), "部门账号")),
                        Stream.of(new Option(AssignForm.LINK, "没有账号的部门", "用一次性链接答复")))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Accounts.Holder> departments(Actor actor, Need need) {
        var area = actor.area();
        var seen = new LinkedHashSet<UUID>();
        return area == null
                ? Stream.of()
                : accounts.holders(Role.DEPARTMENT, area).stream()
                        .filter(each -> need.fictional() || each.demonstration() == need.demonstration())
                        .filter(each -> seen.add(each.organisation()));
    }

    Issued assign(Actor actor, UUID id, AssignForm form) {
        actor.require(AssignmentAction.ASSIGN.row().roles());
        var known = door.get(actor, id);
        var assigned = form.checked(answerers(actor, known));
        var need = held(actor, id, form.when());
        var part = part(actor, need, assigned);
        if (door.parts().of(id).stream()
                .anyMatch(each ->
                        each.status() == AssignmentStatus.WAITING && each.name().equals(part.name()))) {
            throw new Refusal.Conflict("已经分派给%s，正在等它答复。".formatted(part.name()));
        }
        var fresh = part.via() == Assignment.Via.LINK ? links.fresh(part.about()) : null;
        door.parts().insert(part, fresh == null ? null : fresh.hash());
        moved(actor.signature(), need, part, AssignmentAction.ASSIGN, part.name());
        return new Issued(need, part, fresh == null ? "" : PATH + fresh.token());
    }

    private Assignment part(Actor actor, Need need, AssignForm.Assigned assigned) {
        var now = undoing.now();
        var office = door.offices().above(need.unit()).stream()
                .filter(each -> each.key().equals(assigned.to()))
                .findFirst();
        var department = departments(actor, need)
                .filter(each -> each.organisation().toString().equals(assigned.to()))
                .findFirst();
        var via = office.isPresent()
                ? Assignment.Via.OFFICE
                : department.isPresent() ? Assignment.Via.DEPARTMENT : Assignment.Via.LINK;
        return new Assignment(
                UUID.randomUUID(),
                need.id(),
                via,
                office.or(() -> department.map(_ -> new Office(Role.DEPARTMENT, actor.area())))
                        .orElse(null),
                department.map(Accounts.Holder::organisation).orElse(null),
                office.map(door.offices()::name)
                        .or(() -> department.map(Accounts.Holder::organisationName))
                        .orElse(assigned.name()),
                AssignmentStatus.WAITING,
                via == Assignment.Via.LINK
                        ? WorkingDays.endOf(WorkingDays.today(now).plusDays(assigned.days()))
                        : null,
                null,
                "",
                now,
                actor.signature(),
                now);
    }

    /** Stores the answer of an assigned account. */
    void reply(Actor actor, UUID id, UUID part, ReplyForm form) {
        actor.require(AssignmentAction.REPLY.row().roles());
        door.get(actor, id);
        var reply = form.checked(undoing.now());
        var need = door.hold(actor, id);
        form.when().check(door.needs().steps(need.matter()));
        var known = lock(need, part);
        if (!known.isOf(actor)) {
            throw new Refusal.Forbidden("这一部分没有分派给本单位。");
        }
        check(actor, need, known, AssignmentAction.REPLY);
        answered(actor.signature(), need, known, reply, actor.signature().words());
    }

    void revoke(Actor actor, UUID id, UUID part, Seen seen) {
        actor.require(AssignmentAction.REVOKE.row().roles());
        var need = held(actor, id, seen);
        var known = lock(need, part);
        check(actor, need, known, AssignmentAction.REVOKE);
        door.parts().revoke(part, undoing.now());
        moved(actor.signature(), need, known, AssignmentAction.REVOKE, known.name());
    }

    /** What a link opens, while it can be answered. */
    @Transactional(noRollbackFor = {Refusal.class, ResponseStatusException.class})
    Opened open(String token, String network) {
        var part = links.admit(token, network, door.parts()::find, Assignment::about);
        var need = door.needs().find(part.need()).orElseThrow();
        alive(need, part);
        return new Opened(need, part);
    }

    /** Stores the one answer of a link. */
    @Transactional(noRollbackFor = {Refusal.class, ResponseStatusException.class})
    Opened reply(String token, String network, ReplyForm form) {
        var opened = open(token, network);
        var now = undoing.now();
        var reply = form.checked(now);
        var need = door.needs().lock(opened.need().id()).orElseThrow();
        var part = lock(need, opened.part().id());
        alive(need, part);
        answered(Signature.of(part.name()), need, part, reply, part.name());
        return new Opened(need, part);
    }

    private void alive(Need need, Assignment part) {
        if (part.status() == AssignmentStatus.ANSWERED) {
            throw new Refusal.Conflict("这个链接已经用过，答复已收到，不用再填。");
        }
        if (part.status() == AssignmentStatus.REVOKED || need.status() != NeedStatus.ACCEPTED) {
            throw new Refusal.Conflict("这件需求已不需要贵单位答复，链接已失效。");
        }
        if (part.over(undoing.now())) {
            throw new Refusal.Conflict("这个链接已过有效期。请联系发给您链接的单位另发一个。");
        }
    }

    private void answered(Signature by, Need need, Assignment part, Need.Reply reply, String words) {
        door.parts().answer(part.id(), reply, words);
        moved(by, need, part, AssignmentAction.REPLY, reply.words());
    }

    private void moved(Signature by, Need need, Assignment part, AssignmentAction action, String words) {
        door.needs().step(need.matter(), action.label(), words, false, by, undoing.now());
        undoing.forGood(new AssignmentMoved(part.id(), action));
    }

    private Assignment lock(Need need, UUID part) {
        return door.parts()
                .lock(part)
                .filter(each -> each.need().equals(need.id()))
                .orElseThrow(NeedDoor::unknown);
    }

    private static void check(Actor actor, Need need, Assignment part, AssignmentAction action) {
        action.check(
                actor,
                need.status() == NeedStatus.ACCEPTED ? part.status() : AssignmentStatus.REVOKED,
                () -> new Refusal.Conflict("这一部分%s，或者需求已不在办理中，不能%s。请刷新页面查看。"
                        .formatted(part.status().label(), action.label())));
    }

    /** The need, if the actor's office holds it and works on it. */
    private Need held(Actor actor, UUID id, Seen seen) {
        var need = door.hold(actor, id);
        if (!NeedDoor.holds(actor, need)) {
            throw new Refusal.Forbidden("这件需求不由本单位办理，不能分派。");
        }
        seen.check(door.needs().steps(need.matter()));
        if (need.status() != NeedStatus.ACCEPTED) {
            throw new Refusal.Conflict("需求在受理以后、答复以前才能分派。请刷新页面查看。");
        }
        return need;
    }
}
