package org.qiangxian.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.form.Kind;
import org.qiangxian.ledger.Budget;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.region.Region;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** The members an issuer asks (a province its own, 总局 all), and what that costs each of them. */
@Component
class RoundAddressees {

    private final Library library;
    private final Regions regions;
    private final Budget budget;
    private final ReportRepository reports;
    private final MemberSections sections;

    RoundAddressees(
            Library library, Regions regions, Budget budget, ReportRepository reports, MemberSections sections) {
        this.sections = sections;
        this.library = library;
        this.regions = regions;
        this.budget = budget;
        this.reports = reports;
    }

    /** Whether an issuer asks members of 示例省: that province itself, and demonstration accounts of 总局. */
    boolean fictional(Actor actor) {
        var area = actor.area();
        return area == null
                ? actor.is(Role.SAMR) && actor.demonstration()
                : regions.find(area).filter(Region::fictional).isPresent();
    }

    /** Refuses a demonstration account of a real place. */
    void requireApart(Actor actor) {
        if (actor.demonstration() && !fictional(actor)) {
            throw new Refusal.Forbidden("演示账号只能向示例省的城市征询；真实地区由正式账号办理。");
        }
    }

    OptionalInt measured(Kind kind) {
        return budget.measured(Round.formOf(kind));
    }

    RoundPlan plan(Actor actor, RoundForm.Wanted wanted, LocalDate today, @Nullable Round before) {
        var used = budget.minutes(today.getYear());
        var units = members(actor).stream()
                .map(member -> cost(member, wanted, used.getOrDefault(member.code(), 0)))
                .toList();
        return new RoundPlan(wanted, units, budget.limit(), before);
    }

    private RoundPlan.Cost cost(Membership member, RoundForm.Wanted wanted, int used) {
        int section = wanted.kind() == Kind.SUMMARY && sections.sums(member.code(), wanted.year())
                ? MemberSections.PILOT_MINUTES
                : 0;
        return new RoundPlan.Cost(
                member, regions.displayName(member.code()), wanted.minutes() + section, section, used);
    }

    private List<Membership> members(Actor actor) {
        var area = actor.area();
        if (area != null) {
            return library.membersOf(area);
        }
        return fictional(actor) ? library.fictionalMembers() : library.members();
    }

    void ask(Round round, RoundPlan plan) {
        for (var cost : plan.units()) {
            reports.insert(round.id(), cost.unit(), Way.of(regions, cost.unit()), cost.section(), round.openedAt());
        }
    }
}
