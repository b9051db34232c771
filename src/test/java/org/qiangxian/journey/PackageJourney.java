package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Scanner;
import org.qiangxian.form.Contents;
import org.qiangxian.submission.Proposals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From paper back to the platform: a scan that is refused, one that is accepted, and the last second before the
 * deadline.
 */
@JourneyTest
class PackageJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName(
            "R61: the scan of an earlier text is refused with an explanation, that of the submitted one is accepted")
    void aScanIsRefusedAndAnotherAccepted() {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");
        var old = proposals.stamped("990121", id);
        changeOneCharacter(id);
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("示例丙县经办");
            visit.open("/submissions/applications/" + id);
            assertThat(visit.text()).contains("第 2 次提交的内容", "下载打印", "上传扫描件");

            upload(visit, Scanner.withoutCode());
            assertThat(visit.text()).contains("没有接收", "没有读到内容码");

            upload(visit, old);
            assertThat(visit.text()).contains("与当前提交的内容不符", "第1次提交", "请重新下载打印、盖章、扫描");

            var download = visit.download("下载 PDF（打印用）");
            assertThat(download.suggestedFilename()).contains("附件1").endsWith(".pdf");
            upload(visit, proposals.stamped("990121", id));
            assertThat(visit.text()).contains("已接收盖章扫描件", "与第 2 次提交的内容一致").doesNotContain("没有接收");
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }

    @Test
    @DisplayName("R79: at 23:59:59 the package leaves and its receipt comes at once; at 00:00:00 it does not leave")
    void theLastSecondOfTheDeadline() {
        var today = WorkingDays.today(Instant.now());
        var call = ready(today);
        var deadline = WorkingDays.endOf(today);
        clock.stopAt(deadline.minusSeconds(60));
        try (var visit = Visit.atTheOffice(port)) {
            visit.open("/login");
            visit.press("示例省局经办");
            visit.open("/submissions/" + call);
            assertThat(visit.text()).contains("不到 1 天", "附件3　汇总表", "待盖章");
            upload(visit, proposals.stampedSummary(call));
            assertThat(visit.text()).contains("已备齐");

            clock.stopAt(deadline.minusSeconds(1));
            visit.press("报送总局");
            assertThat(visit.text()).contains("报送回执", "23:59:59（北京时间）", "校验码");
            visit.open("/submissions/" + call);
            visit.press("撤回报送");
            assertThat(visit.text()).contains("已备齐", "撤回");

            clock.stopAt(deadline);
            visit.press("报送总局");
            assertThat(visit.text()).contains("24:00（北京时间）截止", "00:00:00", "不能再报送");
            visit.open("/submissions/" + call);
            assertThat(visit.text()).contains("已截止");
            assertThat(visit.page()
                            .getByText("报送总局", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                            .last()
                            .isDisabled())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("both pages fit a telephone")
    void bothPagesFitATelephone() {
        var call = ready(LocalDate.of(2090, 6, 13));
        try (var visit = Visit.onATelephone(port)) {
            visit.open("/login");
            visit.press("示例省局经办");
            visit.open("/submissions/" + call);
            assertThat(visit.text()).contains("报送包", "下一步");
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }

    private CallId ready(LocalDate day) {
        var call = TestCalls.published(jdbc, Audience.FICTIONAL, day, "NONE", 0);
        var id = proposals.pilot(call, "990121");
        proposals.choose(id);
        proposals.seal("990121", id);
        return call;
    }

    private void changeOneCharacter(ApplicationId id) {
        var city = Actors.city("990121");
        drafts.withdraw(city, id);
        drafts.save(city, id, applications.get(city, id).edit(), Contents.with(Contents.pilot(), "basis", "产业基础较牢。"));
        drafts.submit(city, id);
    }

    private static void upload(Visit visit, byte[] scan) {
        visit.page().locator("#scan").setInputFiles(new FilePayload("扫描件.jpg", "image/jpeg", scan));
        visit.press("上传并核对");
    }
}
