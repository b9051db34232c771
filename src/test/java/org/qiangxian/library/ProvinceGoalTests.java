package org.qiangxian.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class ProvinceGoalTests {

    private static final String WORDS = "到2027年，培育建成一批质量工作基础好、质量效益水平全面提高的质量强县（市、区）。";
    private static final RegionCode SHANXI = new RegionCode("140000");
    private static final Actor PROVINCE = Actors.province("140000");

    @Autowired
    ProvinceGoals goals;

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName(
            "R19: a province writes its own goal with a year and without a number; the public reads it on its page alone")
    void writesItsOwn() {
        goals.save(PROVINCE, new GoalForm("0", "2027", WORDS));

        assertThat(mvc.get().uri("/members/140000")).hasStatusOk().bodyText().contains("本省目标（2027年）", WORDS);
        assertThat(mvc.get().uri("/members/130000")).bodyText().doesNotContain("本省目标（2027年）");
        assertThatThrownBy(() -> goals.save(Actors.samr(), new GoalForm("0", "2027", WORDS)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    @DisplayName("R19: each save is a version; of two on one page the second is refused, and a contest is no goal")
    void inVersions() {
        goals.save(PROVINCE, new GoalForm("0", "2027", WORDS));
        assertThatThrownBy(() -> goals.save(PROVINCE, new GoalForm("0", "2027", "另一稿")))
                .isInstanceOf(Refusal.Conflict.class);
        goals.save(PROVINCE, new GoalForm("1", "2028", WORDS));
        assertThat(goals.of(SHANXI))
                .get()
                .satisfies(goal -> assertThat(goal.year()).isEqualTo(2028));

        var answer = mvc.post()
                .uri("/library/goal")
                .with(Actors.as(PROVINCE))
                .with(csrf())
                .param("version", "2")
                .param("year", "27")
                .param("words", "进入全国排名前三")
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("目标年份请填写", "“排名”", "进入全国排名前三");
    }

    @Test
    @DisplayName("R19: what a demonstration account writes for a real province is not public")
    void demonstrationIsNotPublic() {
        goals.save(Actors.demonstration(PROVINCE), new GoalForm("0", "2027", WORDS));

        assertThat(mvc.get().uri("/members/140000")).bodyText().doesNotContain("本省目标（2027年）");
    }
}
