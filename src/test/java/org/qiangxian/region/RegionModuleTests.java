package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.database.AsOwner;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The units as loaded into PostgreSQL and read from memory. */
@PlatformTest
class RegionModuleTests {

    private final Regions regions;
    private final RegionLoad load;
    private final JdbcClient jdbc;
    private final AsOwner owner;

    @Autowired
    RegionModuleTests(Regions regions, RegionLoad load, JdbcClient jdbc, AsOwner owner) {
        this.regions = regions;
        this.load = load;
        this.jdbc = jdbc;
        this.owner = owner;
    }

    @Test
    void holdsThe34ProvincesThe333CitiesAndThe2846CountiesOf2024WithoutTheFictionalOnes() {
        assertThat(regions.provinces()).hasSize(34);
        assertThat(regions.cities()).hasSize(333);
        assertThat(regions.counties()).hasSize(2846).noneMatch(Region::fictional);
    }

    @Test
    void holdsEveryPeriodAndEverySuccession() {
        assertThat(count("region.unit where not fictional and code <> '660000'"))
                .isEqualTo(6823);
        assertThat(count("region.succession")).isEqualTo(4367);
        assertThat(count("region.town")).isEqualTo(41352);
    }

    @ParameterizedTest
    @CsvSource({
        "1981,30,312,2298",
        "1990,31,336,2836",
        "2000,34,333,2864",
        "2010,34,333,2859",
        "2020,34,333,2844",
        "2024,34,333,2846"
    })
    void rebuildsTheListOfAnyYear(int year, int provinces, int cities, int counties) {
        assertThat(inForce(year, "PROVINCE")).isEqualTo(provinces);
        assertThat(inForce(year, "CITY")).isEqualTo(cities);
        assertThat(inForce(year, "COUNTY")).isEqualTo(counties);
    }

    @Test
    void loadsOnceAndLeavesTheTablesAloneAfterwards() {
        assertThat(load.run()).isFalse();
    }

    @Test
    void loadsAgainWhenTheFilesDiffer() {
        owner.run(jdbc -> jdbc.update("update region.load set content = 'older'"));

        assertThat(load.run()).isTrue();
        assertThat(load.run()).isFalse();
        assertThat(count("region.succession")).isEqualTo(4367);
    }

    @Test
    void loadsOnceWhenTwoProcessesStartAtTheSameTime() throws Exception {
        owner.run(jdbc -> jdbc.update("update region.load set content = 'older'"));

        try (var processes = Executors.newFixedThreadPool(2)) {
            var first = processes.submit(load::run);
            var second = processes.submit(load::run);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(count("region.succession")).isEqualTo(4367);
    }

    @Test
    @DisplayName("R85: 32 bodies recommend, 兵团 for its own cities")
    void knowsThe32RecommendingBodies() {
        assertThat(regions.recommenders()).hasSize(32).extracting(Region::name).contains("新疆生产建设兵团", "山西省");
        assertThat(regions.recommenderOf(code("659001"))).map(Region::name).hasValue("新疆生产建设兵团");
        assertThat(regions.provinceOf(code("659001")).name()).isEqualTo("新疆维吾尔自治区");
        assertThat(regions.recommenderOf(code("140728"))).map(Region::name).hasValue("山西省");
        assertThat(regions.recommenderOf(code("810000"))).isEmpty();
        assertThat(regions.childrenOf(Regions.CORPS))
                .hasSize(12)
                .allMatch(city -> city.code().value().startsWith("6590"));
    }

    @Test
    @DisplayName("R13, A17: a town has nine digits and its county above it")
    void knowsTheTowns() {
        var town = regions.childrenOf(code("140728")).getFirst();

        assertThat(town.level()).isEqualTo(Level.TOWN);
        assertThat(town.code().value()).hasSize(9).startsWith("140728");
        assertThat(regions.displayName(town.code())).startsWith("晋中市平遥县");
    }

    @Test
    @DisplayName("R86: functional zones stand beside the counties in a code space of their own")
    void knowsTheFunctionalZones() {
        var zone = regions.get(code("Z140171"));

        assertThat(zone.kind()).isEqualTo(RegionKind.ZONE);
        assertThat(zone.name()).contains("综合改革示范区");
        assertThat(regions.provinceOf(zone.code()).name()).isEqualTo("山西省");
    }

    @ParameterizedTest
    @CsvSource({
        "140728,晋中市平遥县,山西省晋中市平遥县",
        "110101,北京市东城区,北京市东城区",
        "429004,湖北省仙桃市,湖北省仙桃市",
        "659001,新疆维吾尔自治区石河子市,新疆维吾尔自治区石河子市",
        "140700,晋中市,山西省晋中市",
        "140000,山西省,山西省",
        "110101001,北京市东城区东华门街道,北京市东城区东华门街道",
        "140726,晋中市太谷县,山西省晋中市太谷县"
    })
    void showsACountyWithItsCity(String code, String display, String full) {
        assertThat(regions.displayName(code(code))).isEqualTo(display);
        assertThat(regions.fullName(code(code))).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"郊区,3", "鼓楼区,4"})
    void tellsApartPlacesOfTheSameName(String name, int times) {
        var named = regions.counties().stream()
                .filter(county -> county.name().equals(name))
                .toList();

        assertThat(named).hasSize(times);
        assertThat(named)
                .extracting(county -> regions.displayName(county.code()))
                .doesNotHaveDuplicates();
        assertThat(regions.search(name, 20)).extracting(Hit::region).containsAll(named);
    }

    @ParameterizedTest
    @CsvSource({
        "祁 县,140727",
        "祁　县,140727",
        "１４０７２８,140728",
        "140728,140728",
        "平遥,140728",
        "晋中太谷,140703",
        "山西省晋中市太谷区,140703",
        "山西太谷,140703",
        "太谷县,140703",
        "140726,140703",
        "142429,140703",
        "北京东城,110101",
        "崇文区,110101",
        "石河子,659001",
        "示例丙县,990121"
    })
    void finds(String query, String code) {
        assertThat(regions.search(query, 5).getFirst().region().code()).isEqualTo(code(code));
    }

    @Test
    void saysWhyAFormerNameLedToAUnitOfToday() {
        assertThat(regions.search("太谷县", 5).getFirst().note()).contains("2019年以前为太谷县（140726）");
        assertThat(regions.search("平遥县", 5).getFirst().note()).isEmpty();
    }

    @Test
    void refusesAnOverlongQueryAndAnUnknownCode() {
        assertThatExceptionOfType(Refusal.Invalid.class).isThrownBy(() -> regions.search("县".repeat(41), 5));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> regions.get(code("999999")));
        assertThat(regions.search(" ", 5)).isEmpty();
        assertThat(regions.search("没有这个地方", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "140000,140728,true",
                "140700,140728,true",
                "140728,140728,true",
                "140700,140311,false",
                "140728,140700,false",
                "660000,659001,true",
                "650000,659001,false",
                "650000,650102,true",
                "660000,650102,false",
                "140728,140728100,true",
                "null,140728,false"
            },
            nullValues = "null")
    void coversWhatLiesInAnArea(@Nullable String area, String unit, boolean covered) {
        assertThat(regions.covers(area == null ? null : code(area), code(unit))).isEqualTo(covered);
    }

    @Test
    void keepsTheFictionalProvinceApart() {
        var province = code("990000");

        assertThat(regions.get(province).fictional()).isTrue();
        assertThat(regions.childrenOf(province)).hasSize(3);
        assertThat(regions.childrenOf(province).stream()
                        .flatMap(city -> regions.childrenOf(city.code()).stream())
                        .toList())
                .hasSize(39)
                .allMatch(Region::fictional);
    }

    @Test
    void listsInTheOrderOfCodes() {
        assertThat(regions.childrenOf(code("140000"))).extracting(Region::code).isSorted();
        assertThat(regions.counties()).extracting(Region::code).isSorted();
    }

    @Test
    void everyKindOfPlaceIsWhatItsNameSays() {
        assertThat(List.of("140109", "429021", "520203", "510200", "652900", "460300"))
                .map(code -> regions.get(code(code)).kind().label())
                .containsExactly("市辖区", "林区", "特区", "地级市", "地区", "地级市");
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private long inForce(int year, String level) {
        return jdbc.sql("""
                select count(*) from region.unit
                where level = :level and since <= :year and (until is null or until > :year)
                  and not fictional and code <> '660000'
                """)
                .param("level", level)
                .param("year", year)
                .query(Long.class)
                .single();
    }

    private static RegionCode code(String value) {
        return new RegionCode(value);
    }
}
