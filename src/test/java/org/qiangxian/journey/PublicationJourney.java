package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PublicationJourney {

    private static final String TITLE = "示例省市场监督管理局关于开展标准化培训的通知";

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "R91, R99: a notice goes from its draft over the signer to every county and to the copy of the group that watches")
    void fromDraftToTheCopy() {
        try (var drafter = Visit.atTheOffice(port);
                var signer = Visit.onATelephone(port);
                var county = Visit.onATelephone(port);
                var discipline = Visit.atTheOffice(port)) {
            drafter.enterAs("demo-990000");
            drafter.open("/publications");
            drafter.follow("起草文件");
            drafter.page().selectOption("#kind", "NOTICE");
            drafter.page().fill("#title", TITLE);
            drafter.page().fill("#number", "示市监发〔2026〕47号");
            drafter.page().fill("#body", "各县：\n一、时间\n自愿参加，不收费。");
            drafter.page().check("input[name=disclosure][value=INTERNAL]");
            drafter.page().check("input[name=addressed][value=CITIES]");
            assertThat(drafter.page().isChecked("input[name=copied][value=DISCIPLINE]"))
                    .as("the copy is there by default")
                    .isTrue();
            drafter.press("保存草稿");
            drafter.await("[role=status]:has-text('已保存草稿')");
            drafter.follow("修改和送签");
            drafter.press("送签");
            drafter.await("[role=status]:has-text('已送签')");
            var address = drafter.page().url();
            assertThat(drafter.text()).contains("自己起草的文件由本单位另一人签发");

            signer.enterAs("demo-990000-2");
            signer.open("/desk");
            assertThat(signer.text()).contains("签发文件：" + TITLE);
            signer.open(address);
            signer.follow("签发");
            assertThat(signer.text()).contains("办理以后", "抄送 1 个", "不能撤销");
            assertThat(signer.scrollsSideways()).isFalse();
            signer.press("确认签发");
            signer.await("[role=status]:has-text('已签发')");
            assertThat(signer.scrollsSideways()).isFalse();

            for (var reader : new Visit[] {county, discipline}) {
                reader.enterAs(reader == county ? "demo-990121" : "demo-discipline");
                reader.open("/notices");
                assertThat(reader.text()).contains("印发通知（不公开").doesNotContain(TITLE);
                reader.open("/publications");
                reader.follow(TITLE);
                assertThat(reader.text()).contains("示市监发〔2026〕47号", "自愿参加，不收费", "驻局纪检监察组", "演示");
                assertThat(reader.scrollsSideways()).isFalse();
            }
        }
    }
}
