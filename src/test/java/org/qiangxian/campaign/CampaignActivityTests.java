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
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The activities of a campaign: what one must declare, what it has no place for, and whose it is. */
@PlatformTest
@Transactional
class CampaignActivityTests {

    @Autowired
    Campaigning campaigning;

    @Autowired
    Activities activities;

    @Autowired
    Ticking ticking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void inTheMonth() {
        clock.stopAt(Campaigning.MONTH);
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
                .isNotEmpty()
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
}
