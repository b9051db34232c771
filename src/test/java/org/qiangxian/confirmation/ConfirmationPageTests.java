package org.qiangxian.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class ConfirmationPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aCitySeesEachBatchBesideItsSource() {
        assertThat(mvc.get().uri("/confirmations").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("数据确认", "《中国人口普查分县资料—2020》", "450,697", "视为认可", "模型估算");
    }

    @Test
    void aValueStandsWithSourceDefinitionAndRevisions() {
        assertThat(mvc.get().uri("/values/140728/J-02/2020").with(Actors.as(Actors.city("140728"))))
                .hasStatusOk()
                .bodyText()
                .contains("47.99%", "216,298 ÷ 450,697", "历次修订", "城镇人口÷常住人口");
    }
}
