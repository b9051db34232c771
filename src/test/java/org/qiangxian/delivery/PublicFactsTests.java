package org.qiangxian.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class PublicFactsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");

    @Autowired
    Measurements measurements;

    @Autowired
    PublicFacts facts;

    @Test
    @DisplayName("R41: the public facts are loaded once, and 平遥县 holds exactly what the raw figures give")
    void theFactsAreLoadedOnceAndExactly() {
        assertThat(facts.load()).isZero();
        assertThat(figure("J-01", "2020")).isEqualByComparingTo("450697");
        assertThat(figure("J-02", "2020")).isEqualByComparingTo("47.991888");
        assertThat(figure("J-11", "2020")).isEqualByComparingTo("24936.975396");
        assertThat(figure("J-05", "2020")).isEqualByComparingTo("9.458116");
        assertThat(figure("J-19", "2010")).isEqualByComparingTo("10.697974");
        assertThat(measurements.series(PINGYAO, new IndicatorCode("J-18"))).hasSize(21);
        assertThat(figure("J-18", "2010")).isEqualByComparingTo("537.8");
    }

    private @Nullable BigDecimal figure(String indicator, String period) {
        return measurements.series(PINGYAO, new IndicatorCode(indicator)).stream()
                .filter(v -> v.period().equals(period))
                .findFirst()
                .map(v -> v.reading().figure())
                .orElse(null);
    }
}
