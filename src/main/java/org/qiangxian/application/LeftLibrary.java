package org.qiangxian.application;

import org.qiangxian.library.Ending;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With a membership end the proposals of its city that have not reached 总局, and their seats go free (R14, R20). What lies with
 * 总局 already is decided there, with the membership as it is then.
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

    /** Proposals go along with what they hang on; where the other unit has its own of that year they end. */
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
