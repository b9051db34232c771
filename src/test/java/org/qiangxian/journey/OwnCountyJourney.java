package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A citizen with a telephone: from the home page to the own county, its story, the explanation of a word, and a
 * correction that is sent.
 */
@JourneyTest
class OwnCountyJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName(
            "R36, R110, R116: a citizen finds the own county, reads its story, opens a term, sends a correction and has a receipt")
    void fromTheHomePageToAReceipt() {
        try (var citizen = Visit.onATelephone(port)) {
            citizen.open("/");
            citizen.page().fill("#county", "平遥");
            citizen.page().keyboard().press("Enter");
            citizen.await("h1:has-text('平遥县的变化')");
            assertThat(citizen.text()).contains("十年间，每100人中住在城镇的从34人增到48人。");
            assertThat(citizen.scrollsSideways()).isFalse();

            var term = citizen.page().locator(".tell a.term").first();
            assertThat(citizen.page().locator(".scene .term-note").first().isVisible())
                    .isFalse();
            term.focus();
            citizen.page().keyboard().press("Enter");
            assertThat(citizen.page().locator(".scene .term-note").first().isVisible())
                    .isTrue();
            citizen.page().keyboard().press("Space");
            assertThat(term.getAttribute("aria-expanded")).isEqualTo("false");
            citizen.page().locator("#row-J-03 a.term").click();
            assertThat(citizen.page().locator("#J-03").isVisible()).isTrue();
            assertThat(citizen.scrollsSideways()).isFalse();

            citizen.page().locator("#story-J-02 a.wrong").click();
            citizen.await("h1:has-text('本站内容有误')");
            assertThat(citizen.page().locator("#level").count())
                    .as("no unit is accused")
                    .isZero();
            citizen.page().fill("#text", "请核对城镇人口的数。");
            clock.move(Duration.ofSeconds(30));
            citizen.press("提交");
            citizen.await("h1:has-text('已收到')");
            clock.reset();
            assertThat(citizen.page().locator(".query-code").innerText()).isNotBlank();
            assertThat(citizen.scrollsSideways()).isFalse();
        }
    }
}
