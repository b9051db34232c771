package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Entry;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Stage;
import org.qiangxian.measurement.State;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class CurrentFiguresTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final IndicatorCode FOOD = new IndicatorCode("Z3-05");
    private static final IndicatorCode PEOPLE = new IndicatorCode("J-01");

    @Autowired
    CurrentFigures figures;

    @Autowired
    Measurements measurements;

    @Autowired
    Regions regions;

    @Test
    @DisplayName(
            "a batch that comes, corrects or goes changes the figures of its indicators, and no other is read again")
    void onlyWhatABatchTouchesIsReadAgain() {
        var before = figures.now();

        entered("98.1", null);
        assertThat(food(figures.now())).isEqualTo(98.1);
        var correction = entered("97.2", "来源已更正");
        var corrected = figures.now();
        assertThat(food(corrected)).isEqualTo(97.2);
        assertThat(corrected.holdings().of(PEOPLE)).isSameAs(before.holdings().of(PEOPLE));

        measurements.withdraw(operator(), correction, "录错城市");
        assertThat(food(figures.now())).isEqualTo(98.1);
        assertThat(figures.now().holdings().indicators())
                .isEqualTo(figures.holdings(measurements.finals(figures.issuable()))
                        .indicators());
    }

    private UUID entered(String figure, @Nullable String reason) {
        var source = new Entry.Source(
                "2024年食品抽检通报", "市场监管局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "第3页", null);
        var entry = new Entry(
                FOOD,
                PINGYAO,
                "2024",
                Stage.FINAL,
                State.VALUE,
                new BigDecimal(figure),
                new BigDecimal(figure).movePointRight(1),
                BigDecimal.valueOf(1000),
                source,
                null,
                reason);
        return measurements.record(operator(), List.of(entry), "人工录入");
    }

    /** An operator of no demonstration account, whose figures of real places would stay out of what is public. */
    private static Actor operator() {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "tester",
                "测试",
                UUID.randomUUID(),
                "测试单位",
                Role.OPERATOR,
                null,
                false);
    }

    private double food(CurrentFigures.Now now) {
        return Objects.requireNonNull(now.holdings().of(FOOD)).of(regions.eras(PINGYAO), 2024);
    }
}
