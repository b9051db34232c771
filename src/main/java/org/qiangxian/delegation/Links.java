package org.qiangxian.delegation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.answer.AnswerSheet;
import org.qiangxian.answer.Answers;
import org.qiangxian.answer.Filling;
import org.qiangxian.burden.DataRequestId;
import org.qiangxian.burden.RequestItem;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.discipline.Wording;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Done;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of links. A province makes one for exactly one item it is asked for; the department that holds it sees that
 * item and nothing else, fills it once, and the province checks (R17, R39).
 */
@Service
@Transactional
public class Links {

    private static final int LONGEST_DAYS = 30;
    private static final int LONGEST_NAME = 40;

    private final LinkRepository repository;
    private final LinkGate gate;
    private final Answers answers;
    private final Undoing undoing;
    private final Clock clock;

    Links(LinkRepository repository, LinkGate gate, Answers answers, Undoing undoing, Clock clock) {
        this.repository = repository;
        this.gate = gate;
        this.answers = answers;
        this.undoing = undoing;
        this.clock = clock;
    }

    /** A link just made; its path is shown once and stored nowhere. */
    public record Issued(Link link, String path) {}

    /** The form a link opens. */
    @Transactional(readOnly = true)
    public AnswerSheet sheet(Link link) {
        return answers.sheet(link.request(), link.unit());
    }

    /** The links the actor's province made for an item, newest first. */
    @Transactional(readOnly = true)
    public List<Link> of(Actor actor, DataRequestId request, RequestItem item) {
        actor.require(Role.PROVINCE);
        return repository.of(request, area(actor), item);
    }

    /** Makes a link for an item that is open; an earlier one that nobody used is taken back. */
    public Issued issue(Actor actor, DataRequestId request, RequestItem item, String department, int days) {
        actor.require(Role.PROVINCE);
        var unit = area(actor);
        var sheet = answers.sheet(request, unit);
        if (!sheet.items().containsKey(item) || !sheet.open(item)) {
            throw new Refusal.Conflict("这一项已填报或正在核对，不需要再交部门填写。");
        }
        var name = Typing.trimmed(department);
        if (name.isEmpty() || Typing.length(name) > LONGEST_NAME) {
            throw Refusal.Invalid.of("department", "请写明交哪个部门填写，%d 字以内。".formatted(LONGEST_NAME));
        }
        Wording.admit("department", name);
        if (days < 1 || days > LONGEST_DAYS) {
            throw Refusal.Invalid.of("days", "链接有效 1 到 %d 天，请填写整数。".formatted(LONGEST_DAYS));
        }
        var link = link(actor, sheet, item, name, days);
        var random = LinkToken.fresh();
        repository.revoke(request, unit, item, clock.instant());
        repository.insert(link, LinkToken.hash(random));
        undoing.forGood(new DelegationFact.LinkIssued(
                link.id(), sheet.request().number(), item.key(), name, link.until(), actor.login()));
        return new Issued(link, "/fill/" + random + "-" + LinkToken.sign(gate.key(), random, link.about()));
    }

    /** Takes back a link of the actor's own province. */
    public Link revoke(Actor actor, UUID id) {
        actor.require(Role.PROVINCE);
        var link = repository
                .lock(id)
                .filter(each -> each.unit().equals(actor.area()))
                .orElseThrow(() -> new Refusal.NotFound("没有这个链接。请从填报页面进入。"));
        LinkAction.REVOKE.check(
                actor, link.standing(clock.instant()), () -> new Refusal.Conflict("这个链接已经用过、撤回或过期，不需要再撤回。"));
        repository.revoke(link.request(), link.unit(), link.item(), clock.instant());
        undoing.did(
                actor,
                LinkUndo.matter(link.id()),
                clock.instant().toEpochMilli(),
                LinkAction.REVOKE.label(),
                "",
                "/delegations/%s/%s".formatted(link.request(), link.item().key()),
                new DelegationFact.LinkRevoked(
                        link.id(), link.request().toString(), link.item().key(), link.department(), actor.login()));
        return link;
    }

    /** The undo of the actor's revoking a link, or null. */
    @Transactional(readOnly = true)
    public Done.@Nullable Undo offer(Actor actor, Link link) {
        return undoing.offer(actor, LinkUndo.matter(link.id()));
    }

    /** Takes what the department filled in and uses the link up; of two at once only the first succeeds. */
    public void fill(Link admitted, Map<String, String> typed) {
        var link = repository.lock(admitted.id()).orElseThrow();
        link.requireAlive(clock.instant());
        var sheet = answers.sheet(link.request(), link.unit());
        var places = sheet.items().getOrDefault(link.item(), List.of());
        var excess = Filling.excess(link.item(), places, typed);
        if (!excess.isEmpty()) {
            throw new Refusal.Invalid("有 %d 处太长，没有提交。".formatted(excess.size()), excess);
        }
        var filling = Filling.of(link.item(), places, typed);
        answers.deposit(link.request(), link.unit(), link.item(), filling, link.department());
        repository.used(link.id(), clock.instant());
        undoing.forGood(new DelegationFact.LinkUsed(
                link.id(), sheet.request().number(), link.item().key(), link.department()));
    }

    private Link link(Actor actor, AnswerSheet sheet, RequestItem item, String department, int days) {
        var now = clock.instant();
        var wanted = WorkingDays.endOf(WorkingDays.today(now).plusDays(days));
        var last = WorkingDays.endOf(sheet.request().validTo());
        return new Link(
                UUID.randomUUID(),
                sheet.request().id(),
                item,
                sheet.unit(),
                department,
                (wanted.isBefore(last) ? wanted : last).truncatedTo(ChronoUnit.SECONDS),
                actor.signature(),
                now,
                null,
                null);
    }

    private static RegionCode area(Actor actor) {
        return Objects.requireNonNull(actor.area());
    }
}
