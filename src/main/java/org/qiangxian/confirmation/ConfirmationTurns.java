package org.qiangxian.confirmation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The batches that wait for a city's answer; silence until the last day is acceptance. */
@Component
class ConfirmationTurns implements Waiting {

    private final BatchStandings standings;
    private final Accounts accounts;

    ConfirmationTurns(BatchStandings standings, Accounts accounts) {
        this.standings = standings;
        this.accounts = accounts;
    }

    @Override
    public Set<Role> roles() {
        return ConfirmationAction.CONFIRM.row().roles();
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return units(reach)
                .flatMap(unit ->
                        standings.of(unit).stream().filter(Awaiting::open).map(each -> turn(unit, each)))
                .toList();
    }

    private Stream<RegionCode> units(Reach reach) {
        if (reach.everywhere()) {
            return accounts.areas(Role.CITY).stream();
        }
        return reach.area().isEmpty() ? Stream.empty() : Stream.of(new RegionCode(reach.area()));
    }

    private static Turn turn(RegionCode unit, Awaiting awaiting) {
        var batch = awaiting.batch();
        var last = awaiting.due();
        return Turn.of(
                        "batch/%s/%s".formatted(batch.id(), unit),
                        Desk.of(Role.CITY, unit),
                        "核对数据：%s".formatted(batch.title()),
                        batch.enteredAt())
                .until(last == null ? null : WorkingDays.endOf(last))
                .noting("%d 项；%s".formatted(awaiting.waiting(), last == null ? "不限期，不答复不影响数据的使用" : "到期未提出异议即视为认可"))
                .go("/confirmations", "/confirmations/" + batch.id(), "去核对");
    }
}
