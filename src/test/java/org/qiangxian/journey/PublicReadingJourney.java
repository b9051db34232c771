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
    @DisplayName("R1, R24: the public reads the programme and one city a page without script, in the order of codes")
    void thePublicReadsWithoutScript() {
        try (var visit = Visit.withoutScript(port)) {
            visit.open("/");
            assertThat(visit.text()).contains("不是评比", "不增加负担");
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
    @DisplayName("R83: the text that is not public appears on no public page")
    void theTextThatIsNotPublicAppearsNowhere() {
        try (var visit = Visit.withoutScript(port)) {
            for (var path :
                    new String[] {"/", "/programme", "/texts", "/members", "/indicators", "/help", "/feedback"}) {
                visit.open(path);
                assertThat(visit.text()).as(path).doesNotContain("266", "市监质函");
                assertThat(visit.scrollsSideways()).as(path).isFalse();
            }
        }
    }
}
