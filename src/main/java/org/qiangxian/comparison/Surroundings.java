package org.qiangxian.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.database.Changes;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;

/** Reads into memory what a city is compared with, and reads anew when something about it changed anywhere. */
@Component
class Surroundings {

    private final Memory memory = new Memory();
    private final Regions regions;
    private final Library library;
    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Changes changes;

    Surroundings(Regions regions, Library library, Catalogue catalogue, Measurements measurements, Changes changes) {
        this.regions = regions;
        this.library = library;
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.changes = changes;
    }

    Memory.Held held() {
        var counted = changes.of(Measurements.CHANGES, Library.CHANGES);
        return memory.get(new Memory.State(counted, catalogue.version()), this::read);
    }

    /** The peers of a city: of its own confirmed type first; a fictional city has only fictional ones. */
    PeerGroup peersOf(Region city, Memory.Held held) {
        var search = city.fictional() ? held.fictional() : held.real();
        return search.of(city.code(), sameType(city));
    }

    /** The label of the confirmed type, empty where none is. */
    String typeOf(RegionCode city) {
        return library.typeOf(city).map(CityType::label).orElse("");
    }

    private Set<RegionCode> sameType(Region city) {
        return library.typeOf(city.code())
                .map((CityType type) -> new HashSet<>(library.membersOfType(type, city.fictional())))
                .orElseGet(HashSet::new);
    }

    private Memory.Held read() {
        var holdings = new Holdings(measurements.matrix(needed()));
        var real = regions.counties().stream().map(Region::code).toList();
        var fictional =
                library.fictionalMembers().stream().map(Membership::code).toList();
        return new Memory.Held(
                holdings,
                PeerSearch.among(real, holdings, regions::eras),
                PeerSearch.among(fictional, holdings, regions::eras));
    }

    /** Only what is compared, and what chooses the peers. */
    private List<IndicatorCode> needed() {
        var compared =
                catalogue.indicators().stream().filter(Indicator::comparable).map(Indicator::code);
        var choosing = Stream.of(PeerVariable.values()).map(PeerVariable::indicator);
        return Stream.concat(compared, choosing).distinct().toList();
    }
}
