package org.qiangxian.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.edition.Spread;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.meter.Meter;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class DistributionTests {

    @Autowired
    Distributions distributions;

    @Autowired
    Meter meter;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R1: 总局 is told eight places outside the limits at most and a tenth of those with data, else the count alone")
    void fewPlacesAreNamed() {
        int named = 0;
        int counted = 0;
        for (var indicator : distributions.indicators(Actors.samr())) {
            var page = distributions.page(reader(), indicator.code(), null, true);
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
                .map(indicator -> distributions.page(reader(), indicator.code(), 2020, true))
                .filter(page ->
                        page.spreads().stream().anyMatch(group -> group.spread() instanceof Spread.Distribution))
                .toList();
        assertThat(compared).hasSizeGreaterThan(20).allSatisfy(page -> {
            assertThat(page.spreads()).isNotEmpty().allMatch(group -> group.size() >= 12);
            assertThat(page.bars().bars()).allSatisfy(bar -> {
                assertThat(bar.lower()).isLessThanOrEqualTo(bar.median()).isBetween(0.0, (double) Bars.WIDTH);
                assertThat(bar.median()).isLessThanOrEqualTo(bar.upper());
            });
        });
        assertThat(compared).anySatisfy(page -> assertThat(page.bars().bars()).isNotEmpty());
        var address = "/distributions/" + compared.getFirst().indicator().code() + "?fictional=true";
        assertThat(mvc.get().uri(address).with(Actors.as(reader())))
                .hasStatusOk()
                .bodyText()
                .contains("版次", "<svg", "示例省全部城市")
                .doesNotContain("最低", "最高");
    }

    @Test
    @DisplayName(
            "R1: the places a page names count as that many; to whoever has no room for all of them it names none and says so")
    void theNamesCount() {
        var shown = distributions.indicators(Actors.samr()).stream()
                .map(indicator -> distributions.page(reader(), indicator.code(), null, true))
                .filter(page -> !page.outside().isEmpty())
                .findFirst()
                .orElseThrow();
        var code = shown.indicator().code();
        int names = shown.outside().size();
        var almost = reader();
        read(almost, Meter.FREE - names + 1);
        var without = distributions.page(almost, code, null, true);
        assertThat(without.outside()).isEmpty();
        assertThat(without.apart()).isEqualTo(names);
        assertThat(without.full()).contains("到了一天的限额");
        assertThat(mvc.get().uri("/distributions/" + code + "?fictional=true").with(Actors.as(almost)))
                .hasStatusOk()
                .bodyText()
                .contains("到了一天的限额", "href=\"/meter\"")
                .doesNotContain("/profile/99");

        var room = reader();
        read(room, Meter.FREE - names);
        assertThat(distributions.page(room, code, null, true).outside()).hasSize(names);
        assertThat(distributions.page(room, code, null, true).outside()).hasSize(names);
    }

    private void read(Actor reader, int places) {
        meter.count(
                reader,
                IntStream.range(0, places)
                        .mapToObj(each -> new RegionCode(String.valueOf(650_100 + each)))
                        .toList());
    }

    /** Somebody of 总局 who has read nothing today. */
    private static Actor reader() {
        return Colleagues.reader(Role.SAMR, null);
    }
}
