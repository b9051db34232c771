package org.qiangxian.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class MeasurementsTests {

    private static final RegionCode PINGYAO = new RegionCode("140728");
    private static final RegionCode TAIGU = new RegionCode("140703");
    private static final Actor OPERATOR = actor(Role.OPERATOR, null, false);
    private static final Actor CITY = actor(Role.CITY, PINGYAO, false);

    @Autowired
    Measurements measurements;

    @Autowired
    FigureMatrix matrix;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    @DisplayName("R41: a unit of today reads what was recorded under its former code")
    void aFormerCodeIsRead() {
        assertThat(measurements.series(TAIGU, new IndicatorCode("J-01")))
                .extracting(v -> v.region().value() + " " + v.period())
                .contains("140726 2010");
    }

    @Test
    void theMatrixHoldsEveryPublicFigureInOnePass() {
        assertThat(matrix.of(List.of(new IndicatorCode("J-01"))))
                .hasSizeGreaterThan(6000)
                .anyMatch(c -> c.region().equals("140728") && c.period().equals("2020") && c.value() == 450697);
    }

    @Test
    @DisplayName("R39: a correction is a new revision with a reason; the earlier one can still be read as of its day")
    void revisionsNeverOverwrite() {
        var first = measurements.record(OPERATOR, entry("Z3-05", "98.1", null));
        assertThatThrownBy(() -> measurements.record(OPERATOR, entry("Z3-05", "98.4", null)))
                .isInstanceOf(Refusal.Invalid.class);
        var second = measurements.record(OPERATOR, entry("Z3-05", "98.4", "来源已更正"));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(figure("Z3-05", "2024")).isEqualByComparingTo("98.4");
        assertThat(measurements.revisions(OPERATOR, PINGYAO, new IndicatorCode("Z3-05"), "2024"))
                .hasSize(2);
        assertThat(measurements.asOf(PINGYAO, first.recordedAt()).stream()
                        .filter(v -> v.indicator().value().equals("Z3-05")))
                .singleElement()
                .satisfies(v -> assertThat(v.reading().figure()).isEqualByComparingTo("98.1"));
    }

    @Test
    void aWithdrawnBatchNoLongerHolds() {
        var value = measurements.record(OPERATOR, entry("Z3-05", "98.1", null));
        measurements.withdraw(OPERATOR, value.batch().id(), "录错城市");
        assertThat(measurements.series(PINGYAO, new IndicatorCode("Z3-05"))).isEmpty();
    }

    @Test
    @DisplayName("R39: only the role of the channel writes, and the operator never without a document")
    void onlyTheChannelsRoleWritesAndNeverWithoutADocument() {
        assertThatThrownBy(() -> measurements.record(CITY, entry("Z3-05", "98.1", null)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> measurements.record(OPERATOR, entry("Z3-04", "98.1", null)))
                .isInstanceOf(Refusal.Forbidden.class);
        var source = new Entry.Source(" ", "省局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "", null);
        assertThatThrownBy(() -> measurements.record(OPERATOR, entry("Z3-05", "98.1", null, source)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKeys("title", "page"));
        assertThatThrownBy(() -> measurements.record(OPERATOR, entry("Z3-05", "101", null)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    @DisplayName("演示操作 on a real place never reach the public")
    void demonstrationActsOnRealPlacesAreNotPublic() {
        var value = measurements.record(actor(Role.OPERATOR, null, true), entry("Z3-05", "12.3", null));
        assertThat(value.demonstrationAct()).isTrue();
        assertThat(measurements.publicSeries(PINGYAO))
                .noneMatch(v -> v.indicator().value().equals("Z3-05"));
        assertThat(matrix.of(List.of(new IndicatorCode("Z3-05")))).noneMatch(c -> c.value() == 12.3);
    }

    @Test
    @DisplayName("R1: one city cannot read the values of another")
    void oneCityCannotReadAnother() {
        assertThatThrownBy(() -> measurements.current(CITY, TAIGU)).isInstanceOf(Refusal.class);
    }

    @Test
    void valuesCannotBeAlteredByTheApplication() {
        assertThatThrownBy(() ->
                        jdbc.sql("update measurement.value set figure = 0").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void valuesCannotBeDeletedByTheApplication() {
        assertThatThrownBy(() -> jdbc.sql("delete from measurement.value").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @DisplayName(
            "R39: no value is without its batch, and no batch is ever taken away, not by the owner of the tables either")
    void everyValueHasItsBatch(
            @Value("${qiangxian.db.url}") String url,
            @Value("${qiangxian.db.owner}") String owner,
            @Value("${qiangxian.db.owner-password}") String password) {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision,
                                    stage, state, batch, recorded_at)
                                select indicator, catalogue_version, region, boundary, '1999', 1, stage, 'NO_DATA',
                                    gen_random_uuid(), recorded_at
                                from measurement.value where period = '2020' and revision = 1 limit 2
                                """).update()).hasMessageContaining("a value needs its batch");
        var owning = JdbcClient.create(new DriverManagerDataSource(url, owner, password));
        for (var act : new String[] {
            "delete from measurement.batch where false",
            "update measurement.batch set id = gen_random_uuid() where false",
            "truncate measurement.batch cascade"
        }) {
            assertThatThrownBy(() -> owning.sql(act).update()).hasMessageContaining("a batch stays");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision + 1, indicator, period, -1",
                "revision + 2, indicator, period, id",
                "revision + 1, indicator, '1999', id",
                "revision + 1, 'Z9-99', period, id"
            })
    @DisplayName("R39: a revision names the one before it of the same unit, indicator and period")
    void everyRevisionNamesTheOneBeforeIt(String wrong) {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into measurement.value (catalogue_version, region, boundary, stage, state, batch,
                                    recorded_at, revision, indicator, period, supersedes)
                                select catalogue_version, region, boundary, stage, 'NO_DATA', batch, recorded_at, %s
                                from measurement.value where period = '2020' and revision = 1 limit 1
                                """.formatted(wrong)).update())
                .hasMessageContaining("a revision needs the one before it");
    }

    @Test
    @DisplayName("R39: no value is ever taken away, not by the owner of the tables either")
    void noValueIsTakenAway(
            @Value("${qiangxian.db.url}") String url,
            @Value("${qiangxian.db.owner}") String owner,
            @Value("${qiangxian.db.owner-password}") String password) {
        var owning = JdbcClient.create(new DriverManagerDataSource(url, owner, password));
        for (var act : new String[] {
            "delete from measurement.value where false",
            "update measurement.value set id = default where false",
            "truncate measurement.value cascade"
        }) {
            assertThatThrownBy(() -> owning.sql(act).update()).as(act).hasMessageContaining("a value stays");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "202", "20201", "2020Q", "2020Q5", "2020-00", "2020-13", "2020-1", "２０２０", "202a", " 202", "2020Q1 "
            })
    @DisplayName("R39: a period is a year, a quarter or a month, and the database takes nothing else")
    void aPeriodIsAYearAQuarterOrAMonth(String period) {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into measurement.value (indicator, catalogue_version, region, boundary, period, revision,
                                    stage, state, batch, recorded_at)
                                select 'Z9-99', catalogue_version, region, boundary, :period, 1, stage, 'NO_DATA', batch, recorded_at
                                from measurement.value where period = '2020' and revision = 1 limit 1
                                """).param("period", period).update())
                .hasMessageContaining("value_period_check");
    }

    private @Nullable BigDecimal figure(String indicator, String period) {
        return measurements.series(PINGYAO, new IndicatorCode(indicator)).stream()
                .filter(v -> v.period().equals(period))
                .findFirst()
                .map(v -> v.reading().figure())
                .orElse(null);
    }

    private static Entry entry(String indicator, String figure, @Nullable String reason) {
        var source = new Entry.Source(
                "2024年食品抽检通报", "市场监管局", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1), "第3页", null);
        return entry(indicator, figure, reason, source);
    }

    private static Entry entry(String indicator, String figure, @Nullable String reason, Entry.Source source) {
        return new Entry(
                new IndicatorCode(indicator),
                PINGYAO,
                "2024",
                Stage.FINAL,
                State.VALUE,
                new BigDecimal(figure),
                null,
                null,
                source,
                null,
                reason);
    }

    private static Actor actor(Role role, @Nullable RegionCode area, boolean demonstration) {
        return new Actor(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "tester",
                "测试",
                UUID.randomUUID(),
                "测试单位",
                role,
                area,
                demonstration);
    }
}
