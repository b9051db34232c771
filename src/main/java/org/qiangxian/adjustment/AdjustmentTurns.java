package org.qiangxian.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Act;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in each case, as {@link AdjustmentAction} has it: never on the desk of somebody who may not act in it for what
 * they did before. A city has it on its desk and in no entry of the menu.
 */
@Component
class AdjustmentTurns implements Waiting {

    private final AdjustmentRepository matters;
    private final CaseFiles files;
    private final AdjustmentClock clock;

    AdjustmentTurns(AdjustmentRepository matters, CaseFiles files, AdjustmentClock clock) {
        this.matters = matters;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return matters.open(reach).stream()
                .filter(it -> !Act.turns(AdjustmentAction.values(), it.status()).isEmpty())
                .map(files::of)
                .flatMap(this::turns)
                .toList();
    }

    private Stream<Turn> turns(CaseFile file) {
        var matter = file.matter();
        return switch (matter.status()) {
            case CLUE -> Stream.of(samr(file, samr(file), "核实一条动态调整线索"));
            case OPENED -> Stream.of(samr(file, samr(file), "告知并听取意见").until(end(proposal(file))));
            case HEARING -> answers(file);
            case HEARD -> Stream.of(samr(file, samr(file), "提出动态调整的拟处理意见").until(end(proposal(file))));
            case PROPOSED -> Stream.of(samr(file, but(file, Set.of()), "对动态调整的拟处理意见作出决定"));
            case REVIEWING ->
                file.review().stream()
                        .map(it -> samr(file, but(file, file.hands()), "复核动态调整的决定")
                                .until(end(clock.answered(it.askedAt()))));
            case NONE, IN_FORCE, OVER, SET_ASIDE, CORRECTED -> Stream.of();
        };
    }

    private Stream<Turn> answers(CaseFile file) {
        var matter = file.matter();
        var last = file.hearing().map(clock::last).orElseThrow();
        var city = Turn.of(matter.matter(), apart(file, Desk.of(Role.CITY, matter.unit())), "对告知书提交意见", matter.since())
                .go("/desk", matter.path(), "去查看");
        var province = Turn.of(
                        matter.matter() + "/province",
                        apart(file, Desk.of(Role.PROVINCE, matter.province())),
                        "对动态调整提交省局意见",
                        matter.since())
                .go(AdjustmentController.PATH, matter.path(), "去办理");
        return Stream.concat(
                        file.heard(Role.CITY) ? Stream.of() : Stream.of(city),
                        file.heard(Role.PROVINCE) ? Stream.of() : Stream.of(province))
                .map(it -> it.until(end(last)).noting("可以不提交；没有提交的，到期只注明没有提交"));
    }

    private LocalDate proposal(CaseFile file) {
        var opened = file.matter().opener();
        return clock.proposal(
                opened == null ? file.matter().since() : opened.at(),
                file.hearing().orElse(null));
    }

    private static Instant end(LocalDate day) {
        return WorkingDays.endOf(day);
    }

    private static Turn samr(CaseFile file, Desk desk, String what) {
        var matter = file.matter();
        return Turn.of(matter.matter(), desk, what, matter.since()).go(AdjustmentController.PATH, matter.path(), "去办理");
    }

    private static Desk samr(CaseFile file) {
        return apart(file, Desk.of(Role.SAMR, null));
    }

    /** Of real places no demonstration account knows. */
    private static Desk apart(CaseFile file, Desk desk) {
        return file.matter().fictional() ? desk : desk.demonstration(false);
    }

    /** Without who opened the case, who spoke in it for one side, and these. */
    private static Desk but(CaseFile file, Set<UUID> hands) {
        var opener = file.opener();
        var desk = opener == null ? samr(file) : samr(file).without(opener);
        for (var each : file.parties()) {
            desk = desk.without(each);
        }
        for (var each : hands) {
            desk = desk.without(each);
        }
        return desk;
    }
}
