package org.qiangxian.application;

import org.qiangxian.library.Ending;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a membership ends, so do the proposals of its city that have not reached 总局, and their seats become free (R14,
 * R20). 总局 decides on what lies with it already, in view of the membership at that time.
 */
@Component
class LeftLibrary implements Ending {

    private static final String WHY = "申报单位已不在培育库。";

    private final ApplicationRepository applications;
    private final AdjustedProposals proposals;

    LeftLibrary(ApplicationRepository applications, AdjustedProposals proposals) {
        this.applications = applications;
        this.proposals = proposals;
    }

    @Override
    public String with(RegionCode unit) {
        var open = applications.ofUnit(unit).stream()
                .filter(it -> it.status().endsWithMembership())
                .count();
        return open == 0 ? "" : "还没有报送总局的 %d 件试点与活动申报随之结束，占用的名额退回省局。".formatted(open);
    }

    /** Proposals move with the membership; where the other unit has its own of that year they end. */
    @EventListener
    void on(MembershipCarried carried) {
        applications.carry(carried.place(), carried.other());
        end(carried.place());
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            end(recorded.code());
        }
    }

    private void end(RegionCode unit) {
        applications.ofUnit(unit).stream()
                .filter(it -> it.status().endsWithMembership())
                .flatMap(it -> applications.lock(it.id()).stream())
                .filter(it -> it.status().endsWithMembership())
                .forEach(it -> proposals.end(it, WHY));
    }
}
