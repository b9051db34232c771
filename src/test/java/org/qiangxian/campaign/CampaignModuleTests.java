package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.ledger.Budget;
import org.qiangxian.procedure.Seen;
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
    Activities activities;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Ticking ticking;

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

    @ParameterizedTest
    @CsvSource({"voluntary,请声明自愿参加", "free,请声明不向企业收费"})
    @DisplayName("R9, R11: without one of the two declarations nothing is listed")
    void bothDeclarationsAreNeeded(String declaration, String remark) {
        campaigning.published();

        assertThatThrownBy(() -> activities.add(Campaigning.CITY, "2026", Campaigning.form(Map.of(declaration, ""))))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get(declaration)).startsWith(remark));
    }

    @Test
    @DisplayName("R10, R12: an activity has no place for heads, leaders, money or pictures: no field, no column")
    void thereIsNoFieldOfShow() {
        var forbidden =
                "(?i).*(head|count|people|person_count|leader|guest|budget|cost|fee|money|photo|picture|quota|target).*";

        assertThat(Arrays.stream(ActivityForm.class.getRecordComponents()))
                .allSatisfy(field -> assertThat(field.getName()).doesNotMatch(forbidden));
        assertThat(jdbc.sql(
                                "select column_name from information_schema.columns where table_schema = 'campaign' and table_name = 'activity'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column).doesNotMatch(forbidden));
    }

    @ParameterizedTest
    @CsvSource({
        "effect,三千余人次参加了活动,人次",
        "effect,500人参加培训,500人参加",
        "effect,市领导出席并讲话,领导出席",
        "effect,投入经费20万元,经费20万元",
        "effect,两千余名职工参训,两千余名职工参训",
        "effect,吸引群众3000余人,吸引群众3000余人",
        "effect,县长出席并致辞,县长出席",
        "title,百人参加的启动仪式,百人参加"
    })
    @DisplayName("R10, R12: effect and title say what changed: numbers of people, leaders and money are refused")
    void showIsRefused(String field, String words, String found) {
        campaigning.published();

        assertThatThrownBy(() -> activities.add(Campaigning.CITY, "2026", Campaigning.form(Map.of(field, words))))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields().get(field)).contains(found, "力戒形式主义"));
    }

    @Test
    @DisplayName("R124: an activity outside the period is listed and flagged, never refused")
    void outsideThePeriodIsFlagged() {
        var campaign = campaigning.published();

        var outside = activities.add(Campaigning.CITY, "2026", Campaigning.form(Map.of("begins", "2026-08-28")));
        var inside = activities.add(Campaigning.CITY, "2026", Campaigning.form(Map.of("begins", "2026-09-30")));

        assertThat(campaign.outside(outside.days().from(), outside.days().to())).isTrue();
        assertThat(campaign.outside(inside.days().from(), inside.days().to())).isFalse();
        assertThat(campaign.outside(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 10, 1)))
                .isTrue();
    }

    @Test
    @DisplayName("R164, R182: an association writes its own activities and nobody else's; to others they are not there")
    void ownActivitiesAlone() {
        campaigning.published();
        var own = activities.add(
                Campaigning.ASSOCIATION, "2026", Campaigning.form(Map.of("tag", "INITIATIVE", "title", "行业放心消费倡议")));
        var stranger = Campaigning.another("另一家协会");

        assertThat(own.where().unit()).isNull();
        for (var actor : List.of(stranger, Campaigning.CITY, Campaigning.PROVINCE, Campaigning.SAMR)) {
            assertThatThrownBy(() -> activities.get(actor, own.id())).isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> activities.change(actor, own.id(), Campaigning.form(Map.of("edit", "1"))))
                    .isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> activities.cancel(actor, own.id(), "原因", Seen.NOTHING))
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThat(activities.get(Campaigning.ASSOCIATION, own.id()).said().tags())
                .containsExactly(Tag.INITIATIVE);
        assertThatThrownBy(() -> activities.get(Actors.operator(), own.id())).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("of two who change one activity the second is refused; a cancelled one is not changed")
    void anOldFormIsRefused() {
        campaigning.published();
        var activity = campaigning.activity(Campaigning.CITY);
        activities.change(Campaigning.CITY, activity.id(), Campaigning.form(Map.of("edit", "1", "effect", "服务承诺上墙")));

        assertThatThrownBy(
                        () -> activities.change(Campaigning.CITY, activity.id(), Campaigning.form(Map.of("edit", "1"))))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> activities.cancel(Campaigning.CITY, activity.id(), "天气", new Seen(1)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("修改");
        activities.cancel(Campaigning.CITY, activity.id(), "天气", new Seen(2));
        assertThatThrownBy(
                        () -> activities.change(Campaigning.CITY, activity.id(), Campaigning.form(Map.of("edit", "3"))))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经取消");
    }

    @Test
    @DisplayName("R5: what was held in years before is ticked instead of typed; ticked once, it is offered no more")
    void formerActivitiesAreTicked() {
        clock.stopAt(Instant.parse("2025-09-10T02:00:00Z"));
        activities.add(
                Campaigning.CITY, "2025", Campaigning.form(Map.of("title", "开放日", "tag", "OPEN_DAY", "begins", "")));
        clock.stopAt(Campaigning.MONTH);
        var campaign = campaigning.published();

        var offered = ticking.open(Campaigning.CITY, campaign);
        assertThat(offered)
                .singleElement()
                .satisfies(each -> assertThat(each.note()).isEqualTo("2025年全国“质量月”的活动"));
        var key = offered.getFirst().key();
        assertThatThrownBy(() -> ticking.tick(Campaigning.CITY, "2026", new TickForm(List.of(key), "6", "true", null)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        refusal -> assertThat(refusal.fields()).containsKey("free"));
        assertThatThrownBy(
                        () -> ticking.tick(Campaigning.OTHER, "2026", new TickForm(List.of(key), "6", "true", "true")))
                .isInstanceOf(Refusal.Invalid.class);

        var made = ticking.tick(Campaigning.CITY, "2026", new TickForm(List.of(key), "6", "true", "true"));
        assertThat(made).singleElement().satisfies(each -> {
            assertThat(each.said().tags()).containsExactly(Tag.OPEN_DAY);
            assertThat(each.source()).isEqualTo(key);
        });
        assertThat(ticking.open(Campaigning.CITY, campaign)).isEmpty();
    }

    @Test
    @DisplayName("a year that is over takes no more activities, and says so")
    void aPastYearIsForReading() {
        assertThatThrownBy(() -> activities.add(Campaigning.CITY, "2025", Campaigning.form("迟到的活动")))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessage("2025年全国“质量月”已经过去，只供查看。");
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
