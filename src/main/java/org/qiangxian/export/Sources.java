package org.qiangxian.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Chinese;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Where the lines of a file come from, behind the gate. */
@Component("exportSources")
class Sources {

    private final Disclosure disclosure;
    private final Measurements measurements;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Snapshots snapshots;

    Sources(
            Disclosure disclosure,
            Measurements measurements,
            Catalogue catalogue,
            Regions regions,
            Snapshots snapshots) {
        this.disclosure = disclosure;
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.regions = regions;
        this.snapshots = snapshots;
    }

    /** Refuses an actor who may not export this place's values, without counting anything. */
    void requireGranted(Actor actor, RegionCode place) {
        disclosure.requireGranted(actor, place, Form.FILE);
        regions.get(place);
    }

    /** The same when the file is made; counts on the reader's meter. */
    void require(Actor actor, RegionCode place) {
        disclosure.require(actor, place, Form.FILE);
    }

    String name(RegionCode place) {
        return regions.displayName(place);
    }

    /** The name of its code in the list of divisions the source followed. */
    String nameThen(Value value) {
        return regions.find(value.region(), value.boundary())
                .map(unit -> unit.name())
                .orElseGet(() -> name(value.region()));
    }

    List<Value> values(RegionCode place) {
        return measurements.current(place);
    }

    @Nullable
    Indicator indicator(Value value) {
        return catalogue.find(value.indicator()).orElse(null);
    }

    String snapshot() {
        return snapshots
                .latest()
                .map(frozen -> "最近的数据快照 %s，%s冻结，SHA-256 %s。"
                        .formatted(frozen.number(), Chinese.time(frozen.takenAt()), frozen.hash()))
                .orElse("尚未建立数据快照。");
    }
}
