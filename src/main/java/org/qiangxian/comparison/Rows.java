package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.Use;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.Era;
import org.qiangxian.shell.Chinese;
import org.qiangxian.statistics.RandomEffects;

/** Makes the rows of one city's profile: its own figures, their trend, and the peers' spread through the gate. */
final class Rows {

    static final String NOT_FOR_POST = "您的岗位不查看同类分布";
    static final String OF_THE_PAST = "按日期查看时不与同类比较";
    static final String ALONE = "这里只看本地数值";

    private final Holdings holdings;
    private final Map<IndicatorCode, List<Value>> own;
    private final List<Era> eras;
    private final List<List<Era>> peers;
    private final Disclosure disclosure;
    private final @Nullable String withheld;

    /** @param withheld why the reader does not see how the peers are spread, null for one who does */
    Rows(
            Holdings holdings,
            Map<IndicatorCode, List<Value>> own,
            List<Era> eras,
            List<List<Era>> peers,
            Disclosure disclosure,
            @Nullable String withheld) {
        this.holdings = holdings;
        this.own = own;
        this.eras = eras;
        this.peers = peers;
        this.disclosure = disclosure;
        this.withheld = withheld;
    }

    /** The row of an indicator; empty where nothing is held. */
    Optional<ProfileRow> row(Indicator indicator) {
        var series = series(indicator);
        var latest = series.latest();
        if (latest.isPresent() && indicator.use() != Use.REFERENCE_ONLY) {
            return Optional.of(held(indicator, series, latest.get()));
        }
        if (!series.points().isEmpty()) {
            return Optional.of(older(indicator, series.points().getLast()));
        }
        return values(indicator).stream()
                .max(Comparator.comparing(Value::period))
                .map(value -> absent(indicator, value));
    }

    OwnSeries series(Indicator indicator) {
        return OwnSeries.of(values(indicator), eras, Uncertainty.of(indicator));
    }

    private List<Value> values(Indicator indicator) {
        return own.getOrDefault(indicator.code(), List.of());
    }

    private ProfileRow held(Indicator indicator, OwnSeries series, Point latest) {
        var own = new ProfileRow.Own(
                figure(latest.value(), indicator),
                latest.year(),
                latest.from().batch().title(),
                "");
        var tooLittle = latest.tooLittle();
        var trend = tooLittle == null
                ? Trend.of(series.trend(indicator.decimals()), indicator, series.firstYear())
                : Trend.of(tooLittle);
        return new ProfileRow(
                indicator, own, "", against(indicator, latest), trend, Spark.of(series), indicator.modelled());
    }

    private static ProfileRow older(Indicator indicator, Point point) {
        var own = new ProfileRow.Own(
                figure(point.value(), indicator),
                point.year(),
                point.from().batch().title(),
                "区划变更前");
        var reason = indicator.use() == Use.REFERENCE_ONLY ? indicator.use().label() : "只有区划变更前的数据，不作比较";
        return new ProfileRow(indicator, own, "", new Against.NotCompared(reason), null, null, indicator.modelled());
    }

    private static ProfileRow absent(Indicator indicator, Value value) {
        var state = value.reading().state();
        var shown = value.reading().figure();
        var own = shown == null
                ? null
                : new ProfileRow.Own(
                        Chinese.figure(shown, indicator.decimals()),
                        value.year(),
                        value.batch().title(),
                        state.label());
        var note = value.note() == null ? "不作比较" : value.note();
        var reason = shown == null ? note : "官方只发布到上一级，不作为本地数值，不作比较";
        return new ProfileRow(
                indicator, own, state.label(), new Against.NotCompared(reason), null, null, indicator.modelled());
    }

    private Against against(Indicator indicator, Point latest) {
        if (!indicator.comparable()) {
            return new Against.NotCompared(indicator.use().label());
        }
        var tooLittle = latest.tooLittle();
        if (tooLittle != null) {
            return new Against.NotCompared(tooLittle.reason());
        }
        if (withheld != null) {
            return new Against.NotCompared(withheld);
        }
        var beside = besideIn(indicator, latest.year());
        return switch (disclosure.spread(beside.values(), indicator.decimals())) {
            case Spread.Withheld none -> new Against.NotCompared(none.reason());
            case Spread.Distribution shown -> compared(shown, beside, latest, indicator);
        };
    }

    /** What is shown is rounded by the gate; where the city stands is told from the figures as they are. */
    private static Against compared(Spread.Distribution shown, Beside beside, Point latest, Indicator indicator) {
        var interval = latest.interval();
        var standing = requireNonNull(RandomEffects.of(beside.values(), beside.errors()))
                .standing(
                        latest.value(), interval == null ? Double.NaN : interval.standardError(), indicator.decimals());
        double own = BigDecimal.valueOf(latest.value())
                .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                .doubleValue();
        return Against.Compared.of(shown, own, interval, standing);
    }

    /** How the peers were spread in one year, each counted while its area was that of today or of the census. */
    Spread spreadIn(Indicator indicator, int year) {
        if (withheld != null || !indicator.comparable()) {
            return new Spread.Withheld(0, withheld == null ? indicator.use().label() : withheld);
        }
        return disclosure.spread(besideIn(indicator, year).values(), indicator.decimals());
    }

    /** The figures of those peers that have one, with their standard errors; unnamed, and never leaving this class. */
    private record Beside(double[] values, double[] errors) {}

    private Beside besideIn(Indicator indicator, int year) {
        var figures = holdings.of(indicator.code());
        if (figures == null) {
            return new Beside(new double[0], new double[0]);
        }
        var held = peers.stream()
                .mapToInt(peer -> figures.ofPeer(peer, PeerVariable.YEAR, year))
                .filter(at -> at >= 0)
                .toArray();
        return new Beside(
                Arrays.stream(held).mapToDouble(figures::value).toArray(),
                Arrays.stream(held).mapToDouble(figures::error).toArray());
    }

    static String figure(double value, Indicator indicator) {
        return Chinese.figure(BigDecimal.valueOf(value), indicator.decimals());
    }
}
