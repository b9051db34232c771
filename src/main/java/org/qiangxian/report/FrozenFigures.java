package org.qiangxian.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/**
 * The figures of one place in a snapshot that are still public: the same revisions, of today's area. An indicator with
 * any other figure in the snapshot is left out entirely, so that no word about it reveals what is not public.
 */
@Component
class FrozenFigures {

    private static final int YEARLY = 4;

    private final Measurements measurements;
    private final Snapshots snapshots;
    private final Regions regions;

    FrozenFigures(Measurements measurements, Snapshots snapshots, Regions regions) {
        this.measurements = measurements;
        this.snapshots = snapshots;
        this.regions = regions;
    }

    private record Key(String region, String indicator, int year, int revision) {}

    /** The figures by indicator, each in the order of years. */
    SortedMap<IndicatorCode, List<Value>> of(String snapshot, RegionCode place) {
        var open = measurements.publicSeries(place).stream()
                .filter(value -> value.period().length() == YEARLY && value.reading() instanceof Reading.Measured)
                .toList();
        var codes = Stream.concat(Stream.of(place), open.stream().map(Value::region))
                .collect(toSet());
        var frozen = new HashSet<Key>();
        codes.forEach(code -> snapshots
                .frozen(snapshot, code)
                .forEach(each -> frozen.add(new Key(code.value(), each.indicator(), each.year(), each.revision()))));
        var known = open.stream().map(FrozenFigures::key).collect(toSet());
        var closed = frozen.stream()
                .filter(each -> !known.contains(each))
                .map(Key::indicator)
                .collect(toSet());
        return open.stream()
                .filter(value -> frozen.contains(key(value)))
                .filter(value -> !closed.contains(value.indicator().value()))
                .filter(value -> joined(place, value))
                .sorted(Comparator.comparing(Value::year))
                .collect(groupingBy(Value::indicator, TreeMap::new, toList()));
    }

    private static Key key(Value value) {
        return new Key(value.region().value(), value.indicator().value(), value.year(), value.revision());
    }

    private boolean joined(RegionCode place, Value value) {
        return regions.standing(place, value.boundary()).joined() != null;
    }
}
