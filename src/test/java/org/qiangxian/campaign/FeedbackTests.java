package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Feedback on a campaign: from whom to whom, how often, and what it holds. */
@PlatformTest
@Transactional
class FeedbackTests {

    @Autowired
    Campaigning campaigning;

    @Autowired
    Campaigns campaigns;

    @Autowired
    Feedbacks feedbacks;

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
            "R133, R182: a county's feedback goes to its province and from there to 总局; who is above reads it once it came, others never")
    void fromCountyThroughProvince() {
        var campaign = campaigning.published();
        campaigning.sent(Campaigning.CITY);

        assertThat(feedbacks.get(Campaigning.PROVINCE, campaign, "140728").status())
                .isEqualTo(FeedbackStatus.AT_PROVINCE);
        for (var actor : List.of(Campaigning.SAMR, Campaigning.ELSEWHERE, Campaigning.OTHER, Campaigning.ASSOCIATION)) {
            assertThatThrownBy(() -> feedbacks.get(actor, campaign, "140728")).isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> feedbacks.pass(Campaigning.ELSEWHERE, campaign, "140728", Seen.NOTHING))
                .isInstanceOf(Refusal.NotFound.class);

        feedbacks.pass(Campaigning.PROVINCE, campaign, "140728", Seen.NOTHING);
        assertThat(feedbacks.get(Campaigning.SAMR, campaign, "140728").words()).startsWith("电梯安全知识");
        assertThatThrownBy(() -> feedbacks.pass(Campaigning.PROVINCE, campaign, "140728", Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> feedbacks.withdraw(Campaigning.CITY, campaign, Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经转报");
    }

    @Test
    @DisplayName("R182: provinces, departments and associations feed back to 总局 directly")
    void theOthersDirectly() {
        var campaign = campaigning.published();

        campaigning.sent(Campaigning.PROVINCE);
        campaigning.sent(Campaigning.ASSOCIATION);

        assertThat(feedbacks.below(Campaigning.SAMR, campaign))
                .extracting(Feedback::role)
                .containsExactlyInAnyOrder(Campaigning.PROVINCE.role(), Campaigning.ASSOCIATION.role());
        assertThat(feedbacks.below(Campaigning.PROVINCE, campaign)).isEmpty();
    }

    @Test
    @DisplayName(
            "R133: one feedback a unit: a second is refused, of whichever of its people; taken back, it is written again")
    void oneFeedbackAUnit() {
        var campaign = campaigning.published();
        campaigning.sent(Campaigning.CITY);

        assertThatThrownBy(() -> campaigning.sent(Campaigning.CITY))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("每个单位一份");
        assertThatThrownBy(() -> feedbacks.nothing(Campaigning.CITY, campaign, Seen.NOTHING))
                .isInstanceOf(Refusal.Conflict.class);
        feedbacks.withdraw(Campaigning.CITY, campaign, Seen.NOTHING);
        var again = feedbacks.nothing(Campaigning.CITY, campaign, Seen.NOTHING);

        assertThat(again.held()).isFalse();
        assertThat(jdbc.sql("select count(*) from campaign.feedback where unit = '140728' and campaign = :campaign")
                        .param("campaign", campaign.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @DisplayName(
            "R133: feedback is ticks of own activities or at most 300 字; foreign ticks, longer texts and empty ones are refused")
    void whatFeedbackHolds() {
        var campaign = campaigning.published();
        var own = campaigning.activity(Campaigning.CITY);
        var foreign = campaigning.activity(Campaigning.OTHER);
        clock.stopAt(Campaigning.AFTER);

        refused(campaign, List.of(), "", "words");
        refused(campaign, List.of(foreign.id().toString()), "", "ticked");
        refused(campaign, List.of(), "好".repeat(301), "words");
        refused(campaign, List.of(), "向参加企业收费300元", "words");
        refused(campaign, List.of(), "全市排名靠前", "words");
        var sent = feedbacks.send(
                Campaigning.CITY, campaign, new FeedbackForm(List.of(own.id().toString()), "好".repeat(300), ""));

        assertThat(sent.ticked()).containsExactly(own.id());
    }

    private void refused(Campaign campaign, List<String> ticked, String words, String field) {
        assertThatThrownBy(() -> feedbacks.send(Campaigning.CITY, campaign, new FeedbackForm(ticked, words, "")))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsOnlyKeys(field));
    }

    @Test
    @DisplayName("of past years, and of units that are not asked, there is no feedback")
    void whoIsNotAsked() {
        var campaign = campaigning.published();
        var past = campaigns.published("2025");

        assertThat(feedbacks.asks(Campaigning.CITY, past)).isFalse();
        assertThat(feedbacks.asks(Actors.city("130102"), campaign)).isFalse();
        assertThat(feedbacks.asks(Actors.city("990121"), campaign)).isFalse();
        assertThat(feedbacks.asks(Campaigning.CITY, campaign)).isTrue();
        assertThatThrownBy(() -> feedbacks.own(Actors.city("130102"), campaign)).isInstanceOf(Refusal.NotFound.class);
    }
}
