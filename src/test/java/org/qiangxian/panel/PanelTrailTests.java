package org.qiangxian.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.inspection.Arrived;
import org.qiangxian.procedure.PageStrip;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** 办理轨迹 on the pages of a call and of a proposal inside 总局. */
@PlatformTest
@Transactional
class PanelTrailTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Arrived arrived;

    @Autowired
    private Argued argued;

    @Test
    @DisplayName("R55: the strip inside 总局 goes from the formal check to the panel and names the one who is to act")
    void theStripOfAProposalInsideTheBureau() {
        var call = arrived.call();
        var id = arrived.forwarded(call, "990121");
        var address = "/panels/proposals/" + id;

        var come = PageStrip.of(mvc, Actors.samr(), address);
        assertThat(come.where()).startsWith("总局").contains("起");
        assertThat(come.turn()).startsWith("总局 形式检查");
        assertThat(come.next()).startsWith("总局分入论证组");
        assertThat(come.go()).isEqualTo("形式检查");
        assertThat(come.stations()).contains("报送 （已办）", "形式检查 （现在）", "发布结果 （未到）");

        arrived.pass(id);
        assertThat(PageStrip.of(mvc, Actors.samr(), address).turn()).startsWith("总局 分入论证组");
        argued.asked(call, id, expert());
        var asked = PageStrip.of(mvc, Actors.samr(), address);
        assertThat(asked.turn()).startsWith("专家 提出论证意见").contains("2090年6月1日 24:00（北京时间）前");
        assertThat(asked.next()).startsWith("总局转入合议");
    }

    private Actor expert() {
        return argued.expert("demo-expert");
    }

    @Test
    @DisplayName("the strip of a call says until when it is open and where each reader goes on")
    void theStripOfACall() {
        var address = "/calls/" + arrived.call();

        var city = PageStrip.of(mvc, Actors.city("990121"), address);
        assertThat(city.where()).startsWith("征集中");
        assertThat(city.turn()).contains("24:00（北京时间）前，剩余", "自愿参加");
        assertThat(city.next()).startsWith("总局组织论证");
        assertThat(city.go()).isEqualTo("看本地方案");
        assertThat(PageStrip.of(mvc, Actors.province("990000"), address).go()).isEqualTo("看收到的方案");
        assertThat(PageStrip.of(mvc, Actors.samr(), address).go()).isEqualTo("收件与论证");
    }

    @Test
    @DisplayName("R27: the strip of a city's type says that nothing is chosen yet, or what waits for whom")
    void theStripOfATypeOfCity() {
        var strip = PageStrip.of(mvc, Actors.city("140728"), "/library/140728");

        assertThat(strip.where()).startsWith("本单位");
        assertThat(strip.stations()).contains("确认");
        assertThat(strip.go()).isNotEmpty();
    }
}
