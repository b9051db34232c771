package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** The pages of entry and leaving, as each reader sees them. */
@PlatformTest
@Transactional
class AdmissionPageTests {

    @Autowired
    Admissions admissions;

    @Autowired
    Windows windows;

    @Autowired
    Applying applying;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R14: a county outside the library has its desk, its record and the button to apply")
    void aCountyOutside() {
        for (var path : List.of("/desk", "/library/990131", "/admissions")) {
            assertThat(get(Applying.CITY, path)).hasStatusOk().bodyText().contains("href=\"/admissions\"");
        }
        assertThat(get(Applying.CITY, "/admissions"))
                .bodyText()
                .contains("没有在库", "开始申请入库", "600字以内", "他人不能代为加入")
                .doesNotContain("退出培育库");
        assertThat(get(Actors.city("990121"), "/admissions"))
                .bodyText()
                .contains("在库", "退出培育库")
                .doesNotContain("开始申请入库");
        assertThat(get(Actors.city("990133"), "/admissions")).bodyText().contains("2026年起不在库", "开始申请入库");
    }

    @Test
    @DisplayName("what was typed stays where a text is turned down or somebody saved meanwhile")
    void keepsWhatWasTyped() {
        var entry = admissions.start(Applying.CITY);
        var path = entry.path();
        admissions.save(Applying.CITY, entry.id(), Applying.form("第一稿", 0));

        var tooLong = mvc.post()
                .uri(path)
                .with(Actors.as(Applying.CITY))
                .with(csrf())
                .param("statement", "质".repeat(601))
                .param("edit", "1")
                .param("submit", "yes")
                .exchange();
        assertThat(tooLong).hasStatus(422).bodyText().contains("超出1字", "质".repeat(601));

        var stale = mvc.post()
                .uri(path)
                .with(Actors.as(Applying.CITY))
                .with(csrf())
                .param("statement", "另一位同事的文字")
                .param("edit", "0")
                .exchange();
        assertThat(stale).hasStatus(409).bodyText().contains("另一位同事刚刚保存过", "另一位同事的文字");
    }

    @Test
    @DisplayName("after a return the levels above see what was changed since")
    void showsWhatChanged() {
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.SEND_BACK, "请补充打算");
        assertThat(get(Applying.CITY, entry.path())).bodyText().contains("退回修改", "请补充打算", "name=\"statement\"");
        admissions.submit(Applying.CITY, entry.id(), Applying.form(Applying.WORDS + "打算完善标准。", 1));

        assertThat(get(Applying.BUREAU, entry.path()))
                .hasStatusOk()
                .bodyText()
                .contains("与上次提交相比", ">打算完善标准。</ins>", "逾期视为知悉")
                .doesNotContain("name=\"statement\"");
    }

    @Test
    @DisplayName("R23: what 总局 means to decide stands on its pages alone")
    void whatIsMeantStaysWithin() {
        var entry = applying.forwarded();
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_DEFER, "机制还在建立");
        var batch = "/admissions/batches/"
                + admissions.read(Applying.SAMR, entry.id()).batch();

        assertThat(get(Applying.SAMR, batch)).bodyText().contains("拟暂不纳入：机制还在建立", "决定这一批");
        assertThat(get(Applying.SAMR, batch + "/decide"))
                .bodyText()
                .contains("示例晴县", "暂不纳入", "机制还在建立", "同时生效")
                .doesNotContain("name=\"number\"");
        for (var reader : List.of(Applying.CITY, Applying.BUREAU, Applying.PROVINCE)) {
            assertThat(get(reader, entry.path()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("已报送总局")
                    .doesNotContain("机制还在建立", "拟暂不纳入", "已拟意见");
        }
        var told = get(Applying.CITY, entry.path()).getResponse();
        var seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(body(told));
        assertThat(seen.find()).isTrue();
        applying.press(Applying.SAMR, entry, EntryAction.MEAN_TO_ADMIT, "改了意见");
        assertThat(mvc.post()
                        .uri(entry.path() + "/move")
                        .with(Actors.as(Applying.CITY))
                        .with(csrf())
                        .param("action", "URGE")
                        .param("seen", seen.group(1)))
                .as("nor does the refusal of an older page tell of it")
                .hasStatus3xxRedirection();
        assertThat(get(Applying.PROVINCE, batch)).hasStatusOk().bodyText().doesNotContain("改了意见", "拟纳入");
        assertThat(get(Actors.province("140000"), batch)).hasStatus(404);
    }

    @Test
    @DisplayName("R183: what stands in the county's record goes with its application and is typed nowhere again")
    void theRecordGoesAlong() {
        choices(Applying.CITY, "AGRICULTURE");
        keep(Applying.CITY, "示例晴县市场监管局质量科");
        var entry = applying.submitted();

        assertThat(get(Applying.BUREAU, entry.path()))
                .hasStatusOk()
                .bodyText()
                .contains("农业功能县（待省局确认）", "示例晴县市场监管局质量科", "0990-1234567", "还没有填写");
    }

    private void choices(Actor city, String type) {
        assertThat(mvc.post()
                        .uri("/library/990131/type")
                        .with(Actors.as(city))
                        .with(csrf())
                        .param("type", type))
                .hasStatus3xxRedirection();
    }

    private void keep(Actor city, String office) {
        assertThat(mvc.post()
                        .uri("/library/990131/contact")
                        .with(Actors.as(city))
                        .with(csrf())
                        .param("office", office)
                        .param("phone", "0990-1234567"))
                .hasStatus3xxRedirection();
    }

    @Test
    @DisplayName("R18: 总局 reads one number for the whole country and the goal, and none of a province")
    void oneNumber() {
        assertThat(get(Actors.samr(), "/admissions"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("在库 \\d+ 个。到2027年")
                .doesNotContain("%");
        assertThat(get(Actors.province("140000"), "/admissions")).bodyText().doesNotContainPattern("在库 \\d+ 个");
        assertThat(get(Actors.samr(), "/desk"))
                .as("总局's desk says the same")
                .bodyText()
                .containsPattern("在库 \\d+ 个。到2027年");
        assertThat(get(Actors.province("140000"), "/desk")).bodyText().doesNotContainPattern("在库 \\d+ 个");
        assertThat(mvc.get().uri("/members")).hasStatusOk().bodyText().containsPattern("目前在库 \\d+ 个");
    }

    @Test
    @DisplayName("a window says what is wrong with it, and is opened and closed on its page")
    void windowsOnTheirPage() {
        var wrong = mvc.post()
                .uri("/admissions/windows")
                .with(Actors.as(Applying.SAMR))
                .with(csrf())
                .param("opensOn", "2026-03-10")
                .param("closesOn", "2026-03-01")
                .exchange();
        assertThat(wrong).hasStatus(422).bodyText().contains("结束日期早于开始日期", "请填写依据文号", "2026-03-10");

        windows.open(Applying.SAMR, Applying.OPEN);
        assertThat(get(Applying.SAMR, "/admissions/windows")).bodyText().contains("开放中", "提前关闭", "关于报送入库申请的通知");
        assertThat(get(Applying.PROVINCE, "/admissions")).bodyText().contains("开放中", "请分批报送。");
        assertThat(get(Actors.province("140000"), "/admissions"))
                .as("示例省's window is not for real provinces")
                .bodyText()
                .doesNotContain("请分批报送。");
    }

    @Test
    @DisplayName("R16: the province prints the letter of its batch with the code it has to carry")
    void theLetter() {
        applying.listed();

        assertThat(get(Applying.PROVINCE, "/admissions/batch"))
                .hasStatusOk()
                .bodyText()
                .contains("示例晴县", "推荐函还没有盖章扫描件", "内容码");
        assertThat(get(Applying.PROVINCE, "/admissions/batch/docx")).hasStatusOk();
        assertThat(get(Applying.PROVINCE, "/admissions/batch/pdf")).hasStatusOk();
        assertThat(get(Applying.PROVINCE, "/admissions/batch/xlsx")).hasStatus(404);
        assertThat(get(Actors.province("140000"), "/admissions/batch/pdf")).hasStatus(409);
    }

    private static String body(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private MvcTestResult get(Actor reader, String path) {
        return mvc.get().uri(path).with(Actors.as(reader)).exchange();
    }
}
