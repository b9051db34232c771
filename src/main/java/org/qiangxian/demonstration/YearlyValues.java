package org.qiangxian.demonstration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.measurement.BatchRow;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;

/** The invented series 2016–2024 of one indicator of the seven dimensions in one fictional county. */
final class YearlyValues {

    static final int FIRST = 2016;
    static final int LAST = 2024;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Place place;
    private final Indicator indicator;
    private final Shape shape;
    private final Draw draw;
    private final double standing;
    private final double drift;

    /** Whether the county has the whole series of this indicator. */
    private final boolean whole;

    YearlyValues(Place place, Indicator indicator) {
        this.place = place;
        this.indicator = indicator;
        this.shape = Shape.of(indicator.code().value());
        this.draw = Draw.of(place.code(), indicator.code().value());
        var difference = TrueDifference.in(indicator.code().value());
        double aside = draw.normal();
        double moving = draw.between(-0.015, 0.05) * better();
        this.whole = difference != null;
        if (difference == null) {
            this.standing = 0.45 + 0.2 * aside;
            this.drift = moving;
        } else if (TrueDifference.of(place)) {
            this.standing = difference.standing();
            this.drift = difference.drift();
        } else {
            this.standing = 0.45 + TrueDifference.SPREAD * aside;
            this.drift = TrueDifference.SPREAD * moving;
        }
    }

    Stream<BatchRow> rows() {
        if (indicator.use() == Use.REFERENCE_ONLY) {
            return IntStream.rangeClosed(FIRST, LAST).mapToObj(this::reference);
        }
        if (whole) {
            return IntStream.rangeClosed(FIRST, LAST).mapToObj(this::measured);
        }
        if (draw.chance(0.05)) {
            return Stream.of(absent(LAST, State.NOT_APPLICABLE));
        }
        if (draw.chance(0.08)) {
            return Stream.of(absent(LAST, State.UNPUBLISHED));
        }
        int first = draw.chance(0.25) ? FIRST + 3 : FIRST;
        return IntStream.rangeClosed(first, LAST).mapToObj(this::measured);
    }

    private BatchRow measured(int year) {
        if (!whole && draw.chance(0.03)) {
            return absent(year, State.NO_DATA);
        }
        double value = value(year);
        return switch (indicator.kind()) {
            case PROP -> share(year, value);
            case RATE -> rate(year, value);
            case COUNT -> row(year, State.VALUE, BigDecimal.valueOf(Math.round(value)), null, null);
            default -> row(year, State.VALUE, figure(value), null, null);
        };
    }

    /** The position of the place in the range, with a trend, mostly for the better, and a little noise. */
    private double value(int year) {
        double noise = 0.025 * draw.normal();
        return shape.at(
                standing + drift * (year - 2020) + noise, indicator.unit().equals("%"));
    }

    private int better() {
        return indicator.direction() == IndicatorDirection.LOWER ? -1 : 1;
    }

    private BatchRow share(int year, double value) {
        var all = BigDecimal.valueOf(Math.max(4, Math.round(shape.size() * place.population(year) / 320_000)));
        var part = all.multiply(figure(value))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .min(all);
        var share = part.multiply(HUNDRED).divide(all, 6, RoundingMode.HALF_UP);
        return row(year, State.VALUE, share, part, all);
    }

    /** Events per size: the denominator in the unit the rate is measured in. */
    private BatchRow rate(int year, double value) {
        var size = BigDecimal.valueOf(Math.max(0.2, shape.size() * place.population(year) / 320_000))
                .setScale(2, RoundingMode.HALF_UP);
        var events = size.multiply(figure(value)).setScale(0, RoundingMode.HALF_UP);
        return row(year, State.VALUE, events.divide(size, 6, RoundingMode.HALF_UP), events, size);
    }

    /** The same figure for every county, as the level above published it. */
    private BatchRow reference(int year) {
        var above = Draw.of("990000", indicator.code().value());
        double place = 0.45 + 0.02 * better() * (year - 2020) + 0.1 * above.normal();
        return row(
                year, State.REFERENCE, figure(shape.at(place, indicator.unit().equals("%"))), null, null);
    }

    private BatchRow absent(int year, State state) {
        return row(year, state, null, null, null);
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(6));
    }

    private BatchRow row(
            int year,
            State state,
            @Nullable BigDecimal figure,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        var counted = indicator.kind() == ValueKind.PROP || indicator.kind() == ValueKind.RATE;
        return new BatchRow(
                indicator.code().value(),
                place.code(),
                year,
                String.valueOf(year),
                year == LAST ? Stage.PRELIMINARY : Stage.FINAL,
                state,
                figure,
                counted ? numerator : null,
                counted ? denominator : null,
                null,
                "演示数据");
    }
}
