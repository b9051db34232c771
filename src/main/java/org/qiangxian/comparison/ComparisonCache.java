package org.qiangxian.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.qiangxian.region.RegionClass;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Reads into memory what a city is compared with, and reads anew when something about it changed anywhere. */
@Component
class ComparisonCache {

    private final Memory memory = new Memory();
    private final Regions regions;
    private final Library library;
    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Changes changes;

    ComparisonCache(Regions regions, Library library, Catalogue catalogue, Measurements measurements, Changes changes) {
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
        return peersOf(city, held, PeerChoice.NEAREST);
    }

    /** The peers of a city as its reader chose; refuses a choice the city does not have. */
    PeerGroup peersOf(Region city, Memory.Held held, PeerChoice choice) {
        if (!choices(city).contains(choice)) {
            throw new Refusal.NotFound("本地没有“%s”这种同类范围。类型由城市选择、省局确认之后才有同类型的比较。".formatted(choice.label()));
        }
        var search = city.fictional() ? held.fictional() : held.real();
        return switch (choice) {
            case NEAREST -> search.of(city.code(), sameType(city));
            case TYPE -> search.ofType(city.code(), sameType(city));
            case REGION -> {
                var region = RegionClass.of(city.code());
                yield search.within(
                        city.code(),
                        sameType(city),
                        other -> RegionClass.of(other).equals(region));
            }
        };
    }

    /** The groups among which the reader of a city may choose. */
    Set<PeerChoice> choices(Region city) {
        var choices = EnumSet.of(PeerChoice.NEAREST);
        if (library.typeOf(city.code()).isPresent()) {
            choices.add(PeerChoice.TYPE);
        }
        if (RegionClass.of(city.code()).isPresent()) {
            choices.add(PeerChoice.REGION);
        }
        return choices;
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
        var holdings = new Holdings(measurements.matrix(needed()), kinds());
        var real = regions.counties().stream().map(Region::code).toList();
        var fictional =
                library.fictionalMembers().stream().map(Membership::code).toList();
        return new Memory.Held(
                holdings,
                PeerSearch.among(real, holdings, regions::eras),
                PeerSearch.among(fictional, holdings, regions::eras));
    }

    private Map<String, Uncertainty> kinds() {
        return catalogue.indicators().stream()
                .collect(toMap(indicator -> indicator.code().value(), Uncertainty::of));
    }

    /** Only what is compared, and what chooses the peers. */
    private List<IndicatorCode> needed() {
        var compared =
                catalogue.indicators().stream().filter(Indicator::comparable).map(Indicator::code);
        var choosing = Stream.of(PeerVariable.values()).map(PeerVariable::indicator);
        return Stream.concat(compared, choosing).distinct().toList();
    }
}
