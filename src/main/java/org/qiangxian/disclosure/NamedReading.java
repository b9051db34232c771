package org.qiangxian.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turns;
import org.qiangxian.meter.Ground;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** Decides whether the reading of a place by name is counted or exempt; exempt ones are recorded as such (R1). */
@Component
class NamedReading {

    private final Meter meter;
    private final Turns turns;

    NamedReading(Meter meter, Turns turns) {
        this.meter = meter;
        this.turns = turns;
    }

    /** Counts places shown together. One place alone that a province has to decide about is exempt while that lies on its desk. */
    void count(Actor reader, List<RegionCode> places) {
        if (places.size() == 1 && inHand(reader, places.getFirst())) {
            inMatter(reader, places.getFirst());
        } else {
            meter.count(reader, places);
        }
    }

    /** Counts a figure in a decided matter, except for whoever decided it today. */
    void decided(Actor reader, RegionCode place) {
        if (!meter.inMatter(reader, place)) {
            count(reader, List.of(place));
        }
    }

    void inMatter(Actor reader, RegionCode place) {
        meter.exempt(reader, Ground.MATTER, Set.of(place.value()));
    }

    void agreed(Actor reader, RegionCode place) {
        meter.exempt(reader, Ground.PAIRED, Set.of(place.value()));
    }

    void sent(Actor reader, Collection<String> places) {
        meter.exempt(reader, Ground.IMPORT, places);
    }

    /**
     * Whether a matter about the place lies on the reader's desk. It reads the whole desk, so it is asked only for a
     * place that is not counted yet.
     */
    private boolean inHand(Actor reader, RegionCode place) {
        return reader.is(Role.PROVINCE)
                && !meter.counted(reader, List.of(place))
                && turns.of(reader).stream().anyMatch(turn -> place.equals(turn.about()));
    }
}
