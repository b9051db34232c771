package org.qiangxian.application;

import org.qiangxian.library.Ending;
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
    private final Seating seats;
    private final Moves moves;

    LeftLibrary(ApplicationRepository applications, Seating seats, Moves moves) {
        this.applications = applications;
        this.seats = seats;
        this.moves = moves;
    }

    @Override
    public String with(RegionCode unit) {
        var open = applications.ofUnit(unit).stream()
                .filter(it -> it.status().endsWithMembership())
                .count();
        return open == 0 ? "" : "还没有报送总局的 %d 件试点与活动申报随之结束，占用的名额退回省局。".formatted(open);
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (recorded.status().member()) {
            return;
        }
        applications.ofUnit(recorded.code()).stream()
                .filter(it -> it.status().endsWithMembership())
                .flatMap(it -> applications.lock(it.id()).stream())
                .filter(it -> it.status().endsWithMembership())
                .forEach(this::end);
    }

    private void end(Application proposal) {
        seats.free(proposal);
        var action =
                proposal.status().editable() || proposal.status() == Status.RECORDED ? Action.DISCARD : Action.CLOSE;
        moves.move(null, proposal, action, WHY, new Moves.To(Status.CLOSED, Holder.NOBODY, proposal.submission()));
    }
}
