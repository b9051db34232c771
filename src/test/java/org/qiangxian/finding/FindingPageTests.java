package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.meter.Colleagues;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Tag("embedded")
@Transactional
class FindingPageTests {

    private static final int YEAR = LocalDate.now(Chinese.BEIJING).getYear();
    private static final RegionCode CITY_CODE = new RegionCode("990121");
    private static final Actor CITY = Actors.city("990121");
    private static final Actor PROVINCE = Actors.province("990000");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Findings findings;

    @Autowired
    Comparisons comparisons;

    @Autowired
    Library library;

    @Autowired
    JdbcClient jdbc;

    /** An indicator on which the city has a figure. */
    private IndicatorCode code() {
        return Findings.rows(comparisons.profile(CITY, CITY_CODE))
                .filter(row -> row.compared() != null)
                .findFirst()
                .orElseThrow()
                .indicator()
                .code();
    }

    /** A city of 示例省 of which something is found. */
    private RegionCode found() {
        return library.fictionalMembers().stream()
                .map(Membership::code)
                .filter(city ->
                        !findings.of(Colleagues.reader(Role.SAMR, null), city).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult save(Actor actor, String what, int version) {
        return save(actor, CITY_CODE, code(), what, version);
    }

    private MvcTestResult save(Actor actor, RegionCode unit, IndicatorCode indicator, String what, int version) {
        return mvc.post()
                .uri("/profile/%s/measures/%s".formatted(unit, indicator))
                .with(Actors.as(actor))
                .with(csrf())
                .param("version", String.valueOf(version))
                .param("what", what)
                .param("who", "县质量工作机构")
                .param("until", (YEAR + 1) + "-12-31")
                .param("goal", "98.5")
                .param("goalYear", String.valueOf(YEAR + 2))
                .param("state", "UNDER_WAY")
                .exchange();
    }

    @Test
    @DisplayName("R36: a city answers a finding with a measure and a goal of its own, and both stand on its profile")
    void aCityAnswersAFinding() throws UnsupportedEncodingException {
        var unit = found();
        var city = Actors.city(unit.value());
        var finding = findings.of(city, unit).getFirst();
        var indicator = finding.row().indicator().code();

        assertThat(save(city, unit, indicator, "导入卓越绩效管理模式", 0)).hasStatus(HttpStatus.FOUND);

        assertThat(page(city, "/profile/" + unit))
                .contains("分析与措施", finding.evidence(), "导入卓越绩效管理模式", "县质量工作机构", (YEAR + 2) + "年 98.5")
                .doesNotContain("其他措施");
        assertThat(page(city, "/profile/" + unit + "/diagnosis"))
                .contains("导入卓越绩效管理模式", "自定目标：%d年98.5".formatted(YEAR + 2));
        assertThat(page(PROVINCE, "/profile/" + unit)).contains("导入卓越绩效管理模式").doesNotContain("记录措施<");
    }

    @Test
    @DisplayName("R3, R36: a city may record a measure for any indicator with a figure; nobody else is offered it")
    void aMeasureNeedsNoFinding() throws UnsupportedEncodingException {
        var link = "/profile/990121/measures/" + code();

        assertThat(page(CITY, "/profile/990121")).contains("为其他指标记录措施", link);
        assertThat(page(PROVINCE, "/profile/990121")).doesNotContain("为其他指标记录措施", link);
    }

    @Test
    @DisplayName("R36: a measure whose finding is no longer made stays, and the page says why it stands apart")
    void aMeasureOutlivesItsFinding() throws UnsupportedEncodingException {
        var indicator = Findings.rows(comparisons.profile(CITY, CITY_CODE))
                .filter(row -> row.compared() != null)
                .filter(row -> findings.of(CITY, CITY_CODE).stream().noneMatch(finding -> finding.row() == row))
                .findFirst()
                .orElseThrow()
                .indicator();

        assertThat(save(CITY, CITY_CODE, indicator.code(), "早先定下的措施", 0)).hasStatus(HttpStatus.FOUND);

        assertThat(page(CITY, "/profile/990121")).contains("其他措施", "早先定下的措施", "措施照旧保留");
        assertThat(page(CITY, "/profile/990121/measures/" + indicator.code())).contains("现在没有列入长板、短板、弱项", "已记录的措施照旧保留");
    }

    @Test
    @DisplayName("R3: nobody above a city can set a measure or a goal for it, nor can another city")
    void nobodyAboveSetsAMeasure() {
        for (var other : new Actor[] {PROVINCE, Actors.samr(), Actors.operator(), Actors.city("990221")}) {
            assertThat(save(other, "下达的任务", 0)).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(findings.measures(CITY, CITY_CODE)).isEmpty();
    }

    @Test
    @DisplayName("two people at one measure: the second is told, and nothing typed is lost")
    void theSecondOfTwoIsTold() throws UnsupportedEncodingException {
        save(CITY, "第一个人的措施", 0);
        var second = save(CITY, "第二个人的措施", 0);

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second.getResponse().getContentAsString()).contains("第一个人的措施", "第二个人的措施", "另有人保存");
        assertThat(save(CITY, "第二个人的措施", 1)).hasStatus(HttpStatus.FOUND);
        assertThat(findings.measures(CITY, CITY_CODE).get(code()))
                .isNotNull()
                .extracting(Measure::version)
                .isEqualTo(2);
    }

    @Test
    @DisplayName("what is wrong in a measure is said at its field, and the text stays")
    void saysWhatIsWrong() throws UnsupportedEncodingException {
        var answer = save(CITY, "质".repeat(201), 0);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getResponse().getContentAsString()).contains("措施内容共201字，超出1字", "质".repeat(201));
    }

    @Test
    @DisplayName("a measure is never altered, not even by the application's own hand")
    void aMeasureIsNeverAltered() {
        save(CITY, "措施", 0);

        assertThatThrownBy(
                        () -> jdbc.sql("update finding.measure set what = '改'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private String page(Actor actor, String path) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(path).with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsString();
    }
}
