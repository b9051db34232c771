package org.qiangxian.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.library.TypeDecided;
import org.qiangxian.measurement.BatchWithdrawn;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.ValuesRecorded;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reads into memory what a city is compared with, and forgets it when something about it changed. */
@Component
class Surroundings {

    private final Memory memory = new Memory();
    private final Regions regions;
    private final Library library;
    private final Catalogue catalogue;
    private final Measurements measurements;

    Surroundings(Regions regions, Library library, Catalogue catalogue, Measurements measurements) {
        this.regions = regions;
        this.library = library;
        this.catalogue = catalogue;
        this.measurements = measurements;
    }

    Memory.Held held() {
        return memory.get(this::read);
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

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(ValuesRecorded recorded) {
        memory.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(BatchWithdrawn withdrawn) {
        memory.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(TypeDecided decided) {
        memory.drop();
    }
}
