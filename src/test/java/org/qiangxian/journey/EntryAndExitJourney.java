package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A county outside the library, from its own application to membership and out again, each step by the person
 * responsible.
 */
@JourneyTest
class EntryAndExitJourney {

    private static final String WORDS = "质量工作有机构有人员，正在帮助企业建立标准化生产记录。";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R14, R23: a county applies, its bureau and province pass it on, 总局 admits; then it leaves by its own word")
    void entersAndLeaves() throws IOException {
        try (var city = Visit.onATelephone(port);
                var bureau = Visit.atTheOffice(port);
                var province = Visit.atTheOffice(port);
                var samr = Visit.atTheOffice(port)) {
            city.enter("示例晴县经办·演示");
            bureau.enter("示例一市局经办·演示");
            province.enter("示例省局经办·演示");
            samr.enter("总局业务·演示");

            apply(city);
            bureau.open("/admissions");
            bureau.follow("示例晴县");
            assertThat(bureau.text()).contains(WORDS, "逾期视为知悉");
            bureau.press("核过");
            bureau.await("[role=status]:has-text('已核过')");

            forward(province, samr);
            admit(samr);

            city.open("/library");
            assertThat(city.text()).contains("在库", "国市监质发〔2026〕9号");
            assertThat(city.scrollsSideways()).isFalse();
            leave(city, samr);
            city.open("/cities/990131");
            assertThat(city.text()).contains("年起不在库");
            city.open("/members/990000");
            assertThat(city.text()).doesNotContain("示例晴县");
            closeTheWindow(samr);
        }
    }

    private static void apply(Visit city) {
        city.open("/admissions");
        assertThat(city.text()).contains("没有在库", "他人不能代为加入");
        city.press("开始申请入库");
        city.page().fill("#statement", WORDS);
        city.press("提交");
        city.await("[role=status]:has-text('已提交入库申请')");
        assertThat(city.text()).contains("待市局核");
        assertThat(city.scrollsSideways()).isFalse();
    }

    private static void forward(Visit province, Visit samr) throws IOException {
        var today = WorkingDays.today(Instant.now());
        samr.open("/admissions/windows");
        samr.page().fill("#opensOn", today.toString());
        samr.page().fill("#closesOn", today.plusDays(20).toString());
        samr.page().fill("#number", "国市监质发〔2026〕1号");
        samr.page().fill("#title", "关于报送入库申请的通知");
        samr.press("开放");
        samr.await("[role=status]:has-text('已开放报送窗口')");

        province.open("/admissions");
        province.follow("示例晴县");
        province.press("列入批次");
        province.await("[role=status]:has-text('已列入批次')");
        province.open("/admissions/batch");
        assertThat(province.text()).contains("推荐函还没有盖章扫描件");
        var letter = province.download("下载 PDF");
        assertThat(letter.suggestedFilename()).contains("入库推荐函").endsWith(".pdf");
        var scan = Files.readAllBytes(letter.path());
        province.page().locator("#scan").setInputFiles(new FilePayload("推荐函.pdf", "application/pdf", scan));
        province.press("上传");
        province.await("text=已有盖章扫描件");
        province.press("报送总局");
        province.await("[role=status]:has-text('已报送总局')");
    }

    private static void admit(Visit samr) {
        samr.open("/admissions");
        samr.follow("示例晴县");
        samr.press("拟纳入");
        samr.await("[role=status]:has-text('已拟纳入')");
        samr.open("/desk");
        samr.follow("去决定");
        samr.follow("决定这一批");
        assertThat(samr.text()).contains("立即收到决定", "示例晴县", "纳入");
        samr.page().fill("#number", "国市监质发〔2026〕9号");
        samr.page().fill("#title", "关于纳入培育库的通知");
        samr.page().fill("#issuedOn", WorkingDays.today(Instant.now()).toString());
        samr.press("确认决定");
        samr.await("[role=status]:has-text('已决定')");
    }

    private static void leave(Visit city, Visit samr) throws IOException {
        city.follow("退出培育库");
        city.follow("退出培育库");
        assertThat(city.text()).contains("总局确认以前可以收回", "以后可以再次申请入库");
        var declaration = city.download("下载 PDF");
        var scan = Files.readAllBytes(declaration.path());
        city.page().locator("#scan").setInputFiles(new FilePayload("退出声明.pdf", "application/pdf", scan));
        assertThat(city.scrollsSideways()).isFalse();
        city.press("上传并申请退出");
        city.await("[role=status]:has-text('已申请退出培育库')");
        samr.open("/desk");
        samr.follow("去确认");
        samr.press("确认");
        samr.await("[role=status]:has-text('已确认退出')");
        city.open("/admissions");
        assertThat(city.text()).contains("年起不在库", "开始申请入库");
    }

    private static void closeTheWindow(Visit samr) {
        samr.open("/admissions/windows");
        samr.press("提前关闭");
        samr.await("[role=status]:has-text('已关闭报送窗口')");
    }
}
