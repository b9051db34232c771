package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone reads the public pages, with a browser that runs no script. */
@JourneyTest
class PublicReadingJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R1, R18, R24: the public reads the programme and one city a page without script, in the order of codes")
    void thePublicReadsWithoutScript() {
        try (var visit = Visit.withoutScript(port)) {
            visit.open("/");
            assertThat(visit.text()).contains("不是评比", "不增加负担", "100个以上", "2027年");
            visit.follow("查看各地情况");
            visit.follow("山西省");
            assertThat(visit.text()).contains("阳泉市郊区", "晋中市太谷区");
            assertThat(visit.text().indexOf("140121")).isLessThan(visit.text().indexOf("140215"));

            visit.follow("晋中市太谷区");
            assertThat(visit.text())
                    .contains("区划沿革", "太谷县（140726）", "常住人口", "原代码 140726")
                    .doesNotContain("平遥");
            assertThat(visit.page().locator("figure svg[role=img]").count()).isPositive();
        }
    }

    @Test
    @DisplayName(
            "R83, R84: the text that is not public appears on no public page, those that are public stand on theirs")
    void theTextThatIsNotPublicAppearsNowhere() {
        try (var visit = Visit.withoutScript(port)) {
            for (var path :
                    new String[] {"/", "/programme", "/texts", "/members", "/indicators", "/help", "/feedback"}) {
                visit.open(path);
                assertThat(visit.text()).as(path).doesNotContain("266", "市监质函");
                assertThat(visit.scrollsSideways()).as(path).isFalse();
            }
            visit.open("/texts");
            assertThat(visit.text()).contains("国市监质发〔2024〕97号", "国市监质发〔2025〕77号", "晋市监发〔2025〕156号");
        }
    }

    @Test
    @DisplayName("R110: complaints of goods and services are led to 12315 and 12345 and not taken a second time")
    void complaintsAreLedToWhereTheyAreHandled() {
        try (var visit = Visit.withoutScript(port)) {
            visit.open("/cities/140728");
            assertThat(visit.text()).contains("消费投诉请到 12315", "政务服务请拨 12345");
            visit.follow("投诉建议");
            assertThat(visit.text()).contains("12315", "本平台不重复受理");
            assertThat(visit.page()
                            .locator("main textarea, main input:not([type=hidden])")
                            .count())
                    .as("nothing to fill in")
                    .isZero();
        }
    }
}
