package org.qiangxian.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The public pages of 质量月. */
@PlatformTest
@Transactional
class MonthPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    @DisplayName("R122, R123, R143: the years stand side by side, and the page of each says its notice whole")
    void yearsAreReadable() {
        assertThat(page("/quality-month"))
                .contains("href=\"/quality-month/2025\"", "href=\"/quality-month/2024\"", "加强质量支撑 共建质量强国");
        assertThat(page("/quality-month/2025"))
                .contains("加强全面质量管理 促进质量强国建设", "国市监质发〔2025〕77号", "国家国际发展合作署", "提升消费者权益保护水平", "2025年全国“质量月”活动口号")
                .doesNotContain("教育部、");
        assertThat(page("/quality-month/2024"))
                .contains("教育部、", "举办第五届中国质量奖颁奖仪式暨国家质量强国专家论坛", "href=\"/programme\"", "深入开展质量惠民行动");
    }

    @Test
    @DisplayName("R132, R150: the place of the posters stands on the page, without log-in and without counters")
    void postersNeedNoLogIn() {
        assertThat(page("/quality-month/2025"))
                .contains("href=\"https://www.samr.gov.cn/zlfzj/\"")
                .contains("不用登录即可下载，不统计下载情况")
                .doesNotContain("次下载", "浏览量");
    }

    @Test
    @DisplayName(
            "R162: the conference in Nanjing is an event of the month of 2025; no day is invented that the notice does not name")
    void theConferenceIsAnEvent() {
        var month = page("/quality-month/2025?tag=CONFERENCE");

        assertThat(month).contains("中国质量（南京）大会", "日期另行公布");
    }

    @Test
    @DisplayName("R9, R11: the page of every activity leads to where fees are reported")
    void complaintsHaveALink() {
        var month = page("/quality-month/2025?tag=CONFERENCE");
        var at = month.indexOf("/quality-month/2025/activities/");
        var activity = page(month.substring(at, month.indexOf('"', at)));

        assertThat(activity).contains("href=\"/feedback#fees\"", "自愿参加，不向企业收费");
        assertThat(page("/feedback")).contains("id=\"fees\"");
    }

    private String page(String address) {
        return mvc.get().uri(address).exchange().getResponse().getStatus() == 200
                ? body(address)
                : "status " + mvc.get().uri(address).exchange().getResponse().getStatus();
    }

    private String body(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .exchange()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
