package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ConfirmationPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Confirmations confirmations;

    @Test
    void aCitySeesEachBatchBesideItsSource() {
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("数据确认", "《中国人口普查分县资料—2020》", "450,697", "视为认可");
    }

    @Test
    @DisplayName("R39: estimates of a model are never asked to be confirmed, and the page of such a value says so")
    void estimatesOfAModelAreNotAskedToBeConfirmed() {
        var pingyao = Actors.city("140728");
        assertThat(confirmations.awaiting(pingyao))
                .hasSize(4)
                .extracting(waiting -> waiting.batch().title())
                .doesNotContain("中国县级二氧化碳排放1997—2017（模型估算）");
        assertThat(confirmations.sheet(pingyao, new RegionCode("140728")).values())
                .extracting(value -> value.indicator().value())
                .contains("J-12")
                .doesNotContain("J-18", "J-19");
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("模型估算的数值不请城市确认")
                .doesNotContain("二氧化碳");
        assertThat(mvc.get().uri("/values/140728/J-18/2010").with(Actors.as(pingyao)))
                .hasStatusOk()
                .bodyText()
                .contains("537.8", "模型估算，不请城市确认")
                .doesNotContain("视为认可");
    }

    @Test
    @DisplayName("R36: the doubt whether the counted area changed stands at the confirmation and at the value")
    void aDoubtStandsAtTheConfirmationAndAtTheValue() {
        var daxing = Actors.city("110115");
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(daxing)))
                .hasStatusOk()
                .bodyText()
                .contains("存疑：两年统计的范围可能不同（地区生产总值（现价）2023年为2020年的3.80倍）");
        assertThat(mvc.get().uri("/values/110115/J-12/2023").with(Actors.as(daxing)))
                .hasStatusOk()
                .bodyText()
                .contains("<dt>存疑</dt>", "3.80倍", "0.4%");
        assertThat(mvc.get().uri("/values/110115/J-12/2020").with(Actors.as(daxing)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("存疑");
    }

    @Test
    void aValueStandsWithSourceDefinitionAndRevisions() {
        assertThat(mvc.get().uri("/values/140728/J-02/2020").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("47.99%", "216,298 ÷ 450,697", "历次修订", "城镇人口÷常住人口");
    }
}
