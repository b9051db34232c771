package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PossibleTests {

    @Autowired
    private Measurements measurements;

    @ParameterizedTest
    @CsvSource({"Z4-01, 100.1", "Z4-01, -0.1", "Z5-01, 1000", "Z5-08, -1000", "Z2-07, -1", "Z1-05, -0.5"})
    @DisplayName(
            "R39: what no table may hold nobody enters by hand: shares beyond all, counts below nothing, a thousand per cent")
    void whatCannotBeIsToldAtTheFigure(String indicator, BigDecimal figure) {
        var refused = catchThrowableOfType(
                Refusal.Invalid.class, () -> measurements.check(entry(indicator, figure, null, null)));

        assertThat(refused.fields()).containsOnlyKeys("figure");
    }

    @ParameterizedTest
    @CsvSource({"Z4-01, 100", "Z1-07, -3.2", "Z5-08, 104.5", "Z2-07, 0"})
    void whatSeldomIsMayBeEntered(String indicator, BigDecimal figure) {
        assertThatCode(() -> measurements.check(entry(indicator, figure, null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("R39: parts that do not fit the whole are told, by hand as in a table")
    void partsThatDoNotFit() {
        var larger = catchThrowableOfType(
                Refusal.Invalid.class,
                () -> measurements.check(entry("Z4-01", new BigDecimal("97"), BigDecimal.TEN, BigDecimal.ONE)));
        assertThat(larger.fields()).containsKey("numerator");

        var other = catchThrowableOfType(
                Refusal.Invalid.class,
                () -> measurements.check(entry("Z4-01", new BigDecimal("97"), BigDecimal.ONE, BigDecimal.TEN)));
        assertThat(other.fields()).containsKey("figure");
    }

    private static Entry entry(
            String indicator, BigDecimal figure, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Entry(
                new IndicatorCode(indicator),
                new RegionCode("140728"),
                "2023",
                Stage.FINAL,
                State.VALUE,
                figure,
                numerator,
                denominator,
                new Entry.Source("统计公报", "平遥县统计局", LocalDate.of(2024, 5, 1), LocalDate.of(2024, 6, 1), "第1页", null),
                null,
                null);
    }
}
