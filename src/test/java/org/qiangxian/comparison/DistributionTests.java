package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.edition.Spread;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class DistributionTests {

    @Autowired
    Distributions distributions;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R1: 总局 is told eight places outside the limits at most and a tenth of those with data, else the count alone")
    void fewPlacesAreNamed() {
        int named = 0;
        int counted = 0;
        for (var indicator : distributions.indicators(Actors.samr())) {
            var page = distributions.page(Actors.samr(), indicator.code(), null, true);
            assertThat(page.outside()).hasSizeLessThanOrEqualTo(8);
            if (page.outside().isEmpty()) {
                counted += page.apart() > 0 ? 1 : 0;
            } else {
                assertThat(page.outside()).hasSize(page.apart());
                assertThat(10 * page.apart()).isLessThanOrEqualTo(36);
                assertThat(page.outside())
                        .extracting(each -> each.code().value())
                        .isSorted();
                named++;
            }
        }
        assertThat(named + counted).as("indicators with places outside").isPositive();
    }

    @Test
    @DisplayName("R1, R36: the page draws the quartiles of each wide group as issued, without names, ends or blocks")
    void thePageDrawsWhatWasIssued() {
        var compared = distributions.indicators(Actors.samr()).stream()
                .map(indicator -> distributions.page(Actors.samr(), indicator.code(), 2020, true))
                .filter(page ->
                        page.spreads().stream().anyMatch(group -> group.spread() instanceof Spread.Distribution))
                .toList();
        assertThat(compared).hasSizeGreaterThan(20).allSatisfy(page -> {
            assertThat(page.spreads()).allMatch(group -> group.size() >= 12);
            assertThat(page.bars().bars()).allSatisfy(bar -> {
                assertThat(bar.lower()).isLessThanOrEqualTo(bar.median()).isBetween(0.0, (double) Bars.WIDTH);
                assertThat(bar.median()).isLessThanOrEqualTo(bar.upper());
            });
        });
        var address = "/distributions/" + compared.getFirst().indicator().code() + "?fictional=true";
        assertThat(mvc.get().uri(address).with(Actors.as(Actors.samr())))
                .hasStatusOk()
                .bodyText()
                .contains("版次", "<svg", "示例省全部城市")
                .doesNotContain("最低", "最高");
    }
}
