package org.qiangxian.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.ledger.Budget;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class BurdenPageTests {

    private static final Actor PROVINCE = Actors.province("990000");
    private static final Actor CITY = Actors.city("990121");

    @Autowired
    Budget budget;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DataRequests requests;

    @Test
    @DisplayName("R3: the form bears who asks, on what ground, until when, for how long, and that it may be left")
    void theFormBearsItsIdentification() {
        var request = requests.register(
                PROVINCE, Asking.on(requests.today()).with("periods", "2025").form());

        assertThat(mvc.get().uri("/requests/" + request.id() + "/answer").with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("表号", request.number(), "制定机关", "批准或备案文号", "不是统计调查表", "有效期", "依据", "国市监质发〔2024〕97号")
                .contains("约 10 分钟", "自愿填报，可以不填", "全部不填", "上期 2024年", "演示数据");
        assertThat(mvc.get().uri("/requests/" + request.id()).with(Actors.as(CITY)))
                .hasStatusOk()
                .bodyText()
                .contains("打开填报表", "1 份答复 × 10 分钟 = 10 分钟");
        assertThat(mvc.get().uri("/data-requests"))
                .hasStatusOk()
                .bodyText()
                .contains(request.number(), "批准或备案文号", "可以不填");
    }

    @Test
    @DisplayName("R3: before it is sent its issuer reads what it costs, and what is held is refused with its source")
    void theIssuerReadsWhatItCosts() {
        var asked =
                mvc.post().uri("/requests/preview").with(Actors.as(PROVINCE)).with(csrf());
        fields("2015").forEach(asked::param);
        assertThat(asked)
                .hasStatusOk()
                .bodyText()
                .contains("发出前核对", "1 个城市 × 10 分钟 = 10 分钟", "%d 分钟".formatted(budget.limit() - before() - 10), "登记并发出");
        var held = mvc.post().uri("/requests").with(Actors.as(PROVINCE)).with(csrf());
        fields("2024").forEach(held::param);
        assertThat(held).hasStatus(422).bodyText().contains("没有登记", "已有数值", "演示数据（示例省，虚构）", "区域公共品牌补充数据");
    }

    @Test
    @DisplayName("R5: one click leaves everything out; what was typed survives a remark")
    void oneClickLeavesEverythingOut() {
        var request = requests.register(
                PROVINCE,
                Asking.on(requests.today()).indicators("Z2-09", "Z2-10").form());
        var submit = mvc.post()
                .uri("/requests/" + request.id() + "/submit")
                .with(Actors.as(CITY))
                .with(csrf());
        Asking.typed("Z2-10.2015", "990121", "约一半").forEach(submit::param);

        assertThat(submit).hasStatus(422).bodyText().contains("约一半", "请只填数字", "其余已填的内容都已保存");
        assertThat(mvc.post()
                        .uri("/requests/" + request.id() + "/skip")
                        .with(Actors.as(CITY))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/requests/" + request.id() + "/answer").with(Actors.as(CITY)))
                .bodyText()
                .contains("已选择不填，该期不再征询")
                .doesNotContain("全部不填");
    }

    @Test
    @DisplayName("R3 d: the ledger can be read at every level")
    void theLedgerCanBeReadAtEveryLevel() {
        requests.register(PROVINCE, Asking.on(requests.today()).form());

        var asked = "%d 分钟".formatted(before());
        for (var reader : java.util.List.of(Actors.cityBureau("990100"), PROVINCE, Actors.samr())) {
            assertThat(mvc.get().uri("/burden").with(Actors.as(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("负担台账", "示例丙县", asked, "按代码排列");
        }
        assertThat(mvc.get().uri("/burden").with(Actors.as(CITY)))
                .bodyText()
                .contains("我们的负担", "负担台账", asked, "谁向本单位要过数据", "10 分钟")
                .doesNotContain("按代码排列");
    }

    /** The minutes that 示例丙县 is asked for this year before the test. */
    private int before() {
        return budget.minutes(requests.today().getYear()).getOrDefault(new RegionCode("990121"), 0);
    }

    private Map<String, String> fields(String period) {
        return Map.ofEntries(
                Map.entry("title", "区域公共品牌补充数据"),
                Map.entry("purpose", "编写报告"),
                Map.entry("basis", "国市监质发〔2024〕97号"),
                Map.entry("channel", "CITY"),
                Map.entry("voluntary", "true"),
                Map.entry("validFrom", requests.today().toString()),
                Map.entry("validTo", requests.today().plusMonths(1).toString()),
                Map.entry("rhythm", "ONCE"),
                Map.entry("minutes", "10"),
                Map.entry("indicators", "Z2-09"),
                Map.entry("periods", period),
                Map.entry("areas", "990121"));
    }
}
