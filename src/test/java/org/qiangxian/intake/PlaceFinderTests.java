package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.region.Region;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PlaceFinderTests {

    @Autowired
    Regions regions;

    @Test
    @DisplayName("R36: a code of any year since 1981 names its unit, with the year in whose list it stands")
    void codesOfAnyYear() {
        assertThat(found("140728", "", "", 2023).listed()).isEqualTo(2023);

        var before = found("140726", "太谷县", "", 2010);
        assertThat(before.region().name()).isEqualTo("太谷县");
        assertThat(before.listed()).isEqualTo(2010);

        var later = found("140726", "", "", 2023);
        assertThat(later.region().name()).isEqualTo("太谷县");
        assertThat(later.listed()).isLessThan(2020);
        assertThat(later.said()).contains("不在2023年的区划中");
    }

    @Test
    @DisplayName("R36: a name is found with its province or city, written whole or short, joined or beside it")
    void namesWithWhatLiesAbove() {
        assertThat(code("", "平遥县", "", 2023)).isEqualTo("140728");
        assertThat(code("", "山西省晋中市平遥县", "", 2023)).isEqualTo("140728");
        assertThat(code("", "晋中平遥县", "", 2023)).isEqualTo("140728");
        assertThat(code("", "平遥", "", 2023)).isEqualTo("140728");
        assertThat(code("", "介休巿", "晋中巿", 2023)).isEqualTo("140781");
        assertThat(code("", "新华区", "沧州市", 2023)).isEqualTo("130902");
        assertThat(code("", "新华区", "沧州", 2023)).isEqualTo("130902");
        assertThat(code("", "晋中市", "", 2023)).isEqualTo("140700");
        assertThat(code("", "内蒙古", "", 2023)).isEqualTo("150000");
        assertThat(code("140728000000", "", "", 2023)).isEqualTo("140728");
    }

    @Test
    @DisplayName("R36: a name that fits two places is a question and never a guess; what was answered holds")
    void aNameThatFitsTwoIsAQuestion() {
        var finder = finder(null, Map.of());
        assertThat(finder.find("", "新华区", "", 2023))
                .isInstanceOfSatisfying(
                        Place.Asked.class,
                        asked -> assertThat(asked.candidates())
                                .extracting(Region::code)
                                .contains(new RegionCode("130105"), new RegionCode("130902")));
        assertThat(finder.questions()).extracting(Result.Question::name).containsExactly("新华区");

        assertThat(finder(null, Map.of("新华区", "130105")).find("", "新华区", "", 2023))
                .isInstanceOfSatisfying(
                        Place.Found.class,
                        place -> assertThat(place.region().code()).isEqualTo(new RegionCode("130105")));
        assertThat(finder(new RegionCode("130900"), Map.of()).find("", "新华区", "", 2023))
                .isInstanceOf(Place.Found.class);
    }

    @Test
    @DisplayName("R36: a wrong name or province beside a right code is reported, a former name is not")
    void aContradictionIsReported() {
        assertThat(found("140728", "平定县", "", 2023).doubt()).contains("140728", "平遥县", "平定县");
        assertThat(found("110101", "崇文区", "", 2023).doubt()).contains("旁边写的是“崇文区”");
        assertThat(found("421088", "监利县", "", 2020).doubt()).isEmpty();
        assertThat(found("110103", "崇文区", "", 2023).doubt()).contains("2010年起不再是现行区划", "东城区");
        assertThat(found("140728", "平遥县", "陕西省", 2023).doubt()).contains("上级是“陕西省”");
        assertThat(found("140728", "平遥县", "山西", 2023).doubt()).isEmpty();
        assertThat(found("140728", "山西省晋中市平遥县", "", 2023).doubt()).isEmpty();
        assertThat(finder(new RegionCode("130000"), Map.of()).find("140728", "", "", 2023))
                .isInstanceOfSatisfying(
                        Place.Found.class, place -> assertThat(place.doubt()).contains("不在河北省内"));
    }

    @Test
    @DisplayName(
            "R36: what is no place is refused with what to do: a sum of districts, an unknown code, an unknown name")
    void whatIsNoPlaceIsRefused() {
        assertThat(none("140101", "")).contains("统计用的汇总");
        assertThat(none("149999", "")).contains("没有代码为 149999");
        assertThat(none("14072", "")).contains("不是区划代码");
        assertThat(none("", "不存在县")).contains("没有找到");
        assertThat(none("", "")).contains("没有地区代码");
    }

    private String none(String code, String name) {
        return finder(null, Map.of()).find(code, name, "", 2023) instanceof Place.None(var reason, var remedy, var _)
                        && !remedy.isBlank()
                ? reason
                : "";
    }

    private String code(String code, String name, String above, int year) {
        return found(code, name, above, year).region().code().value();
    }

    private Place.Found found(String code, String name, String above, int year) {
        return (Place.Found) finder(null, Map.of()).find(code, name, above, year);
    }

    private PlaceFinder finder(@Nullable RegionCode within, Map<String, String> answers) {
        return new PlaceFinder(regions, within, null, answers);
    }
}
