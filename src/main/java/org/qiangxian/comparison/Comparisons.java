package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.IndicatorProfile.Year;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.edition.Spread;
import org.qiangxian.measurement.AsOf;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Periods;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.stereotype.Service;

/**
 * The front door of 质量画像: one city against its own past and against unnamed peers (R36). There is no question here
 * that has more than one named city in its answer (R1).
 */
@Service
public class Comparisons {

    private final Regions regions;
    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Disclosure disclosure;
    private final Beside beside;
    private final Memory memory = new Memory();

    Comparisons(Regions regions, Catalogue catalogue, Measurements measurements, Disclosure disclosure, Beside beside) {
        this.regions = regions;
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.disclosure = disclosure;
        this.beside = beside;
    }

    /** The profile of a city for a reader who may read its values; the peers' spread only for whom the gate grants it. */
    public Profile profile(Actor reader, RegionCode code) {
        return profile(reader, code, View.USUAL);
    }

    /** The same as the reader chose to look at it; findings and reports keep to the usual group and to now. */
    public Profile profile(Actor reader, RegionCode code, View view) {
        disclosure.requireValues(reader, code);
        var city = regions.get(code);
        if (view.day() != null) {
            return past(city, view);
        }
        var key = beside.key(reader, code, view.level());
        return memory.get(beside.state(catalogue.version()), key, wanted -> make(city, wanted));
    }

    /** One indicator of a city in full, with the middle of its peers year by year. */
    public IndicatorProfile series(Actor reader, RegionCode code, IndicatorCode indicator) {
        return series(reader, code, indicator, View.USUAL);
    }

    /** The same as the reader chose to look at it. */
    public IndicatorProfile series(Actor reader, RegionCode code, IndicatorCode indicator, View view) {
        disclosure.requireValues(reader, code);
        var city = regions.get(code);
        var defined = catalogue.get(indicator);
        var rows = view.day() == null ? rows(city, beside.key(reader, code, view.level())) : rows(city, view.day());
        var series = rows.series(defined);
        var spreads = series.points().stream()
                .map(point -> rows.spreadIn(defined, point.year()))
                .toList();
        var baseline = view.day() == null ? beside.baselineOf(code) : Optional.<Integer>empty();
        return inFull(city, defined, rows, spreads, view, baseline);
    }

    /**
     * What the public may see of a city: its own published series, one after the other, without any peer.
     * Demonstration acts on real places and withdrawn batches are not in it, nor what came after it left the library.
     */
    public List<IndicatorProfile> published(RegionCode code) {
        disclosure.requirePublic(code);
        return series(regions.get(code), published(code, Rows.ALONE));
    }

    /**
     * The same, and beside it how the place's group is spread as its edition issued it: quartiles of unnamed places, which enough of
     * them stand behind whose figures nobody reads by name (R1, R36).
     */
    public PublicProfile openly(RegionCode code) {
        disclosure.requirePublic(code);
        var group = beside.publicGroup(code);
        var alone = published(code, Rows.ALONE);
        var grouped = alone.beside(group);
        var spreads = new LinkedHashMap<IndicatorCode, Against.Compared>();
        for (var indicator : catalogue.indicators()) {
            grouped.row(indicator)
                    .map(ProfileRow::compared)
                    .ifPresent(compared -> spreads.put(indicator.code(), compared));
        }
        return new PublicProfile(
                catalogue.version(),
                series(regions.get(code), alone),
                Map.copyOf(spreads),
                new GroupExplanation(catalogue, Map.of(), List.of()).of(group, false));
    }

    private Rows published(RegionCode code, String why) {
        var last = beside.leftIn(code).orElse(Integer.MAX_VALUE);
        var own = measurements.publicSeries(code).stream()
                .filter(value -> Periods.year(value.period()) <= last)
                .collect(groupingBy(Value::indicator));
        return new Rows(own, regions.eras(code), why);
    }

    private List<IndicatorProfile> series(Region city, Rows rows) {
        var baseline = beside.publicBaselineOf(city.code());
        return catalogue.indicators().stream()
                .filter(rows::holds)
                .map(indicator -> alone(city, indicator, rows, baseline))
                .filter(series -> !series.years().isEmpty())
                .toList();
    }

    /**
     * Some indicators of one place without any peer, in the order asked for: of the reader's own place, or of one that
     * agreed to be seen by it, for each of these indicators (R49).
     */
    public List<IndicatorProfile> paired(Actor reader, RegionCode code, List<IndicatorCode> indicators) {
        if (code.equals(reader.area())) {
            disclosure.requireValues(reader, code);
        } else {
            indicators.forEach(each -> disclosure.requirePaired(reader, code, each.value()));
        }
        var city = regions.get(code);
        var own = measurements.current(code).stream().collect(groupingBy(Value::indicator));
        var rows = new Rows(own, regions.eras(code), Rows.ALONE);
        return indicators.stream()
                .map(each -> alone(city, catalogue.get(each), rows, Optional.empty()))
                .toList();
    }

    private IndicatorProfile alone(Region city, Indicator indicator, Rows rows, Optional<Integer> baseline) {
        var series = rows.series(indicator);
        var spreads = series.points().stream()
                .map(point -> rows.spreadIn(indicator, point.year()))
                .toList();
        return inFull(city, indicator, rows, spreads, View.USUAL, baseline);
    }

    private IndicatorProfile inFull(
            Region city, Indicator indicator, Rows rows, List<Spread> spreads, View view, Optional<Integer> baseline) {
        var series = rows.series(indicator);
        var years = years(series, spreads, indicator);
        var row = rows.row(indicator);
        boolean modelled = row.filter(ProfileRow::modelled).isPresent();
        return new IndicatorProfile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                row.orElse(null),
                indicator,
                years,
                series.breaks(),
                series.points().size() < 2 ? null : Line.of(series, spreads, indicator, baseline.orElse(null)),
                view,
                baseline.filter(_ -> !years.isEmpty())
                        .map(year -> Baseline.of(year, years, indicator, modelled))
                        .orElse(null));
    }

    private Profile make(Region city, Memory.Key key) {
        var own = measurements.current(city.code()).stream().collect(groupingBy(Value::indicator));
        var group = beside.group(key);
        var rows = key.spread() ? new Rows(own, regions.eras(city.code()), group) : alone(city, own, Rows.NOT_FOR_POST);
        var sections = ProfileSections.sections(catalogue.indicators(), rows);
        return new Profile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                beside.typeOf(city.code()),
                catalogue.version(),
                ProfileSections.summary(sections),
                sections,
                new GroupExplanation(catalogue, own, regions.eras(city.code())).of(group, key.spread()),
                beside.edition(),
                new View(key.level(), null),
                List.copyOf(beside.levels(city.code())));
    }

    private Rows rows(Region city, Memory.Key key) {
        var own = measurements.current(city.code()).stream().collect(groupingBy(Value::indicator));
        return key.spread()
                ? new Rows(own, regions.eras(city.code()), beside.group(key))
                : alone(city, own, Rows.NOT_FOR_POST);
    }

    private Rows alone(Region city, Map<IndicatorCode, List<Value>> own, String why) {
        return new Rows(own, regions.eras(city.code()), why);
    }

    private Rows rows(Region city, LocalDate day) {
        var own = measurements.asOf(city.code(), AsOf.end(day)).stream().collect(groupingBy(Value::indicator));
        return new Rows(own, regions.eras(city.code()), Rows.OF_THE_PAST);
    }

    /** The city alone as its records stood on a day, by today's areas and today's system of indicators. */
    private Profile past(Region city, View view) {
        var sections = ProfileSections.sections(catalogue.indicators(), rows(city, requireNonNull(view.day())));
        return new Profile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                beside.typeOf(city.code()),
                catalogue.version(),
                ProfileSections.summary(sections),
                sections,
                new Profile.Peers(0, "按日期查看时，只显示本地当日有效的数值，不与同类比较。", List.of()),
                "",
                view,
                List.of());
    }

    private static List<Year> years(OwnSeries series, List<Spread> spreads, Indicator indicator) {
        var years = new ArrayList<Year>();
        for (int at = 0; at < series.points().size(); at++) {
            var point = series.points().get(at);
            var interval = point.interval();
            var limits = interval == null
                    ? ""
                    : Rows.figure(interval.lower(), indicator) + "—" + Rows.figure(interval.upper(), indicator);
            var peers = spreads.get(at) instanceof Spread.Distribution known ? known : null;
            var median = peers == null ? "" : Rows.figure(peers.median(), indicator);
            boolean cut = at > 0 && series.isCut(series.points().get(at - 1), point);
            years.add(new Year(point, Rows.figure(point.value(), indicator), limits, median, peers, cut));
        }
        return List.copyOf(years);
    }
}
