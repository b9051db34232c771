package org.qiangxian.admission;

import java.util.List;
import java.util.Set;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** What waits for 总局 to be acknowledged, as {@link LeaveAction} has it. */
@Component
class LeaveTurns implements Waiting {

    private final LeavingRepository leavings;
    private final Regions regions;
    private final WorkingDays days;

    LeaveTurns(LeavingRepository leavings, Regions regions, WorkingDays days) {
        this.leavings = leavings;
        this.regions = regions;
        this.days = days;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.SAMR);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        return leavings.open().stream()
                .filter(each -> LeaveAction.ACKNOWLEDGE.row().turn().contains(each.status()))
                .map(this::turn)
                .toList();
    }

    private Turn turn(Leaving leaving) {
        var last = Leavings.SAMR.last(days, leaving.at()).orElseThrow();
        return Turn.of(
                        leaving.key(),
                        EntryTurns.headquarters(regions, leaving.unit()),
                        "确认%s退出培育库".formatted(regions.displayName(leaving.unit())),
                        leaving.at())
                .until(WorkingDays.endOf(last))
                .noting("逾期自动生效")
                .about(leaving.unit())
                .go("/admissions", "/admissions/exits/%s/acknowledge".formatted(leaving.id()), "去确认");
    }
}
