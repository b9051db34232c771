package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.calendar.WorkingDays;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An incident from the register to the review, each step by the person responsible; at the end the city is in the
 * library again.
 */
@JourneyTest
class AdjustmentJourney {

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("R20: an incident is registered, opened, heard, decided by a second person, and reviewed by a third")
    void fromRegisterToReview() throws IOException {
        try (var city = Visit.onATelephone(port);
                var province = Visit.atTheOffice(port);
                var opener = Visit.atTheOffice(port);
                var decider = Visit.atTheOffice(port);
                var reviewer = Visit.atTheOffice(port)) {
            city.enter("示例水县经办·演示");
            province.enter("示例省局经办·演示");
            opener.enter("总局业务·演示");
            decider.enter("总局业务（签发）·演示");
            reviewer.enter("总局业务（复核）·演示");

            register(province);
            city.open("/desk");
            assertThat(city.text()).doesNotContain("告知书", "动态调整");
            tell(opener);
            reply(city);
            comment(province);
            decide(opener, decider);
            city.open("/library");
            assertThat(city.text()).contains("在库").doesNotContain("暂停");
            review(city, reviewer);
            city.open("/members/990000");
            assertThat(city.text()).contains("示例水县");
        }
    }

    private static String today() {
        return WorkingDays.today(Instant.now()).toString();
    }

    private static void register(Visit province) throws IOException {
        province.open("/adjustments");
        province.follow("登记线索");
        province.page().selectOption("#unit", "990321");
        province.page().check("input[name=kind][value=ENVIRONMENT]");
        province.page().fill("#happenedOn", today());
        province.page().fill("#place", "示例水县城关镇");
        province.page().fill("#foundOn", today());
        province.page().fill("#source", "生态环境部门的通报");
        province.page().fill("#words", "一家企业的污水流入河道，已经停产。");
        province.pressByKey("登记");
        province.await("[role=status]:has-text('已登记线索')");
        province.page().click("summary:has-text('补充材料和认定')");
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB), "png", picture);
        province.page().locator("#file").setInputFiles(new FilePayload("现场.png", "image/png", picture.toByteArray()));
        province.pressByKey("上传材料");
        province.await("a:has-text('现场.png')");
        province.page().click("summary:has-text('补充材料和认定')");
        province.page().fill("#issuer", "示例省生态环境部门");
        province.page().fill("#number", "示环认〔2026〕1号");
        province.page().fill("#level", "重大");
        province.page().fill("#day", today());
        province.pressByKey("登记官方认定");
        province.await("[role=status]:has-text('已登记官方认定')");
    }

    private static void tell(Visit opener) {
        opener.open("/adjustments");
        opener.follow("示例水县");
        assertThat(opener.text()).contains("示环认〔2026〕1号", "现场.png");
        opener.pressByKey("立案");
        opener.await("[role=status]:has-text('已立案')");
        opener.follow("告知并听取意见");
        assertThat(opener.text()).contains("第三个工作日视为送达", "不视为同意");
        opener.page().fill("#words", "因上述事件，拟考虑暂停。");
        opener.pressByKey("确认告知并听取意见");
        opener.await("[role=status]:has-text('已告知')");
    }

    private static void reply(Visit city) {
        city.open("/desk");
        assertThat(city.text()).contains("对告知书提交意见");
        city.followTo("/adjustments/");
        assertThat(city.text()).contains("因上述事件，拟考虑暂停。", "已送达", "立案");
        assertThat(city.scrollsSideways()).isFalse();
        city.page().fill("#opinion", "企业已经停产，河道已经清理。");
        city.pressByKey("提交意见");
        city.await("[role=status]:has-text('已提交意见')");
    }

    private static void comment(Visit province) {
        province.open("/desk");
        province.followTo("/adjustments/");
        province.page().fill("#opinion", "情况属实，已督促整改。");
        province.pressByKey("提交意见");
        province.await("[role=status]:has-text('已提交意见')");
    }

    private static void decide(Visit opener, Visit decider) {
        opener.open("/adjustments");
        opener.follow("示例水县");
        opener.pressByKey("结束听取意见");
        opener.await("[role=status]:has-text('已结束听取意见')");
        opener.follow("提出拟处理意见");
        opener.page().check("input[name=outcome][value=SUSPEND]");
        opener.page()
                .fill("#until", WorkingDays.today(Instant.now()).plusDays(60).toString());
        opener.page().fill("#grounds", "认定属实，整改需要时间。");
        for (var choice :
                opener.page().locator("input[type=radio][value=PAUSE]").all()) {
            choice.check();
        }
        opener.pressByKey("提出拟处理意见");
        opener.await("[role=status]:has-text('已提出拟处理意见')");
        assertThat(opener.text()).contains("立案人不能作决定");

        decider.open("/adjustments");
        decider.follow("示例水县");
        decider.follow("作出决定");
        assertThat(decider.text()).contains("名单和公开页面照旧显示在库");
        document(decider);
        decider.pressByKey("确认作出决定");
        decider.await("[role=status]:has-text('已作出决定')");
    }

    private static void review(Visit city, Visit reviewer) {
        city.open("/adjustments");
        city.follow("示例水县");
        assertThat(city.text()).contains("暂停至", "国市监质发〔2026〕30号");
        city.page().click("summary:has-text('申请复核')");
        city.page().fill("#request", "整改已经完成，请予复核。");
        city.pressByKey("申请复核");
        city.await("[role=status]:has-text('已申请复核')");
        assertThat(city.scrollsSideways()).isFalse();

        reviewer.open("/adjustments");
        reviewer.follow("示例水县");
        reviewer.follow("撤销决定");
        document(reviewer);
        reviewer.pressByKey("确认撤销决定");
        reviewer.await("[role=status]:has-text('已撤销决定')");
        assertThat(reviewer.text()).contains("已更正", "企业已经停产");
        var paper = reviewer.page()
                .waitForDownload(() -> reviewer.page()
                        .locator("a[href$='/papers/review-1/pdf']")
                        .click());
        assertThat(paper.suggestedFilename()).contains("复核决定书").endsWith(".pdf");
    }

    private static void document(Visit visit) {
        visit.page().fill("#reason", "依据认定和听取的意见。");
        visit.page().fill("#number", "国市监质发〔2026〕30号");
        visit.page().fill("#issuedOn", today());
    }
}
