package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two counties and one proposal: the first names the second, which agrees with its own account; then the proposal is
 * submitted and withdrawn.
 */
@JourneyTest
class JointJourney {

    private static final String TASK = "两县共用检测设备的质量诊断机制";
    private static final String PART = "开放本县计量检测设备，派两名专家参加联合诊断。";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName(
            "R49: a county names a partner in its proposal; once that agrees by its own account it is submitted and says so")
    void twoCountiesMakeOneProposal() {
        try (var county = Visit.atTheOffice(port);
                var partner = Visit.onATelephone(port)) {
            county.enterAs("demo-990121");
            partner.enterAs("demo-990321");
            write(county);
            var draft = county.page().url();

            county.press("保存并邀请合作城市");
            county.await("#unit");
            county.page().fill("#unit", "990321");
            county.page().fill("#part", PART);
            county.press("征求同意");
            county.await("[role=status]:has-text('已征求它的同意')");
            county.page().navigate(draft);
            assertThat(county.text()).contains("示例水县还没有答复。请等它答复");
            assertThat(county.page().isDisabled("button[value=submit]")).isTrue();

            agree(partner);

            county.page().navigate(draft);
            assertThat(county.text()).contains("已同意", PART);
            county.page().locator("button[value=submit]").press("Enter");
            county.await(".answered");
            assertThat(county.text()).contains("已提交。", "合作城市", "示例水县", PART);

            partner.open("/partners");
            partner.follow(TASK);
            assertThat(partner.text()).contains("方案已经提交，合作城市和合作内容不能再改").doesNotContain("演示文字，用于浏览器检验");
            assertThat(partner.page().isDisabled("button:has-text('收回同意')")).isTrue();

            county.press("撤回修改");
            county.await("#draft");
            partner.open("/partners");
            partner.follow(TASK);
            partner.press("收回同意");
            partner.await("[role=status]:has-text('已收回同意')");
            county.page().reload();
            assertThat(county.text()).contains("示例水县收回了同意");
            county.press("放弃这份草稿");
            assertThat(county.text()).contains("已放弃。");
        }
    }

    private static void write(Visit county) {
        county.open("/applications");
        county.press("填写创新试点方案");
        county.await("#draft");
        county.page().locator("input[name=directions]").first().check();
        county.page().locator("[name='text.task']").fill(TASK);
        for (var key : new String[] {"basis", "content", "interim", "final"}) {
            county.page().locator("[name='text." + key + "']").fill("演示文字，用于浏览器检验。");
        }
        for (var area : county.page()
                .locator("textarea[name^='quarter.'], textarea[name^='safeguard.']")
                .all()) {
            area.fill("推进本季度工作。");
        }
    }

    private static void agree(Visit partner) {
        partner.open("/desk");
        assertThat(partner.text()).contains("答复示例一市示例丙县的合作邀请");
        partner.open("/partners");
        partner.follow(TASK);
        assertThat(partner.text()).contains(PART, "方案的其他文字只有申报的地方").doesNotContain("演示文字，用于浏览器检验");
        assertThat(partner.scrollsSideways()).isFalse();
        partner.press("同意合作");
        partner.await("[role=status]:has-text('已同意合作')");
        assertThat(partner.scrollsSideways()).isFalse();
    }
}
