package org.qiangxian.complaint;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Signature;
import org.qiangxian.procedure.Undoing;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.Consequences.Ask;
import org.qiangxian.shell.Option;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转办 (R2, R110): an office that is not in charge passes a complaint on to another one, with a reason that is shown to
 * whoever reported it. The clock keeps running. It can be passed neither to the accused, nor to an office below the
 * accused, nor back to one that has passed it on.
 */
@Service
@Transactional
class PassingOn {

    private static final int LONGEST = 200;
    private static final String TOP = "总局已是最后一级：不属于市场监管部门的，请在答复中写明由哪个部门办理。";

    private static final String NOBODY_AT_THE_TOP = "总局没有可以办理的账号，不能转到总局。请选择别处的单位，或者在答复中写明由哪个部门办理。";
    private static final String CHANGED = "行政区划变更，原单位已不再办理，由承接的单位继续办理。";
    private static final String VACANT = "原办理单位现在没有可以办理的人员，期限不重新计算。";
    private static final Signature PLATFORM = Signature.of("平台");

    private final ComplaintAccess access;
    private final PassingRepository passings;
    private final Routing routing;
    private final IntakeDesk desk;
    private final Undoing undoing;

    PassingOn(ComplaintAccess access, PassingRepository passings, Routing routing, IntakeDesk desk, Undoing undoing) {
        this.access = access;
        this.passings = passings;
        this.routing = routing;
        this.desk = desk;
        this.undoing = undoing;
    }

    /** What follows from it. */
    @Transactional(readOnly = true)
    Consequences page(Actor actor, UUID id) {
        actor.require(ComplaintAction.PASS.row().roles());
        var complaint = access.get(actor, id);
        var path = complaint.path();
        return Consequences.of("转办", complaint.door().label(), path + "/pass", "转办", path)
                .under(ComplaintController.PATH, "群众反映", path, complaint.door().label())
                .follows("由另一个单位办理，本单位不再看到这件反映。")
                .follows("期限不重新计算：%s。".formatted(desk.clock().words(complaint)))
                .follows("反映人凭查询码看得到转给了谁、为什么。")
                .follows("被反映的单位和它的下级不能办理，也不会知道。")
                .asking(
                        Ask.choice(
                                "level",
                                "转给哪一级",
                                Option.of(
                                        new Accused[] {Accused.CITY_BUREAU, Accused.PROVINCE, Accused.SAMR},
                                        Accused::label)),
                        Ask.of("place", "place", "所在地", "转给总局的不用填。").orElse(""),
                        Ask.words("reason", "转办的理由", "反映人看得到", LONGEST))
                .unless(ComplaintAction.PASS.row().startsAt(complaint.status()) ? "" : moved(complaint));
    }

    private static String moved(Complaint complaint) {
        return "这件反映%s，不能转办。请刷新页面查看。".formatted(complaint.status().label());
    }

    /** Passes it on to the office named. @return its name */
    String pass(Actor actor, UUID id, Map<String, String> sent) {
        actor.require(ComplaintAction.PASS.row().roles());
        var complaint = access.held(actor, id).orElseThrow(() -> gone(actor, id));
        ComplaintAction.PASS.check(actor, complaint.status(), () -> new Refusal.Conflict(moved(complaint)));
        var typed = Typed.ofSingle(sent);
        var to = to(typed, complaint);
        var reason = typed.needed("reason", "转办的理由", LONGEST);
        typed.orRefuse();
        return give(complaint, Objects.requireNonNull(to), reason, actor.signature());
    }

    private String give(Complaint complaint, Handler to, String reason, Signature by) {
        var id = complaint.id();
        var office = routing.name(to);
        passings.add(
                id,
                new Passing(complaint.handler(), to, reason, undoing.now(), by.person() != null),
                "%s → %s；%s".formatted(routing.name(complaint.handler()), office, reason),
                by);
        undoing.forGood(new ComplaintFact(id, ComplaintAction.PASS.name()));
        desk.tellOfPassing(access.anew(id), passings.of(id).size());
        return office;
    }

    /** Whoever presses a second time is told that it is done; to others there is none. */
    private Refusal gone(Actor actor, UUID id) {
        return access.once(actor, id)
                .flatMap(_ -> passings.of(id).reversed().stream()
                        .filter(each -> each.from().has(actor))
                        .findFirst())
                .<Refusal>map(each -> new Refusal.Already(
                        "这件反映已经转给%s。".formatted(routing.name(each.to())),
                        "由该单位办理，本单位不再看到它；反映人凭查询码看得到。",
                        ComplaintController.PATH))
                .orElseGet(ComplaintAccess::unknown);
    }

    /**
     * What waits at an office where nobody may handle it, since its place changed or its people left, goes on to one where somebody may;
     * the clock runs on (R2, R85, R110). Until it is late it waits for somebody whose post there is not granted yet.
     */
    void follow(UUID id) {
        access.lock(id)
                .filter(complaint -> ComplaintAction.PASS.row().startsAt(complaint.status()))
                .ifPresent(complaint -> routing.heir(
                                complaint, passed(id), !desk.clock().late(complaint))
                        .ifPresent(heir -> give(
                                complaint, heir, routing.outdated(complaint.handler()) ? CHANGED : VACANT, PLATFORM)));
    }

    /** The offices that passed it on themselves. */
    private Set<Handler> passed(UUID id) {
        return passings.of(id).stream()
                .filter(Passing::chosen)
                .map(Passing::from)
                .collect(Collectors.toSet());
    }

    private @Nullable Handler to(Typed typed, Complaint complaint) {
        var level = typed.choice("level", Accused.class)
                .filter(each -> each == Accused.CITY_BUREAU || each == Accused.PROVINCE || each == Accused.SAMR)
                .orElse(null);
        if (level == null) {
            typed.remark("level", "请选择转给哪一级。");
            return null;
        }
        var place = level.placed() ? place(typed, level) : null;
        if (level.placed() && place == null) {
            return null;
        }
        var to = new Handler(Objects.requireNonNull(level.role()), place);
        var why = against(complaint, to);
        if (!why.isEmpty()) {
            typed.remark(level.placed() ? "place" : "level", why);
        }
        return to;
    }

    private @Nullable RegionCode place(Typed typed, Accused level) {
        try {
            return routing.place(level, typed.raw("place"));
        } catch (Refusal.Invalid invalid) {
            typed.remark("place", invalid.getMessage());
            return null;
        }
    }

    /** Why an office cannot have it; empty where it can. */
    private String against(Complaint complaint, Handler to) {
        if (to.equals(complaint.handler())) {
            return to.role() == Role.SAMR ? TOP : "这件反映就在本单位，请选择另一个单位。";
        }
        if (routing.within(complaint.target(), to)) {
            return "被反映的单位和它的下级不能办理对它的反映。请选择它的上级，或者别处的单位。";
        }
        if (to.role() != Role.SAMR && passed(complaint.id()).contains(to)) {
            return "这个单位已经转出过这件反映。办理单位仍不明确的，请转总局指定。";
        }
        if (to.role() != Role.SAMR && complaint.fictional() && !routing.fictional(to.area())) {
            return "这是演示的反映，只能转给示例省的单位或者总局。";
        }
        return !routing.handlers(to, complaint).isEmpty()
                ? ""
                : to.role() == Role.SAMR ? NOBODY_AT_THE_TOP : "这个单位没有可以办理的账号，不能在本平台办理。请选择它的上级。";
    }
}
