package org.qiangxian.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.notice.Notices;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.RegionKind;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * The text in which a bureau describes its circle: how often and over what it is published, and what it may not say.
 */
@PlatformTest
@Transactional
class OfferModuleTests {

    private static final RegionCode LEADER = new RegionCode("140700");
    private static final Actor BUREAU = Circling.BUREAU;

    @Autowired
    Circling circling;

    @Autowired
    Offers offers;

    @Autowired
    Notices notices;

    @Autowired
    Regions regions;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private int version() {
        return offers.of(LEADER).orElseThrow().version();
    }

    private OfferAction write(String words) {
        var open = offers.of(LEADER);
        return offers.write(
                BUREAU,
                new OfferForm(
                        words, open.map(Offer::version).map(String::valueOf).orElse("0")));
    }

    @Test
    @DisplayName(
            "R100: who saves a text that a colleague changed meanwhile sees his own and beside it what is saved now")
    void bothTextsAreShown() {
        circling.offered();
        var seen = String.valueOf(version());
        write("同事写的说明。");

        assertThat(mvc.post()
                        .uri("/circle")
                        .param("words", "我写的说明。")
                        .param("version", seen)
                        .with(Actors.as(BUREAU))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("我写的说明。", "同事写的说明。", "现在保存的说明");
        assertThat(offers.of(LEADER)).get().returns("同事写的说明。", Offer::words);
    }

    @Test
    @DisplayName("R3, R100: a leader sets no number for its counties in what it offers")
    void setsNoNumberForOthers() {
        assertThatThrownBy(() -> write("参加的各县新增首席质量官不少于20名。"))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get("words")).contains("给下级单位定数"));
        assertThatThrownBy(() -> write("平遥县抽查合格率达到98%。")).isInstanceOf(Refusal.Invalid.class);
        write("市局为各县企业办3次质量培训。");
    }

    @Test
    @DisplayName("R100: texts are numbered on into the next circle, so that a page of the closed one fits it no more")
    void versionsGoOn() {
        circling.offered();
        var seen = String.valueOf(version());
        offers.close(BUREAU);
        clock.move(Duration.ofDays(1));
        write("重新开展的说明。");

        assertThat(version()).isEqualTo(Integer.parseInt(seen) + 1);
        assertThatThrownBy(() -> offers.write(BUREAU, new OfferForm("旧页面上写的。", seen)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    @DisplayName("R3: a circle is offered once and described five times a day, for each time all counties are told")
    void isBoundedByTheDay() {
        circling.offered();
        for (int each = 1; each < Offer.WORDINGS_A_DAY; each++) {
            write("第%d次写。".formatted(each));
        }
        assertThatThrownBy(() -> write("再写一次。")).hasMessageContaining("请明天再改");
        assertThat(mvc.get().uri("/circle").with(Actors.as(BUREAU))).bodyText().contains("一天最多写 5 次说明");
        offers.close(BUREAU);
        assertThatThrownBy(() -> write("重新开展。")).hasMessageContaining("请明天再开展");

        clock.move(Duration.ofDays(1));
        assertThat(write("重新开展。")).isEqualTo(OfferAction.OFFER);
    }

    @Test
    @DisplayName(
            "R25: who closed a circle stands in the county's trail by name, and since when it is open on the leader's page")
    void theTrailSaysWho() {
        circling.joined();
        assertThat(mvc.get().uri("/circle").with(Actors.as(BUREAU)))
                .bodyText()
                .contains("起开展；说明由" + BUREAU.signature().words());
        offers.close(BUREAU);
        assertThat(mvc.get().uri("/circle").with(Actors.as(Circling.COUNTY)))
                .bodyText()
                .containsPattern("辖区培育停止[\\s\\S]{0,300}"
                        + java.util.regex.Pattern.quote(BUREAU.signature().words()));
    }

    @Test
    @DisplayName("R25: a town of a county is told as the county is, for it may take part as well")
    void townsAreTold() {
        var town = regions.childrenOf(Circling.UNIT).stream()
                .filter(each -> each.kind() == RegionKind.TOWN)
                .findFirst()
                .orElseThrow();
        circling.offered();
        assertThat(notices.latest(Actors.city(town.code().value()), 20).rows())
                .extracting(message -> message.subject())
                .contains("市局开展辖区培育");
    }
}
