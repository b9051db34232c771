package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class RegionClassTests {

    @Autowired
    Regions regions;

    @Test
    @DisplayName("R36: each of the 31 provinces and 兵团 is in one of the four regions, the fictional province in none")
    void everyProvinceHasItsRegion() {
        for (var province : regions.provinces()) {
            var taiwanHongKongMacao = province.code().value().matches("(71|81|82).*");
            assertThat(RegionClass.of(province.code()).isPresent())
                    .as(province.name())
                    .isEqualTo(!province.fictional() && !taiwanHongKongMacao);
        }
        assertThat(RegionClass.of(Regions.CORPS)).contains(RegionClass.WEST);
    }

    @ParameterizedTest
    @CsvSource({"140728,CENTRE", "460105,EAST", "220202,NORTH_EAST", "150102,WEST", "450102,WEST"})
    void aCountyHasTheRegionOfItsProvince(String county, RegionClass expected) {
        assertThat(RegionClass.of(new RegionCode(county))).contains(expected);
    }
}
