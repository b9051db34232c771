package org.qiangxian.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Permits to read more than {@value Meter#FREE} places in a day: a person states the purpose and a second person
 * agrees, for that day only. The second is somebody else in the same post and organisation; for 总局's operator one of
 * 总局业务. A 市局 has so few cities that it needs none.
 */
@Service
@Transactional
public class Permits {

    /** The roles that can ask, each with the role of the second person. */
    private static final Map<Role, Role> CONSENTING =
            Map.of(Role.PROVINCE, Role.PROVINCE, Role.SAMR, Role.SAMR, Role.OPERATOR, Role.SAMR);

    private final PermitRepository permits;
    private final MeterRepository readings;
    private final Accounts accounts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Permits(
            PermitRepository permits,
            MeterRepository readings,
            Accounts accounts,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.permits = permits;
        this.readings = readings;
        this.accounts = accounts;
        this.facts = facts;
        this.clock = clock;
    }

    /** Whether a post can ask for more at all. */
    static boolean asks(Actor actor) {
        return CONSENTING.containsKey(actor.role());
    }

    /** The second person, in words. */
    static String whoConsents(Actor asker) {
        return asker.is(Role.OPERATOR) ? "总局业务岗位的一人" : "本单位同一岗位的另一人";
    }

    /** Asks for today. */
    void ask(Actor actor, PermitForm form) {
        actor.require(CONSENTING.keySet());
        var asked = form.checked();
        var today = today();
        int allowed = readings.allowed(actor, today);
        if (asked.places() <= allowed) {
            throw Refusal.Invalid.of("places", "今天已经可以看 %d 个地区，不必再提出。".formatted(allowed));
        }
        if (consenters(actor.role(), actor.person(), actor.organisation(), actor.demonstration())
                .isEmpty()) {
            throw new Refusal.Conflict("没有可以同意的第二人：须是%s。请联系本单位的系统管理员为同事开通岗位。".formatted(whoConsents(actor)));
        }
        var id = UUID.randomUUID();
        if (!permits.add(id, actor, today, asked.places(), asked.purpose(), clock.instant())) {
            throw new Refusal.Conflict("今天已有一项在等待答复。请等同事答复后再提。");
        }
        facts.publishEvent(new PermitAsked(id, asked.places(), actor.login()));
    }

    /** The second person agrees or does not; once, on the day itself. */
    Permit answer(Actor actor, UUID id, @Nullable Boolean agreed) {
        actor.require(Set.copyOf(CONSENTING.values()));
        if (agreed == null) {
            throw new Refusal.Invalid("请选择同意或不同意。");
        }
        var permit = permits.find(id)
                .filter(each -> mayAnswer(actor, each))
                .orElseThrow(() -> new Refusal.NotFound("没有这件事，或不能由您答复。请从工作台进入。"));
        if (!permits.answer(id, agreed, actor, today(), clock.instant())) {
            throw new Refusal.Conflict("这件事刚刚已有人答复，或当天已过。请刷新页面查看。");
        }
        facts.publishEvent(new PermitAnswered(id, permit.places(), agreed, actor.login()));
        return permit;
    }

    /** What waits today, of everybody. */
    List<Permit> waiting() {
        return permits.of(today()).stream()
                .filter(each -> each.agreed() == null)
                .toList();
    }

    /** What waits for this actor. */
    List<Permit> toAnswer(Actor actor) {
        return waiting().stream().filter(each -> mayAnswer(actor, each)).toList();
    }

    /** What the actor asked for today. */
    List<Permit> own(Actor actor) {
        return permits.of(today()).stream()
                .filter(each -> each.askedPerson().equals(actor.person()))
                .toList();
    }

    /** All requests answered today, whatever the answer. */
    List<Permit> answered() {
        return permits.of(today()).stream()
                .filter(each -> each.agreed() != null)
                .toList();
    }

    /** Who can answer: never the asker, in any post; a demonstration account only for another demonstration account. */
    List<Accounts.Holder> consenters(Permit permit) {
        return consenters(permit.role(), permit.askedPerson(), permit.askedOrganisation(), permit.demonstration());
    }

    private List<Accounts.Holder> consenters(Role asking, UUID asker, UUID organisation, boolean demonstration) {
        var role = CONSENTING.getOrDefault(asking, asking);
        return accounts.holders(role, null).stream()
                .filter(holder -> !holder.person().equals(asker))
                .filter(holder -> role != asking || holder.organisation().equals(organisation))
                .filter(holder -> demonstration || !holder.demonstration())
                .toList();
    }

    private boolean mayAnswer(Actor actor, Permit permit) {
        return actor.is(CONSENTING.getOrDefault(permit.role(), permit.role()))
                && consenters(permit).stream()
                        .anyMatch(holder -> holder.person().equals(actor.person()));
    }

    LocalDate today() {
        return Chinese.day(clock.instant());
    }
}
