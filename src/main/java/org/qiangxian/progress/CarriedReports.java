package org.qiangxian.progress;

import org.qiangxian.library.Ending;
import org.qiangxian.library.MembershipCarried;
import org.qiangxian.library.MembershipRecorded;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends open reports with a membership, and moves reports to the successor after a change of places. */
@Component
class CarriedReports implements Ending {

    private final ReportRepository reports;
    private final ReportMoves moves;
    private final Regions regions;

    CarriedReports(ReportRepository reports, ReportMoves moves, Regions regions) {
        this.reports = reports;
        this.moves = moves;
        this.regions = regions;
    }

    @Override
    public String with(RegionCode unit) {
        var open = reports.ofUnit(unit).stream()
                .filter(it -> it.status().editable())
                .count();
        return open == 0 ? "" : "还没有报送的 %d 份工作进展或年度总结不再需要报送。".formatted(open);
    }

    @EventListener
    void on(MembershipCarried carried) {
        var to = carried.other();
        reports.carry(carried.place(), to, Way.of(regions, to));
        end(carried.place());
    }

    @EventListener
    void on(MembershipRecorded recorded) {
        if (!recorded.member()) {
            end(recorded.code());
        }
    }

    private void end(RegionCode unit) {
        reports.ofUnit(unit).stream()
                .flatMap(it -> reports.lock(it.id()).stream())
                .filter(it -> it.status().editable())
                .forEach(it -> moves.move(null, it, ReportAction.END, ""));
    }
}
