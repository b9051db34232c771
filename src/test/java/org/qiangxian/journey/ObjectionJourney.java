package org.qiangxian.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class ObjectionJourney {

    @LocalServerPort
    int port;

    @Test
    @DisplayName(
            "R39: a city objects and sends evidence from a telephone, the province adopts, the city reads both figures")
    void aCityObjectsAndIsHeard() throws IOException {
        try (var city = Visit.onATelephone(port);
                var province = Visit.atTheOffice(port)) {
            city.enter("示例辰县经办");
            city.open("/values/990221/Z4-01/2024");
            city.follow("提出异议");
            var value = city.page()
                    .locator("form[action$='/object']")
                    .getAttribute("action")
                    .replaceAll("\\D", "");
            city.page().locator("textarea[name=reason]").fill("与本地统计公报不一致，见附件");
            city.page().locator("input[name=figure]").fill("97.5");
            city.press("提交异议");
            city.page().locator("[role=status]:has-text('已提出异议')").waitFor();
            city.open("/objections/" + value);
            assertThat(city.text()).contains("办理中", "与本地统计公报不一致", "补充依据");
            assertThat(city.scrollsSideways()).isFalse();
            city.page().setInputFiles("#file", new FilePayload("公报.pdf", "application/pdf", pdf()));
            city.press("上传依据");
            assertThat(city.text()).contains("公报.pdf");

            province.enter("示例省局经办");
            province.open("/objections");
            assertThat(province.text()).contains("示例辰县");
            province.open("/objections/" + value);
            assertThat(province.text()).contains("公报.pdf", "作出决定", "97.5%");
            province.page().check("input[name=outcome][value=UPHELD]");
            province.page().fill("#reason", "以省级统计口径为准，说明见附件答复");
            province.press("作出决定");
            assertThat(province.text()).contains("维持原数值", "按期办理");

            city.open("/objections/" + value);
            assertThat(city.text()).contains("维持原数值", "以省级统计口径为准").doesNotContain("上传依据");
        }
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
