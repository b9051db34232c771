package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attempts that must fail: words about fees, names of leaders, a ranking of places by activities, another's activity,
 * and content of the demonstration.
 */
@PlatformTest
@Transactional
class CampaignAttemptsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Campaigning campaigning;

    @Autowired
    Activities activities;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void inTheMonth() {
        clock.stopAt(Campaigning.MONTH);
        campaigning.published();
    }

    @ParameterizedTest
    @ValueSource(strings = {"报名费自理的培训，费用自理", "企业赞助质量大讲堂", "面向企业收费的质量诊断", "质量强县评比活动", "质量十佳企业发布"})
    @DisplayName("R2, R9, R11: words of fees and of appraisal are refused at the title, the place and the effect")
    void wordsOfFees(String words) {
        for (var field : List.of("title", "where", "effect")) {
            assertThat(mvc.post()
                            .uri("/campaigns/2026/activities")
                            .with(Actors.as(Campaigning.CITY))
                            .with(csrf())
                            .param("title", field.equals("title") ? words : "开放日")
                            .param("where", field.equals("where") ? words : "")
                            .param("effect", field.equals("effect") ? words : "")
                            .param("area", "6")
                            .param("voluntary", "true")
                            .param("free", "true"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("不能使用“");
        }
    }

    @Test
    @DisplayName("R10, R12: heads, leaders, a budget or a picture sent with the form are kept nowhere")
    void fieldsOfShowAreKeptNowhere() {
        var answer = mvc.post()
                .uri("/campaigns/2026/activities")
                .with(Actors.as(Campaigning.CITY))
                .with(csrf())
                .param("title", "开放日")
                .param("area", "6")
                .param("headCount", "4711")
                .param("leaders", "某某某")
                .param("budget", "4712")
                .param("picture", "4713")
                .param("voluntary", "true")
                .param("free", "true")
                .exchange();
        var activity = activities.own(Campaigning.CITY, campaigning.campaign()).getFirst();

        assertThat(answer).hasStatus3xxRedirection();
        for (var address : List.of(
                activity.path(), activity.path() + "/edit", "/quality-month/2026/activities/" + activity.id())) {
            assertThat(mvc.get().uri(address).with(Actors.as(Campaigning.CITY)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("4711", "4712", "4713", "某某某");
        }
    }

    @Test
    @DisplayName(
            "R1: places stand in the order of codes whoever held how much; no parameter orders them, no page counts the activities of a place")
    void placesAreNotRanked() {
        activities.add(Campaigning.OTHER, "2026", Campaigning.form("太谷的活动"));
        for (int at = 1; at <= 3; at++) {
            activities.add(Campaigning.CITY, "2026", Campaigning.form("平遥的活动" + at));
        }
        var page = body("/quality-month/2026?view=place");

        assertThat(page.indexOf("太谷的活动")).isPositive().isLessThan(page.indexOf("平遥的活动1"));
        for (var order : List.of("sort=count", "order=desc", "sort=activities&dir=desc", "view=count", "by=number")) {
            assertThat(list(body("/quality-month/2026?view=place&" + order))).isEqualTo(list(page));
        }
        assertThat(page).doesNotContainPattern("[0-9]+ ?(项|个)活动").doesNotContain("共 4", "4 项", "3 项");
    }

    @Test
    @DisplayName("R9: the public page narrows by area, tag, province and day, and hands out calendars of the same")
    void filters() {
        activities.add(
                Campaigning.CITY,
                "2026",
                Campaigning.form(Map.of("title", "古城开放日", "tag", "OPEN_DAY", "ends", "2026-09-14")));
        activities.add(
                Campaigning.CITY,
                "2026",
                Campaigning.form(Map.of("title", "质量宣讲", "area", "4", "begins", "2026-09-20")));

        assertThat(list(body("/quality-month/2026?tag=OPEN_DAY")))
                .contains("古城开放日")
                .doesNotContain("质量宣讲");
        assertThat(list(body("/quality-month/2026?area=4"))).contains("质量宣讲").doesNotContain("古城开放日");
        assertThat(list(body("/quality-month/2026?day=2026-09-13")))
                .contains("古城开放日")
                .doesNotContain("质量宣讲");
        assertThat(list(body("/quality-month/2026?province=130000"))).doesNotContain("质量宣讲", "古城开放日");
        assertThat(body("/quality-month/2026/calendar.ics?tag=OPEN_DAY"))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260912\r\n", "DTEND;VALUE=DATE:20260915\r\n", "SUMMARY:古城开放日\r\n")
                .doesNotContain("质量宣讲")
                .satisfies(file -> assertThat(file.lines())
                        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75)));
    }

    @Test
    @DisplayName(
            "what a demonstration account writes about a real place is never public, and a real account does not see it as its own")
    void theDemonstrationIsApart() {
        var demonstration = Actors.demonstration(Campaigning.CITY);
        var activity = activities.add(demonstration, "2026", Campaigning.form("演示账号写的活动"));

        assertThat(body("/quality-month/2026")).doesNotContain("演示账号写的活动");
        assertThat(mvc.get().uri("/quality-month/2026/activities/" + activity.id()))
                .hasStatus(404);
        assertThat(activities.own(Campaigning.CITY, campaigning.campaign())).isEmpty();
        assertThat(mvc.get().uri(activity.path()).with(Actors.as(Campaigning.CITY)))
                .hasStatus(404);
    }

    @Test
    @DisplayName(
            "R3: nobody forwards a campaign or sets a number of activities: there is no such address and no such field")
    void nothingIsSetForOthers() {
        for (var act : List.of("forward", "assign", "targets", "quota", "remind")) {
            assertThat(mvc.post()
                            .uri("/campaigns/2026/" + act)
                            .with(Actors.as(Campaigning.PROVINCE))
                            .with(csrf())
                            .param("number", "10"))
                    .hasStatus(404);
        }
        assertThat(body("/quality-month/2026")).doesNotContain("不少于", "每个县");
    }

    private static String list(String page) {
        var at = page.indexOf("活动日历");
        return page.substring(at, page.indexOf("海报和标语"))
                .replaceAll("(?s)<form.*?</form>", "")
                .replaceAll("(?s)<table.*?</table>", "");
    }

    private String body(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
