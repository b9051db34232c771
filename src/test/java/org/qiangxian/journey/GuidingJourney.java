package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.pilot.Piloting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 总局 writes a guiding document from two pilots, whose units remark on it; another person signs the resulting
 * publication.
 */
@JourneyTest
class GuidingJourney {

    private static final String TITLE = "县域联合诊断工作指南";

    @LocalServerPort
    private int port;

    @Autowired
    private Piloting piloting;

    @Autowired
    private MovableClock clock;

    @Test
    @DisplayName(
            "R63: drafted with two pilots, remarked on by paragraph, answered, signed by a second person, read by everybody")
    void isWrittenWithItsPilots() {
        piloting.pilot("990121");
        piloting.pilot("990321");
        clock.reset();
        try (var samr = Visit.atTheOffice(port);
                var signer = Visit.atTheOffice(port);
                var unit = Visit.onATelephone(port);
                var other = Visit.atTheOffice(port)) {
            samr.enterAs("demo-samr");
            signer.enterAs("demo-samr-2");
            unit.enterAs("demo-990121");
            other.enterAs("demo-990321");

            open(samr);
            var draft = samr.page().url();
            remark(unit);
            other.open("/guidance");
            other.follow(TITLE);
            assertThat(other.text()).contains("一个来源试点：建议改为每半年一次。").doesNotContain("示例丙县：建议");
            other.press("没有意见");
            other.await("[role=status]:has-text('已答复没有意见')");

            samr.page().navigate(draft);
            samr.press("结束征求意见");
            samr.await("[role=status]:has-text('已结束征求意见')");
            assertThat(samr.page().isDisabled("button:has-text('形成文件稿')")).isTrue();
            samr.page().locator("[name=handling]").selectOption("TAKEN");
            samr.page().locator("[name=answer]").fill("已改为每半年一次。");
            samr.page().locator("form[action$='/answer'] button").click();
            samr.await("[role=status]:has-text('已答复这条意见')");

            publish(samr, signer);
            read(unit);
        }
    }

    private static void open(Visit samr) {
        samr.open("/guidance");
        samr.follow("起草");
        samr.page().fill("#title", TITLE);
        samr.page().fill("#batch", "3");
        for (var county : new String[] {"示例丙县", "示例水县"}) {
            samr.page()
                    .locator("label:has-text('" + county + "“质量技术服务站联合诊断机制”') input")
                    .first()
                    .check();
        }
        samr.page().fill("#body", "服务站依托现有检测机构设立。\n每季度组织一次联合诊断。\n诊断结果只交给企业本身。");
        samr.press("保存草稿");
        samr.await("[role=status]:has-text('已保存草稿')");
        samr.follow("征求意见");
        assertThat(samr.text()).contains("示例丙县", "示例水县", "收到消息", "不能缩短");
        samr.page().fill("#until", WorkingDays.today(Instant.now()).plusDays(20).toString());
        samr.press("征求意见");
        samr.await("[role=status]:has-text('已征求意见')");
        assertThat(samr.scrollsSideways()).isFalse();
    }

    private static void remark(Visit unit) {
        unit.open("/desk");
        assertThat(unit.text()).contains("看指导性技术文件草稿：" + TITLE);
        unit.open("/guidance");
        unit.follow(TITLE);
        unit.page().locator("#p-2 summary").click();
        unit.page().fill("#words-2", "建议改为每半年一次。");
        unit.page().locator("#p-2 button[type=submit]").click();
        unit.await("[role=status]:has-text('已提出意见')");
        assertThat(unit.scrollsSideways()).isFalse();
        unit.press("愿意署名");
        unit.await("[role=status]:has-text('已选择署名')");
    }

    private static void publish(Visit samr, Visit signer) {
        samr.press("形成文件稿");
        samr.await("[role=status]:has-text('已形成文件稿')");
        samr.page().fill("#number", "国市监质〔2026〕31号");
        samr.press("送签");
        samr.await("[role=status]:has-text('已送签')");
        assertThat(samr.text()).contains("自己起草的文件由本单位另一人签发");

        signer.open("/desk");
        assertThat(signer.text()).contains("签发文件：" + TITLE);
        signer.page().navigate(samr.page().url());
        signer.follow("签发");
        signer.press("确认签发");
        signer.await("[role=status]:has-text('已签发')");
    }

    private static void read(Visit unit) {
        unit.open("/guidance");
        unit.follow(TITLE);
        assertThat(unit.text()).contains("采纳", "已改为每半年一次。", "文件（已印发）");
        unit.follow(TITLE);
        assertThat(unit.text())
                .contains(
                        "国市监质〔2026〕31号",
                        "版本：第3批，第1版。",
                        "来源试点（按代码排列）：示例一市示例丙县“质量技术服务站联合诊断机制”；",
                        "参与凝练的单位（按代码排列）：示例一市示例丙县。");
        assertThat(unit.scrollsSideways()).isFalse();
    }
}
