package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.Use;
import org.qiangxian.edition.GroupView;
import org.qiangxian.edition.Spread;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.Era;
import org.qiangxian.shell.Chinese;

/** Makes the rows of one city's profile: its own figures, their trend, and what was issued of its group. */
final class Rows {

    /** By so many years what is compared may be older than the latest figure. */
    static final int OLDEST = 3;

    static final String NOT_FOR_POST = "您的岗位不查看同类分布";
    static final String OF_THE_PAST = "按日期查看时不与同类比较";
    static final String ALONE = "这里只看本地数值";

    private final Map<IndicatorCode, List<Value>> own;
    private final List<Era> eras;
    private final @Nullable GroupView group;
    private final String withheld;

    /** Beside a group as the reader may know it. */
    Rows(Map<IndicatorCode, List<Value>> own, List<Era> eras, GroupView group) {
        this(own, eras, group, "");
    }

    /** Alone, and why. */
    Rows(Map<IndicatorCode, List<Value>> own, List<Era> eras, String withheld) {
        this(own, eras, null, withheld);
    }

    private Rows(Map<IndicatorCode, List<Value>> own, List<Era> eras, @Nullable GroupView group, String withheld) {
        this.own = own;
        this.eras = eras;
        this.group = group;
        this.withheld = withheld;
    }

    /** The same figures beside a group. */
    Rows beside(GroupView beside) {
        return new Rows(own, eras, beside);
    }

    boolean holds(Indicator indicator) {
        return own.containsKey(indicator.code());
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
                indicator, own, "", against(indicator, series, latest), trend, Spark.of(series), indicator.modelled());
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

    private Against against(Indicator indicator, OwnSeries series, Point latest) {
        if (!indicator.comparable()) {
            return new Against.NotCompared(indicator.use().label());
        }
        var tooLittle = latest.tooLittle();
        if (tooLittle != null) {
            return new Against.NotCompared(tooLittle.reason());
        }
        return group == null ? new Against.NotCompared(withheld) : against(group, indicator, series, latest);
    }

    /** Beside the group of the latest year of which something is issued: figures are issued when most are final. */
    private static Against against(GroupView group, Indicator indicator, OwnSeries series, Point latest) {
        for (var point : series.points().reversed()) {
            if (point.joined()
                    && point.tooLittle() == null
                    && point.year() >= latest.year() - OLDEST
                    && group.spread(indicator.code(), point.year()) instanceof Spread.Distribution shown) {
                return compared(group, shown, point, indicator);
            }
        }
        var none = (Spread.Withheld) group.spread(indicator.code(), latest.year());
        return new Against.NotCompared(none.reason());
    }

    /** What was issued is printed; where the city stands is told from its figure as it is. */
    private static Against compared(GroupView group, Spread.Distribution shown, Point latest, Indicator indicator) {
        var interval = latest.interval();
        var standing = requireNonNull(group.standing(
                indicator.code(),
                latest.year(),
                latest.value(),
                interval == null ? Double.NaN : interval.standardError(),
                indicator.decimals()));
        double own = BigDecimal.valueOf(latest.value())
                .setScale(indicator.decimals(), RoundingMode.HALF_UP)
                .doubleValue();
        return Against.Compared.of(latest.year(), shown, own, interval, standing);
    }

    /** How the group was spread in one year, as issued. */
    Spread spreadIn(Indicator indicator, int year) {
        if (group == null || !indicator.comparable()) {
            return new Spread.Withheld(
                    group == null ? withheld : indicator.use().label());
        }
        return group.spread(indicator.code(), year);
    }

    static String figure(double value, Indicator indicator) {
        return Chinese.figure(BigDecimal.valueOf(value), indicator.decimals());
    }
}
