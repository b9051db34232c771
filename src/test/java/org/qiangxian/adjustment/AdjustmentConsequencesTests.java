package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.call.TestCalls;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.shell.Consequences;
import org.qiangxian.shell.ConsequencesPage;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The page before each act of 总局 counts on the case what follows from it. */
@PlatformTest
@Transactional
class AdjustmentConsequencesTests {

    private static final Map<String, String> DOCUMENT =
            Map.of("reason", "依据认定", "number", "国市监质发〔2026〕12号", "issuedOn", "2026-03-02");

    @Autowired
    Adjusting adjusting;

    @Autowired
    Proposals proposals;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R20: before a decision its page counts what rests and what ends, and says what others will see")
    void deciding() {
        var call = TestCalls.open(jdbc);
        proposals.choose(proposals.pilot(call, "990121"));
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.PAUSE);
        proposals.activity(call, "990121");
        var page = ConsequencesPage.open(mvc, jdbc, Adjusting.DECIDER, "/adjustments/%s/decide".formatted(id));
        assertThat(page.page()).contains("新开始的 1 件没有写明，照常继续");
        assertThat(page.page()).contains("决定：暂停至2026年6月30日。", "名单和公开页面照旧显示在库", "件暂缓", "申请复核");
        page.confirmed(DOCUMENT);
    }

    @Test
    @DisplayName("R20: 调出 says what ends with the membership, and that the city may apply again")
    void puttingOut() {
        var id = adjusting.proposed(adjusting.heard(IncidentKind.QUALITY), RulingOutcome.REMOVE, "", Course.END);
        var page = ConsequencesPage.open(mvc, jdbc, Adjusting.DECIDER, "/adjustments/%s/decide".formatted(id));
        assertThat(page.page()).contains("与自愿退出写法相同", "可以再次申请入库");
    }

    @Test
    @DisplayName(
            "R20: telling, renewing, resuming, upholding, revoking and annulling each say what follows, and are done so")
    void theOthers() {
        var opened = adjusting.opened(IncidentKind.SAFETY);
        ConsequencesPage.open(mvc, jdbc, Adjusting.OPENER, "/adjustments/%s/tell".formatted(opened))
                .confirmed(Map.of("words", "有关情况"));
        var suspended = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        var path = "/adjustments/" + suspended;
        var renewed = new LinkedHashMap<>(DOCUMENT);
        renewed.put("until", "2026-09-01");
        var renewing = ConsequencesPage.open(mvc, jdbc, Adjusting.DECIDER, path + "/renew");
        assertThat(renewing.page()).contains("现在暂停至2026年6月30日");
        renewing.confirmed(renewed);
        ConsequencesPage.open(mvc, jdbc, Adjusting.DECIDER, path + "/resume").confirmed(Map.of("reason", "整改完成"));
        ConsequencesPage.open(mvc, jdbc, Adjusting.REVIEWER, path + "/annul").confirmed(DOCUMENT);
        var asked = adjusting.reviewing(IncidentKind.ENVIRONMENT, RulingOutcome.NONE, "");
        for (var answer : List.of("/uphold", "/revoke")) {
            ConsequencesPage.open(mvc, jdbc, Adjusting.REVIEWER, "/adjustments/" + asked + answer);
        }
    }

    @Test
    @DisplayName("R20: a page of what follows that was opened before somebody else acted decides nothing")
    void aStalePage() {
        var id = adjusting.proposed(
                adjusting.heard(IncidentKind.QUALITY), RulingOutcome.SUSPEND, "2026-06-30", Course.GO_ON);
        var address = "/adjustments/%s/decide".formatted(id);
        var opened =
                ConsequencesPage.open(mvc, jdbc, Adjusting.DECIDER, address).page();
        adjusting.press(Adjusting.REVIEWER, id, AdjustmentAction.SEND_BACK);
        adjusting.proposed(id, RulingOutcome.REMOVE, "", Course.END);

        var mark = opened.replaceAll("(?s).*name=\"%s\" value=\"([^\"]*)\".*".formatted(Consequences.SEEN), "$1");
        assertThat(mvc.post()
                        .uri(address)
                        .with(Actors.as(Adjusting.DECIDER))
                        .with(csrf())
                        .param(Consequences.SEEN, mark)
                        .param("reason", "依据")
                        .param("number", "甲〔2026〕1号")
                        .param("issuedOn", "2026-03-02"))
                .hasStatus(409)
                .bodyText()
                .contains("决定：调出。");
    }
}
