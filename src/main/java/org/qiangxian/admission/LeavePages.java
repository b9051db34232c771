package org.qiangxian.admission;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.library.Ending;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Consequences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What follows from leaving, counted on the member's own record. */
@Component
class LeavePages {

    private final Leavings leavings;
    private final Declarations declarations;
    private final ObjectProvider<Ending> endings;
    private final Regions regions;
    private final WorkingDays days;

    LeavePages(
            Leavings leavings,
            Declarations declarations,
            ObjectProvider<Ending> endings,
            Regions regions,
            WorkingDays days) {
        this.leavings = leavings;
        this.declarations = declarations;
        this.endings = endings;
        this.regions = regions;
        this.days = days;
    }

    /** For the member that means to leave. */
    ExitPage exit(Actor actor) {
        var unit = Admissions.own(actor);
        var whyNot = leavings.barred(actor);
        var follows = new ArrayList<String>();
        var last = Leavings.SAMR.last(days, leavings.now()).orElseThrow();
        follows.add("总局确认时生效；到%s 24:00（北京时间）没有确认的，自动生效。总局不能拒绝。".formatted(Chinese.date(last)));
        endings.orderedStream()
                .map(each -> each.with(unit))
                .filter(each -> !each.isEmpty())
                .forEach(follows::add);
        follows.add("成员名单中不再列出；公开页面保留原地址和到那时为止的数据，注明“%d年起不在库”。"
                .formatted(WorkingDays.today(leavings.now()).getYear()));
        follows.add("本地档案、数据和办理经过全部保留，以后可以再次申请入库。");
        return new ExitPage(
                regions.displayName(unit),
                follows,
                whyNot.isEmpty() ? declarations.code(declarations.of(unit)) : null,
                whyNot,
                "",
                "",
                Map.of());
    }

    /** For 总局, which acknowledges. */
    Consequences acknowledging(Actor actor, UUID id) {
        var leaving = leavings.get(actor, id);
        var place = regions.displayName(leaving.unit());
        return Consequences.of("确认退出培育库", place, "/admissions/exits/%s/acknowledge".formatted(id), "确认", "/admissions")
                .under("/admissions", "入库与退出")
                .follows("%s从今天起不在库；这是该地自己的决定，总局只作确认。".formatted(place))
                .follows("该地、所在市局和省局立即收到告知；该地以后可以再次申请。")
                .follows(leaving.reason().isEmpty() ? "该地没有写理由，也不需要写。" : "该地写的理由：" + leaving.reason())
                .unless(
                        leaving.status() == LeaveStatus.ASKED
                                ? ""
                                : "退出申请现在是“%s”，不用再确认。"
                                        .formatted(leaving.status().label()));
    }
}
