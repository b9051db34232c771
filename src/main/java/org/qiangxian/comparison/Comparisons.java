package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.IndicatorProfile.Year;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.measurement.AsOf;
import org.qiangxian.measurement.Measurements;
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
    private final ComparisonCache cache;

    Comparisons(
            Regions regions,
            Catalogue catalogue,
            Measurements measurements,
            Disclosure disclosure,
            ComparisonCache cache) {
        this.regions = regions;
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.disclosure = disclosure;
        this.cache = cache;
    }

    /** The profile of a city for a reader who may read its values; the peers' spread only for whom the gate grants it. */
    public Profile profile(Actor reader, RegionCode code) {
        return profile(reader, code, View.USUAL);
    }

    /** The same as the reader chose to look at it; findings and reports keep to the nearest peers and to now. */
    public Profile profile(Actor reader, RegionCode code, View view) {
        disclosure.requireValues(reader, code);
        var city = regions.get(code);
        var held = cache.held();
        if (view.day() != null) {
            return past(city, held, view);
        }
        var key = new Memory.Key(code, disclosure.may(reader, code, Form.SPREAD), view.choice());
        var known = held.profiles().get(key);
        if (known != null) {
            return known;
        }
        var made = make(city, held, key);
        held.profiles().put(key, made);
        return made;
    }

    /** One indicator of a city in full, with the middle of its peers year by year. */
    public IndicatorProfile series(Actor reader, RegionCode code, IndicatorCode indicator) {
        return series(reader, code, indicator, View.USUAL);
    }

    /** The same as the reader chose to look at it. */
    public IndicatorProfile series(Actor reader, RegionCode code, IndicatorCode indicator, View view) {
        disclosure.requireValues(reader, code);
        var city = regions.get(code);
        var held = cache.held();
        var defined = catalogue.get(indicator);
        var rows = view.day() == null
                ? rows(city, held, cache.peersOf(city, held, view.choice()), disclosure.may(reader, code, Form.SPREAD))
                : rows(city, held, view.day());
        var series = rows.series(defined);
        var spreads = series.points().stream()
                .map(point -> rows.spreadIn(defined, point.year()))
                .toList();
        return inFull(city, defined, rows, spreads, view);
    }

    /**
     * What the public may see of a city: its own published series, one after the other, without any peer.
     * Demonstration acts on real places and withdrawn batches are not in it.
     */
    public List<IndicatorProfile> published(RegionCode code) {
        disclosure.requirePublic(code);
        var city = regions.get(code);
        var own = measurements.publicSeries(code).stream().collect(groupingBy(Value::indicator));
        var holdings = cache.held().holdings();
        var rows = new Rows(holdings, own, regions.eras(code), List.of(), disclosure, Rows.ALONE);
        return catalogue.indicators().stream()
                .filter(indicator -> own.containsKey(indicator.code()))
                .map(indicator -> alone(city, indicator, rows))
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
        var rows = new Rows(cache.held().holdings(), own, regions.eras(code), List.of(), disclosure, Rows.ALONE);
        return indicators.stream()
                .map(each -> alone(city, catalogue.get(each), rows))
                .toList();
    }

    private IndicatorProfile alone(Region city, Indicator indicator, Rows rows) {
        var series = rows.series(indicator);
        var spreads = series.points().stream()
                .map(point -> rows.spreadIn(indicator, point.year()))
                .toList();
        return inFull(city, indicator, rows, spreads, View.USUAL);
    }

    private IndicatorProfile inFull(Region city, Indicator indicator, Rows rows, List<Spread> spreads, View view) {
        var series = rows.series(indicator);
        return new IndicatorProfile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                rows.row(indicator).orElse(null),
                indicator,
                years(series, spreads, indicator),
                series.breaks(),
                series.points().size() < 2 ? null : Line.of(series, spreads, indicator),
                view);
    }

    private Profile make(Region city, Memory.Held held, Memory.Key key) {
        var peers = cache.peersOf(city, held, key.choice());
        var sections = Portrait.sections(catalogue.indicators(), rows(city, held, peers, key.spread()));
        var type = cache.typeOf(city.code());
        var search = city.fictional() ? held.fictional() : held.real();
        return new Profile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                type,
                catalogue.version(),
                Portrait.summary(sections),
                sections,
                new PeerExplanation(catalogue, disclosure, search).peers(city.code(), peers, type, key),
                new View(key.choice(), null),
                List.copyOf(cache.choices(city)));
    }

    private Rows rows(Region city, Memory.Held held, PeerGroup peers, boolean spread) {
        var own = measurements.current(city.code()).stream().collect(groupingBy(Value::indicator));
        var eras = peers.places().stream().map(regions::eras).toList();
        var withheld = spread ? null : Rows.NOT_FOR_POST;
        return new Rows(held.holdings(), own, regions.eras(city.code()), eras, disclosure, withheld);
    }

    private Rows rows(Region city, Memory.Held held, LocalDate day) {
        var own = measurements.asOf(city.code(), AsOf.end(day)).stream().collect(groupingBy(Value::indicator));
        return new Rows(held.holdings(), own, regions.eras(city.code()), List.of(), disclosure, Rows.OF_THE_PAST);
    }

    /** The city alone as its records stood on a day, by today's areas and today's system of indicators. */
    private Profile past(Region city, Memory.Held held, View view) {
        var sections = Portrait.sections(catalogue.indicators(), rows(city, held, requireNonNull(view.day())));
        return new Profile(
                city.code(),
                regions.displayName(city.code()),
                city.fictional(),
                cache.typeOf(city.code()),
                catalogue.version(),
                Portrait.summary(sections),
                sections,
                new Profile.Peers(0, "按日期查看时，只显示本地当日有效的数值，不与同类比较。", List.of()),
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
