package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.account.Signature;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.confirmation.Oddity.Why;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Reading;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;

class OdditiesTests {

    private static final Indicator BEDS = indicator("张/千人", ValueKind.RATIO, "医疗卫生机构床位÷常住人口");
    private static final Indicator SHARE = indicator("%", ValueKind.PROP, "65岁及以上人口÷常住人口×100%");
    private static final Indicator FIRMS = indicator("家", ValueKind.COUNT, "企业数");

    @Test
    @DisplayName("R39: what moved by more than a quarter a year, and by twice what it ever did, is to be looked at")
    void whatMovedFar() {
        var before = List.of(at(2021, "5.42"), at(2022, "5.55"), at(2023, "5.64"));

        assertThat(Oddities.of(at(2024, "7.92"), BEDS, before, null))
                .singleElement()
                .returns(Why.CHANGE, Oddity::why)
                .extracting(Oddity::what)
                .isEqualTo("与2023年相比增加 40.4%，此前每年变动不超过 2.4%。");
        assertThat(Oddities.of(at(2024, "6.9"), BEDS, before, null)).isEmpty();
        assertThat(Oddities.of(
                        at(2024, "7.92"), BEDS, List.of(at(2020, "3.0"), at(2021, "4.2"), at(2023, "5.64")), null))
                .isEmpty();
        assertThat(Oddities.of(at(2024, "7.92"), BEDS, List.of(), null)).isEmpty();
    }

    @Test
    @DisplayName("R39: a share is looked at beyond ten points a year; counts of a few are left alone")
    void sharesAndSmallCounts() {
        assertThat(Oddities.of(at(2020, "61.4"), SHARE, List.of(at(2010, "34.2")), null))
                .isEmpty();
        assertThat(Oddities.of(at(2020, "61.4"), SHARE, List.of(at(2019, "48.2")), null))
                .extracting(Oddity::what)
                .containsExactly("与2019年相比提高 13.2 个百分点，此前没有可以对照的年份。");
        assertThat(Oddities.of(at(2024, "9"), FIRMS, List.of(at(2023, "3")), null))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R39: a share of the residents whose denominator is another population, or that is not its quotient, is looked at")
    void partsThatDoNotFit() {
        var residents = at(2024, "424000");

        assertThat(Oddities.of(parts("17.6", "76700", "435800"), SHARE, List.of(), residents))
                .singleElement()
                .returns(Why.POPULATION, Oddity::why)
                .extracting(Oddity::what)
                .isEqualTo("分母为 435,800，同期常住人口为 424,000，相差 2.8%。");
        assertThat(Oddities.of(parts("18.1", "7.67", "42.4"), SHARE, List.of(), residents))
                .isEmpty();
        assertThat(Oddities.of(parts("16.1", "76700", "424000"), SHARE, List.of(), residents))
                .extracting(Oddity::why)
                .containsExactly(Why.PARTS);
    }

    @Test
    @DisplayName(
            "the parts have the units of the figure where it is the one by the other, and none where it is a share or counted else")
    void partsWithTheirUnits() {
        var rate = indicator("家/万户", ValueKind.RATIO, "高新技术企业数÷企业数×10000");

        assertThat(alone(rate, parts("7.41", "4", "0.54")).parts()).isEqualTo("4 家 ÷ 0.54 万户");
        assertThat(alone(rate, parts("7.41", "4", "5400")).parts()).isEqualTo("4 ÷ 5,400");
        assertThat(alone(SHARE, parts("18.1", "7.67", "42.4")).parts()).isEqualTo("7.67 ÷ 42.4");
        assertThat(alone(rate, at(2024, "7.41")).parts()).isEmpty();
    }

    private static CheckedLine alone(Indicator indicator, Value value) {
        return new CheckedLine(value, indicator, List.of(), List.of(), List.of(), null);
    }

    @Test
    @DisplayName("the change from the last figure is said by 提高, 降低, 增加, 减少 and never by the words of the trend tests")
    void theChangeInWords() {
        assertThat(line(SHARE, at(2024, "55.6"), at(2023, "54.7")).was()).isEqualTo("2023年 54.7%，比上年提高 0.9 个百分点");
        assertThat(line(FIRMS, at(2024, "3"), at(2020, "5")).was()).isEqualTo("2020年 5 家，比2020年减少 2 家");
        assertThat(line(FIRMS, at(2024, "5"), at(2023, "5")).change()).isEqualTo("相同");
        assertThat(new CheckedLine(at(2024, "5"), FIRMS, List.of(), List.of(), List.of(), null).change())
                .isEmpty();
    }

    private static CheckedLine line(Indicator indicator, Value value, Value before) {
        return new CheckedLine(value, indicator, List.of(before), List.of(), List.of(), null);
    }

    private static Value at(int year, String figure) {
        return value(year, new Reading.Measured(new BigDecimal(figure), null, null));
    }

    private static Value parts(String figure, String numerator, String denominator) {
        return value(
                2024,
                new Reading.Measured(new BigDecimal(figure), new BigDecimal(numerator), new BigDecimal(denominator)));
    }

    private static Value value(int year, Reading reading) {
        return new Value(
                1,
                new IndicatorCode("Z1-01"),
                "2025-1",
                new RegionCode("990121"),
                year,
                String.valueOf(year),
                1,
                Stage.FINAL,
                reading,
                "第 3 页",
                null,
                null,
                batch(),
                false,
                Instant.EPOCH);
    }

    private static Batch batch() {
        return new Batch(
                new UUID(0, 1),
                Channel.PUBLIC,
                "统计年鉴",
                "统计局",
                "2025",
                LocalDate.EPOCH,
                null,
                null,
                null,
                null,
                null,
                Signature.of("录入"),
                Instant.EPOCH,
                null,
                false,
                false);
    }

    private static Indicator indicator(String unit, ValueKind kind, String definition) {
        return new Indicator(
                new IndicatorCode("Z1-01"),
                "指标",
                Dimension.ECONOMY,
                unit,
                IndicatorDirection.NONE,
                Frequency.YEAR,
                Channel.PUBLIC,
                kind,
                "县",
                true,
                Provenance.OWN,
                definition,
                "年鉴",
                null,
                Use.COMPARED,
                kind == ValueKind.COUNT ? 0 : kind == ValueKind.PROP ? 1 : 2);
    }
}
