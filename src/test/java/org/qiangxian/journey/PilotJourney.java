package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county marks its quarter on a telephone, in three presses from its desk, and undoes it; its province reads the
 * mark.
 */
@JourneyTest
class PilotJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R59: from the desk to the milestone, one press, and back within ten minutes, on a telephone")
    void marksItsQuarter() {
        try (var city = Visit.onATelephone(port);
                var province = Visit.atTheOffice(port)) {
            enter(city, "示例水县经办·演示");
            enter(province, "示例省局经办·演示");

            city.open("/desk");
            var to = city.page().locator("a[href*='/quarters/']").first().getAttribute("href");
            assertThat(city.scrollsSideways()).isFalse();
            city.open(to);
            assertThat(city.text()).contains("按计划", "有调整", "未开展", "原来是");
            assertThat(city.scrollsSideways()).isFalse();
            city.press("按计划");
            city.await("[role=status]:has-text('按计划')");
            assertThat(city.scrollsSideways()).isFalse();

            province.open(to.substring(0, to.indexOf("/quarters/")));
            assertThat(province.text()).contains("主导产业全过程质量要求共建", "按计划");
            assertThat(province.scrollsSideways()).isFalse();
            city.open(to);
            assertThat(city.text()).contains("不用再标记");
        }
    }

    private static void enter(Visit visit, String button) {
        visit.open("/login");
        visit.press(button);
        visit.page().waitForURL("**/desk");
    }
}
