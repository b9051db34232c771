package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county that is late by its own plan moves its day with a reason; its province sees the item on its page before,
 * and not after.
 */
@JourneyTest
class SupervisionJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R90: a county that is late moves its day; the old day and the reason stay, and its province sees nothing late any more")
    void aLateCountyMovesItsDay() {
        try (var city = Visit.onATelephone(port);
                var province = Visit.atTheOffice(port)) {
            city.enter("示例丙县经办·演示");
            province.enter("示例省局经办·演示");

            province.open("/supervision");
            assertThat(province.text()).doesNotContain("为主导产品制定全过程的质量要求");
            province.page().fill("#place", "示例丙县");
            province.press("打开");
            province.await("h1:has-text('示例丙县')");
            assertThat(province.text()).contains("为主导产品制定全过程的质量要求", "2026年6月30日", "发出督导函");

            city.open("/desk");
            assertThat(city.text()).contains("方案事项已过自己定的日子");
            city.open("/supervision");
            assertThat(city.scrollsSideways()).isFalse();
            city.page().click("li:has-text('为主导产品制定全过程的质量要求') a:has-text('改期')");
            city.page()
                    .fill(
                            "#until",
                            WorkingDays.today(Instant.now()).plusMonths(3).toString());
            city.page().fill("#reason", "专家排期推迟，先开展培训");
            city.press("改期");
            city.await("[role=status]:has-text('已改期')");
            assertThat(city.text()).contains("原定2026年6月30日", "专家排期推迟，先开展培训");

            province.open("/supervision/990121");
            assertThat(province.text()).doesNotContain("为主导产品制定全过程的质量要求");
        }
    }
}
