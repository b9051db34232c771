package org.qiangxian.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Kind;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.PilotId;
import org.qiangxian.pilot.PilotStatus;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** The pilots of released results, as sources of guiding documents; in the order of codes and no other (R1, R63). */
@Component
class SourcePilots {

    private final Pilots pilots;
    private final Regions regions;

    SourcePilots(Pilots pilots, Regions regions) {
        this.pilots = pilots;
        this.regions = regions;
    }

    /** Those that 总局 may choose from: real pilots, or those of 示例省 for an account of the demonstration. */
    List<Source> offered(Actor actor) {
        return pilots.list(actor).stream()
                .filter(pilot -> pilot.kind() == Kind.PILOT && pilot.status() != PilotStatus.ENDED)
                .filter(pilot -> pilot.fictional() == actor.demonstration())
                .map(this::source)
                .sorted(Comparator.comparing(Source::unit).thenComparing(Source::year))
                .toList();
    }

    /** The pilots of a unit, by their ids. */
    Set<UUID> of(RegionCode unit) {
        return pilots.of(unit).stream().map(pilot -> pilot.id().value()).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Source> find(UUID pilot) {
        return pilots.find(new PilotId(pilot)).map(this::source);
    }

    private Source source(Pilot pilot) {
        return new Source(
                pilot.id().value(),
                pilot.unit(),
                pilot.recommender(),
                regions.displayName(pilot.unit()),
                pilot.title(),
                pilot.year(),
                pilot.fictional());
    }
}
