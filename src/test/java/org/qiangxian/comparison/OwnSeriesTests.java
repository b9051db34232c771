package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.edition.TooLittle;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.State;
import org.qiangxian.measurement.Value;

class OwnSeriesTests {

    @Test
    @DisplayName("R36: a recoded unit keeps its whole series and its trend")
    void recodedUnitKeepsItsSeries() {
        var values = joined(Some.yearly(Some.OLDER, 2016, 92.1, 92.8), Some.yearly(Some.CITY, 2018, 93.3, 93.6, 93.9));

        var series = OwnSeries.of(values, Some.recodedIn(2018), Uncertainty.NONE);

        assertThat(series.points()).extracting(Point::year).containsExactly(2016, 2017, 2018, 2019, 2020);
        assertThat(series.breaks()).isEmpty();
        assertThat(series.runs()).hasSize(1);
        var trend = Trend.of(series.trend(1), Some.indicator(IndicatorDirection.HIGHER), series.firstYear());
        assertThat(trend.word()).isEqualTo("上升");
        assertThat(trend.judgement()).isEqualTo("改善");
        assertThat(trend.note()).isEqualTo("2016—2020年");
        assertThat(trend.slope()).isEqualTo("每年约 +0.43 个百分点");
        assertThat(trend.test()).contains("5 个年份", "1.7%");
    }

    @Test
    @DisplayName("R36: what lies before a change of area is kept, drawn apart and enters no trend")
    void olderAreaEntersNoTrend() {
        var values =
                joined(Some.yearly(Some.OLDER, 2014, 90, 91, 92, 93), Some.yearly(Some.CITY, 2018, 93.3, 93.6, 93.9));

        var series = OwnSeries.of(values, Some.brokenIn(2018), Uncertainty.NONE);

        assertThat(series.points()).hasSize(7);
        assertThat(series.runs()).hasSize(2);
        assertThat(series.runs().getFirst()).noneMatch(Point::joined);
        assertThat(series.breaks()).containsExactly(new SeriesBreak(2018, "2018年与邻县合并"));
        var trend = Trend.of(series.trend(1), Some.indicator(IndicatorDirection.HIGHER), series.firstYear());
        assertThat(trend.word()).isEqualTo("数据不足");
        assertThat(trend.note()).isEqualTo("区划变更后仅有 3 年");
        var line = Line.of(series, List.of(), Some.indicator(IndicatorDirection.HIGHER), null);
        assertThat(line.cuts()).hasSize(1);
        assertThat(line.runs()).hasSize(2);
    }

    @Test
    @DisplayName("R36: four years are too few for a word, however they run")
    void fourYearsAreTooFew() {
        var series = OwnSeries.of(Some.yearly(Some.CITY, 2021, 1, 2, 3, 4), Some.always(Some.CITY), Uncertainty.NONE);

        var trend = Trend.of(series.trend(1), Some.indicator(IndicatorDirection.HIGHER), series.firstYear());

        assertThat(trend.word()).isEqualTo("数据不足");
        assertThat(trend.note()).isEqualTo("仅有 4 年");
        assertThat(trend.moved()).isFalse();
    }

    @Test
    void fallingIsGoodWhereLowerIsBetterAndNeitherWhereThereIsNoDirection() {
        var series =
                OwnSeries.of(Some.yearly(Some.CITY, 2018, 9, 8, 7, 6, 5), Some.always(Some.CITY), Uncertainty.NONE);

        assertThat(Trend.of(series.trend(1), Some.indicator(IndicatorDirection.LOWER), 2018)
                        .judgement())
                .isEqualTo("改善");
        assertThat(Trend.of(series.trend(1), Some.indicator(IndicatorDirection.HIGHER), 2018)
                        .judgement())
                .isEqualTo("变差");
        assertThat(Trend.of(series.trend(1), Some.indicator(IndicatorDirection.NONE), 2018)
                        .judgement())
                .isEmpty();
    }

    @Test
    void valueOfAnotherListOfCodesIsNotTakenForTheUnit() {
        var values = List.of(Some.value(Some.OLDER, 2019, 5));

        assertThat(OwnSeries.of(values, Some.recodedIn(2018), Uncertainty.NONE).points())
                .isEmpty();
    }

    @Test
    void missingYearIsNoZero() {
        var values = joined(
                Some.yearly(Some.CITY, 2018, 1, 2),
                List.of(Some.value(Some.CITY, 2020, new Reading.Missing(State.UNPUBLISHED))));

        var series = OwnSeries.of(values, Some.always(Some.CITY), Uncertainty.NONE);

        assertThat(series.points()).extracting(Point::year).containsExactly(2018, 2019);
    }

    @Test
    void proportionHasItsWilsonIntervalAndASmallOneNoWord() {
        var series = OwnSeries.of(
                List.of(Some.counted(2023, 65, 100), Some.counted(2024, 3, 4)),
                Some.always(Some.CITY),
                Uncertainty.PROPORTION);

        var interval =
                java.util.Objects.requireNonNull(series.points().getFirst().interval());
        assertThat(interval.lower()).isBetween(55.25, 55.26);
        assertThat(series.points().getFirst().tooLittle()).isNull();
        assertThat(series.points().getLast().tooLittle()).isEqualTo(TooLittle.FEW_CASES);
    }

    @Test
    @DisplayName("R36: a share of too few cases or without counts takes no part in the trend, of whatever year")
    void smallSizesOfEarlierYearsTakeNoPart() {
        var values = List.of(
                Some.counted(2019, 0, 4),
                Some.counted(2020, 500, 1_000),
                Some.counted(2021, 600, 1_000),
                Some.counted(2022, 700, 1_000),
                Some.value(Some.CITY, 2023, 75),
                Some.counted(2024, 800, 1_000),
                Some.counted(2025, 900, 1_000));
        var series = OwnSeries.of(values, Some.always(Some.CITY), Uncertainty.PROPORTION);

        var trend = Trend.of(series.trend(1), Some.indicator(IndicatorDirection.HIGHER), series.firstYear());

        assertThat(series.points().get(4).tooLittle()).isEqualTo(TooLittle.UNCOUNTED);
        assertThat(trend.word()).isEqualTo("上升");
        assertThat(trend.note()).isEqualTo("2020—2025年");
        assertThat(trend.test()).contains("近五年");
    }

    private static List<Value> joined(List<Value> first, List<Value> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
