package org.qiangxian.admission;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.procedure.Trail;
import org.qiangxian.procedure.Trail.Station;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** 办理轨迹 of leaving, for the member itself: where its declaration lies, until when, and what came before. */
@Component
class LeaveTrails {

    private final Leavings leavings;
    private final LeavingRepository repository;
    private final UnitStandings standings;
    private final WorkingDays days;

    LeaveTrails(Leavings leavings, LeavingRepository repository, UnitStandings standings, WorkingDays days) {
        this.leavings = leavings;
        this.standings = standings;
        this.repository = repository;
        this.days = days;
    }

    /** What waits for 总局, in the order of codes. */
    List<Leaving> open() {
        return leavings.open();
    }

    /** The declaration of a member, while it waits. */
    Optional<Leaving> open(RegionCode unit) {
        return leavings.open(unit);
    }

    /** The strip of a unit's last declaration; null where it never made one. */
    @Nullable
    Trail of(RegionCode unit) {
        return repository
                .latest(unit)
                .map(last ->
                        (last.status() == LeaveStatus.ASKED ? waiting(last) : over(last)).log(repository.course(unit)))
                .orElse(null);
    }

    private Trail waiting(Leaving leaving) {
        var now = leavings.now();
        var until =
                Leavings.SAMR.last(days, leaving.at()).map(WorkingDays::endOf).orElse(null);
        return Trail.at("总局", leaving.at(), now)
                .along(List.of(
                        Station.done("申请退出", Trail.moment(leaving.at(), now), "本单位"),
                        Station.here("确认", "", "总局，不能拒绝"),
                        Station.later("不在库", "", "本单位")))
                .turn("总局", "确认退出", until, "逾期自动生效")
                .next("各单位", "同时收到告知", null, "")
                .without("等待总局确认；在那以前可以在下面收回。");
    }

    private Trail over(Leaving leaving) {
        var back = leaving.status() == LeaveStatus.REVOKED;
        var left = standings.member(leaving.unit()) ? "这次退出已经办结；本单位后来重新在库。" : "已不在库；可以再次申请入库。";
        return Trail.at("已办结", null, leavings.now())
                .along(List.of(
                        Station.done("申请退出", Trail.moment(leaving.at(), leavings.now()), "本单位"),
                        Station.done(back ? "收回" : "不在库", "", "本单位")))
                .without(back ? "已收回，没有退出。" : left);
    }
}
