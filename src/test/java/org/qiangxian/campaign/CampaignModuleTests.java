package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.ledger.Budget;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The campaign of a year, its activities and its feedback. */
@PlatformTest
@Transactional
class CampaignModuleTests {

    @Autowired
    Campaigning campaigning;

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignWriting writing;

    @Autowired
    CampaignCost cost;

    @Autowired
    Budget budget;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void inTheMonth() {
        clock.stopAt(Campaigning.MONTH);
    }

    @Test
    @DisplayName(
            "R143: 总局 copies the next year without code: organisers, areas, requirements and days follow, theme and number are its own; past years stay")
    void theNextYearIsCopied() {
        var draft = campaigning.drafted();
        var former = campaigns.published("2025").definition();

        assertThat(draft.year()).isEqualTo(2026);
        assertThat(draft.definition().organisers()).isEqualTo(former.organisers());
        assertThat(draft.definition().areas()).isEqualTo(former.areas());
        assertThat(draft.definition().notice().title()).isEqualTo("关于开展2026年全国“质量月”活动的通知");
        assertThat(draft.definition().begins()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(draft.definition().theme()).isEmpty();
        assertThat(campaigns.published()).extracting(Campaign::year).doesNotContain(2026);
        assertThatThrownBy(() -> writing.publish(Campaigning.SAMR, "2026"))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("还没有填写主题");
        assertThatThrownBy(() -> campaigns.get(Campaigning.CITY, "2026")).isInstanceOf(Refusal.NotFound.class);

        var saved = writing.save(
                Campaigning.SAMR, "2026", Campaigning.typed(draft, Map.of("theme", "人人关心质量", "slogans", "质量强国\n人人有责")));
        writing.publish(Campaigning.SAMR, "2026");

        assertThat(saved.definition().slogans()).containsExactly("质量强国", "人人有责");
        assertThat(campaigns.published()).extracting(Campaign::year).startsWith(2026, 2025, 2024);
        assertThat(campaigns.published("2025").definition()).isEqualTo(former);
        assertThat(writing.against(Campaigning.SAMR)).isEmpty();
    }

    @Test
    @DisplayName("a published campaign is amended with a reason alone; every version is kept, an old form is refused")
    void amendedWithAReason() {
        var campaign = campaigning.published();

        assertThatThrownBy(() -> writing.save(
                        Campaigning.SAMR, "2026", Campaigning.typed(campaign, Map.of("feedback", "2026-11-10"))))
                .isInstanceOf(Refusal.Invalid.class);
        writing.save(
                Campaigning.SAMR,
                "2026",
                Campaigning.typed(campaign, Map.of("feedback", "2026-11-10", "reason", "国庆以后再反馈")));

        assertThat(campaigns.published("2026").feedbackUntil()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(jdbc.sql("select count(*) from campaign.version where campaign = :id")
                        .param("id", campaign.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() ->
                        writing.save(Campaigning.SAMR, "2026", Campaigning.typed(campaign, Map.of("reason", "又一次"))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("有人保存过");
    }

    @Test
    @DisplayName(
            "R3: before it is published 总局 reads how many cities it asks for how many minutes, and what their year comes to")
    void theCostIsSeenBefore() {
        var draft = campaigning.saved();
        int before = budget.minutes(2026).getOrDefault(Campaigning.CITY.area(), 0);

        assertThat(cost.words(draft)).matches("反馈 \\d+ 个城市 × 5 分钟 = .*；加上这一项，每个城市全年至多 \\d+ 分钟（限额 60 分钟）。");

        writing.publish(Campaigning.SAMR, "2026");
        assertThat(budget.minutes(2026).get(Campaigning.CITY.area())).isEqualTo(before + 5);
    }
}
