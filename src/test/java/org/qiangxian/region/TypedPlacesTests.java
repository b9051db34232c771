package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TypedPlacesTests {

    @Autowired
    Regions regions;

    @ParameterizedTest
    @ValueSource(
            strings = {"140728", "140728 山西省晋中市平遥县", "平遥县", "平遥", "晋中平遥", "山西省晋中市平遥县", "pingyao", "PingYao", " 平遥县　"})
    @DisplayName(
            "a place is named by code, by what the list offers, by name with or without those above it, and by pinyin")
    void onePlaceByMany(String typed) {
        assertThat(places().one("place", typed, _ -> true)).isEqualTo(new RegionCode("140728"));
    }

    @Test
    @DisplayName("what may mean several is refused with their codes, and is one where only one of them may be meant")
    void severalAreNamed() {
        assertThatThrownBy(() -> places().one("place", "鼓楼区", _ -> true))
                .isInstanceOf(Refusal.Invalid.class)
                .satisfies(refusal -> assertThat(
                                ((Refusal.Invalid) refusal).fields().get("place"))
                        .contains("320106 江苏省南京市鼓楼区", "320302 江苏省徐州市鼓楼区", "请填写其中一个的代码"));
        assertThat(places().one("place", "鼓楼区", unit -> unit.code().value().startsWith("35")))
                .isEqualTo(new RegionCode("350102"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "没有这个县", "123456", "zzzz", "1407"})
    @DisplayName("what means nobody is refused at its field with what to do")
    void nobodyIsRefused(String typed) {
        assertThatThrownBy(() -> places().one("place", typed, _ -> true))
                .isInstanceOf(Refusal.Invalid.class)
                .satisfies(refusal ->
                        assertThat(((Refusal.Invalid) refusal).fields()).containsKey("place"));
        if (typed.isBlank()) {
            assertThat(places().optional("place", typed)).isNull();
        }
    }

    private TypedPlaces places() {
        return new TypedPlaces(regions);
    }
}
