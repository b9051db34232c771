package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in each case, as {@link AdjustmentAction} has it: never on the desk of somebody who may not act in
 * it because of an earlier step of theirs. A city has it on its desk and in no entry of the menu.
 */
@Component
class AdjustmentTurns implements Waiting {

    private final CaseTurnQuery cases;
    private final AdjustmentClock clock;

    AdjustmentTurns(CaseTurnQuery cases, AdjustmentClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from adjustment.matter where unit = :unit and status = 'HEARING')
                """;
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return cases.within(reach).stream().flatMap(this::turns).toList();
    }

    private Stream<Turn> turns(CaseTurn each) {
        var matter = each.matter();
        return switch (matter.status()) {
            case CLUE -> Stream.of(samr(each, samr(each), "核实一条动态调整线索"));
            case OPENED -> Stream.of(samr(each, samr(each), "告知并听取意见").until(end(proposal(each))));
            case HEARING -> answers(each);
            case HEARD -> Stream.of(samr(each, samr(each), "提出动态调整的拟处理意见").until(end(proposal(each))));
            case PROPOSED -> Stream.of(samr(each, but(each, Set.of()), "对动态调整的拟处理意见作出决定"));
            case REVIEWING ->
                Stream.ofNullable(each.asked())
                        .map(asked ->
                                samr(each, but(each, each.hands()), "复核动态调整的决定").until(end(clock.answered(asked))));
            case NONE, IN_FORCE, OVER, SET_ASIDE, CORRECTED -> Stream.of();
        };
    }

    private Stream<Turn> answers(CaseTurn each) {
        var matter = each.matter();
        var last = clock.last(Objects.requireNonNull(each.hearing()));
        var city = Turn.of(matter.matter(), apart(each, Desk.of(Role.CITY, matter.unit())), "对告知书提交意见", matter.since())
                .go("/desk", matter.path(), "去查看");
        var province = Turn.of(
                        matter.matter() + "/province",
                        apart(each, Desk.of(Role.PROVINCE, matter.province())),
                        "对动态调整提交省局意见",
                        matter.since())
                .go(AdjustmentController.PATH, matter.path(), "去办理");
        return Stream.concat(
                        each.heard().contains(Role.CITY) ? Stream.of() : Stream.of(city),
                        each.heard().contains(Role.PROVINCE) ? Stream.of() : Stream.of(province))
                .map(it -> it.until(end(last)).noting("可以不提交；没有提交的，到期只注明没有提交"));
    }

    private LocalDate proposal(CaseTurn each) {
        var opened = each.matter().opener();
        return clock.proposal(opened == null ? each.matter().since() : opened.at(), each.hearing());
    }

    private static Instant end(LocalDate day) {
        return WorkingDays.endOf(day);
    }

    private static Turn samr(CaseTurn each, Desk desk, String what) {
        var matter = each.matter();
        return Turn.of(matter.matter(), desk, what, matter.since()).go(AdjustmentController.PATH, matter.path(), "去办理");
    }

    private static Desk samr(CaseTurn each) {
        return apart(each, Desk.of(Role.SAMR, null));
    }

    /** Of real places no demonstration account knows. */
    private static Desk apart(CaseTurn each, Desk desk) {
        return each.matter().fictional() ? desk : desk.demonstration(false);
    }

    /** Without who opened the case, who spoke in it for one side, and these. */
    private static Desk but(CaseTurn each, Set<UUID> hands) {
        var opened = each.matter().opener();
        var opener = opened == null ? null : opened.by().person();
        var desk = opener == null ? samr(each) : samr(each).without(opener);
        for (var person : each.parties()) {
            desk = desk.without(person);
        }
        for (var person : hands) {
            desk = desk.without(person);
        }
        return desk;
    }
}
