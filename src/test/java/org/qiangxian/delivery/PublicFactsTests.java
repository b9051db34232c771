package org.qiangxian.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class PublicFactsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode DAXING = new RegionCode("110115");

    @Autowired
    Measurements measurements;

    @Autowired
    PublicFacts facts;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    @DisplayName("R41: 平遥县 holds what the yearbook of 2023 gives beside that of 2020, and nothing per head of 2023")
    void theLaterYearbookStandsBesideTheEarlier() {
        assertThat(figure("J-09", "2023")).isEqualByComparingTo("1254");
        assertThat(figure("J-12", "2023")).isEqualByComparingTo("13.340947");
        assertThat(figure("J-13", "2023")).isEqualByComparingTo("30.564925");
        assertThat(figure("J-14", "2023")).isEqualByComparingTo("56.094128");
        assertThat(figure("J-23", "2023")).isEqualByComparingTo("21.377484");
        for (var code : List.of("J-09", "J-12", "J-13", "J-14", "J-23")) {
            assertThat(series(PINGYAO, code))
                    .extracting(Value::period, value -> value.doubt() == null)
                    .containsExactly(tuple("2020", true), tuple("2023", true));
        }
        assertThat(measurements.current(PINGYAO).stream()
                        .filter(value -> value.year() == 2023)
                        .map(value -> value.batch().title())
                        .distinct())
                .containsExactly("《中国县域统计年鉴2024（县市卷）》");
        assertThat(measurements.current(PINGYAO).stream().filter(value -> value.year() == 2023))
                .extracting(value -> value.indicator().value())
                .containsExactly("J-09", "J-12", "J-13", "J-14", "J-23");
    }

    @Test
    @DisplayName(
            "R36: where the counted area may have changed between the yearbooks each value of the later one says so")
    void aChangedAreaIsADoubt() {
        assertThat(doubts(DAXING)).containsExactly("两年统计的范围可能不同（地区生产总值（现价）2023年为2020年的3.80倍），不宜直接与2020年相比。");
        assertThat(doubts(new RegionCode("130109")))
                .containsExactly(
                        "两年统计的范围可能不同（行政区域面积2020年列836平方千米、2023年列691平方千米；地区生产总值（现价）2023年为2020年的0.55倍），不宜直接与2020年相比。");
        assertThat(doubts(new RegionCode("520204")))
                .as("水城区 came from a divided county: the divisions themselves cut its series")
                .isEmpty();
        assertThat(series(DAXING, "J-12")).extracting(Value::doubt).containsOnlyOnceElementsOf(doubts(DAXING));
    }

    @Test
    @DisplayName("R36: of the 2,057 places of the later yearbook 82 are doubtful")
    void theDoubtfulPlacesAreFew() {
        assertThat(jdbc.sql("""
                        select count(*) values, count(distinct v.region) places,
                               count(distinct v.region) filter (where v.note is not null) doubtful
                        from measurement.value v join measurement.batch b on b.id = v.batch
                        where b.fingerprint like 'yearbook_2023:%'
                        """).query().singleRow())
                .containsEntry("values", 10_276L)
                .containsEntry("places", 2_057L)
                .containsEntry("doubtful", 82L);
    }

    private List<Value> series(RegionCode unit, String indicator) {
        return measurements.series(unit, new IndicatorCode(indicator));
    }

    private List<String> doubts(RegionCode unit) {
        return measurements.current(unit).stream()
                .map(Value::doubt)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable BigDecimal figure(String indicator, String period) {
        return measurements.series(PINGYAO, new IndicatorCode(indicator)).stream()
                .filter(v -> v.period().equals(period))
                .findFirst()
                .map(v -> v.reading().figure())
                .orElse(null);
    }
}
