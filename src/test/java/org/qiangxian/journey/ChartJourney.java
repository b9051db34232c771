package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An official opens a series: with script the chart answers the pointer, without script it is drawn all the same. */
@JourneyTest
class ChartJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R36: the drawing answers the pointer with year, value and source; the table stays; nothing breaks the policy")
    void drawingAnswersThePointer() {
        try (var visit = Visit.atTheOffice(port)) {
            var errors = new ArrayList<String>();
            visit.page().onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            visit.open("/login");
            visit.press("平遥县经办·演示");
            visit.open("/profile");
            visit.follow("二氧化碳排放（模型估算）");

            var canvas = visit.page().locator("tr.opened .chart.is-live canvas").first();
            canvas.waitFor();
            canvas.scrollIntoViewIfNeeded();
            var box = canvas.boundingBox();
            visit.page().mouse().move(box.x + box.width * 0.6, box.y + box.height * 0.5);
            visit.page().locator(".chart-tip").waitFor();

            assertThat(visit.page().locator(".chart-tip").innerText())
                    .containsPattern("20\\d\\d年")
                    .contains("万吨", "同类中位数", "来源：中国县级二氧化碳排放");
            visit.page().mouse().move(0, 0);
            visit.page().locator("tr.opened .chart-canvas").focus();
            visit.page().keyboard().press("Home");
            assertThat(visit.page().locator("tr.opened .chart [aria-live]").textContent())
                    .startsWith("1997年");
            visit.page().keyboard().press("ArrowRight");
            assertThat(visit.page().locator("tr.opened .chart-tip").innerText()).startsWith("1998年");
            assertThat(visit.page().locator("tr.opened svg[aria-label*=逐年]").isVisible())
                    .isFalse();
            assertThat(visit.page().locator("tr.opened table.mini").isVisible()).isTrue();
            assertThat(errors).isEmpty();
        }
    }

    @Test
    @DisplayName("without script the drawing of the page and its table stand")
    void drawingStandsWithoutScript() {
        try (var visit = Visit.withoutScript(port)) {
            visit.open("/login");
            visit.press("平遥县经办·演示");
            visit.open("/profile/140728/indicators/J-18");

            assertThat(visit.page().locator("figure.chart svg[role=img]").isVisible())
                    .isTrue();
            assertThat(visit.text()).contains("554.7", "浅色带为同类中间一半");
            assertThat(visit.page().locator("figure.chart circle title").last().textContent())
                    .isEqualTo("2017年 554.7 万吨");
        }
    }
}
