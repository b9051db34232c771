package org.qiangxian.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.form.Field;
import org.qiangxian.form.Kind;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.form.SentContent;
import org.qiangxian.progress.ReportForms.Sections;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the pages of rounds and reports show, to whom, and in what order. */
@PlatformTest
@Transactional
class ReportPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Reporting reporting;

    @Autowired
    Reports reports;

    @Autowired
    Sandbox sandbox;

    @Autowired
    Scratch scratch;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Reporting.NOW);
    }

    @Test
    @DisplayName(
            "R89, R5: a member finds the one click, at most 300 字 of text, lines of results, and no field for a file or a figure")
    void aMemberWritesLittle() {
        var report = reporting.of(reporting.round());

        assertThat(page(Reporting.CITY, report.path()))
                .contains("本期无新进展", "近期工作", "成果", "/ 300", "离线填写")
                .doesNotContain("创新试点", "本年不参加", "type=\"number\"", "inputmode=\"decimal\"");
    }

    @Test
    @DisplayName(
            "R89: a text that is too long, a word that no text may use and a link that is none are refused with what was typed")
    void whatIsWrongIsSaid() {
        var report = reporting.of(reporting.round());
        var sent = new LinkedMultiValueMap<String, String>();
        sent.set("text.work", "在全省评比中得分靠前。" + "字".repeat(301));
        sent.set("text.results.1.what", "建成检验站");
        sent.set("text.results.1.link", "报纸第三版");
        sent.set("text.results.2.effect", "只写了成效");
        sent.set("edit", "0");
        sent.set("submit", "yes");

        var answer = mvc.post()
                .uri(report.path())
                .with(Actors.as(Reporting.CITY))
                .with(csrf())
                .params(sent)
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("限300字", "请填写网址", "报纸第三版", "在全省评比中得分靠前");
        assertThat(standing(report)).isEqualTo(ReportStatus.OPEN);
        var second = new LinkedMultiValueMap<>(sent);
        second.set("edit", "1");
        second.set("text.work", "在全省评比中得分靠前。");
        second.remove("text.results.1.link");
        assertThat(send(Reporting.CITY, report, second)).contains("不能使用“评比”", "请填写做成了什么");
    }

    @Test
    @DisplayName(
            "R88, R5: a summary is filled in with what stands here already, marked as such; what is struck out is not sent; one page in all")
    void aSummaryIsFilledIn() {
        var report = reporting.of(reporting.summary());
        assertThat(page(Reporting.FICTIONAL_CITY, report.path()))
                .contains("平台已填好的", "平台填写，取自质量发展战略", "本年不参加", "不超过 1000 字");

        var sent = new LinkedMultiValueMap<String, String>();
        sent.set("text.work", "字".repeat(600));
        sent.set("text.next", "字".repeat(200));
        for (int line = 1; line <= 3; line++) {
            sent.set("text.results.%d.what".formatted(line), "字".repeat(60));
            sent.set("text.results.%d.effect".formatted(line), "字".repeat(20));
        }
        sent.set("edit", "0");
        sent.set("submit", "yes");
        assertThat(send(Reporting.FICTIONAL_CITY, report, sent)).contains("全文（含平台填好的）共1040字，限1000字");

        sent.set("text.next", "");
        sent.set("edit", "1");
        send(Reporting.FICTIONAL_CITY, report, sent);
        var handed = reports.read(Reporting.FICTIONAL_CITY, report);
        assertThat(handed.getLast().passages()).as("all was struck out").isEmpty();
    }

    @Test
    @DisplayName("R89: sections of pilot and activity are there only for who has one")
    void sectionsAreForWhoHasOne() {
        assertThat(headings(Kind.PROGRESS, Sections.NONE)).containsExactly("一、近期工作", "二、成果");
        assertThat(headings(Kind.PROGRESS, new Sections(true, true)))
                .containsExactly("一、近期工作", "二、成果", "三、创新试点", "四、百城质量提升活动");
        assertThat(headings(Kind.SUMMARY, new Sections(true, false)))
                .containsExactly("一、培育建设进展", "二、成果", "三、创新试点阶段总结", "四、下一步打算");
    }

    private static List<String> headings(Kind kind, Sections sections) {
        return ReportForms.of(kind, 2025, sections).fields().stream()
                .map(Field::heading)
                .toList();
    }

    @Test
    @DisplayName("R1, R89: the province reads each member in the order of codes, without a share, a bar or a count")
    void nothingIsCounted() {
        var report = reporting.submitted(reporting.round());

        var page = page(Reporting.PROVINCE, RoundController.PATH + "/" + report.round());

        assertThat(page).contains("按行政区划代码排列", "待市局核").doesNotContain("<progress", "<meter");
        var list = page.substring(page.indexOf("id=\"members\""), page.indexOf("id=\"use\""));
        assertThat(list.replaceAll("<[^>]*>", "")).doesNotContainPattern("[0-9]+\\s*(/|%|个|份)");
        assertThat(list.indexOf("阳曲县")).isLessThan(list.indexOf("平遥县"));
        assertThat(page(Reporting.BUREAU, RoundController.PATH + "/" + report.round()))
                .contains("平遥县")
                .doesNotContain("阳曲县", "答复用在了哪里");
    }

    @Test
    @DisplayName(
            "R89: the collection is a Word file with the texts that came, in their own words, with nobody named who sent none")
    void theCollection() throws IOException {
        var report = reporting.passed(reporting.round());

        var file = mvc.get()
                .uri("/progress/%s/collection".formatted(report.round()))
                .with(Actors.as(Reporting.PROVINCE))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("晋中市平遥县", Reporting.WORK, "建成食醋检验站", "按行政区划代码排列")
                    .doesNotContain("阳曲县");
        }
    }

    @Test
    @DisplayName("R89: a report that was filled in offline comes back as it was, is saved and not handed in")
    void filledInOffline() {
        var report = reporting.of(reporting.round());
        var form = reports.form(report);
        var content = Reporting.content(Reporting.WORK);
        var file = OfflineForm.write(form, content, "平遥县", report.matter());
        try (var slip = scratch.of(file)) {
            var rows = sandbox.judged("test", Spreadsheets.form(), slip.file());
            assertThat(SentContent.of(form, OfflineForm.read(form, rows, report.matter())))
                    .isEqualTo(content);
        }

        assertThat(mvc.post()
                        .multipart()
                        .uri(report.path() + "/import")
                        .file(new MockMultipartFile("file", "进展.xlsx", null, file))
                        .param("edit", "0")
                        .with(Actors.as(Reporting.CITY))
                        .with(csrf()))
                .hasStatus(HttpStatus.FOUND);
        var saved = reports.get(Reporting.CITY, report.round(), Reporting.UNIT);
        assertThat(saved.content()).isEqualTo(content);
        assertThat(saved.status()).isEqualTo(ReportStatus.OPEN);
    }

    @Test
    @DisplayName("R89: the file of another city or another round is refused in a sentence that says whose it is")
    void theFileOfAnotherIsRefused() {
        var report = reporting.of(reporting.round());
        var file = OfflineForm.write(
                reports.form(report), Reporting.content(Reporting.WORK), "晋中市介休市　2026年上半年工作进展", "progress/another");

        assertThat(mvc.post()
                        .multipart()
                        .uri(report.path() + "/import")
                        .file(new MockMultipartFile("file", "进展.xlsx", null, file))
                        .param("edit", "0")
                        .with(Actors.as(Reporting.CITY))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这个文件是为“晋中市介休市　2026年上半年工作进展”下载的");
        assertThat(reports.get(Reporting.CITY, report.round(), Reporting.UNIT).content())
                .isEqualTo(report.content());
    }

    private ReportStatus standing(Report report) {
        return reports.get(Reporting.CITY, report.round(), report.unit()).status();
    }

    private String page(Actor actor, String address) {
        return body(mvc.get().uri(address).with(Actors.as(actor)).exchange());
    }

    private String send(Actor actor, Report report, MultiValueMap<String, String> sent) {
        return body(mvc.post()
                .uri(report.path())
                .with(Actors.as(actor))
                .with(csrf())
                .params(sent)
                .exchange());
    }

    private static String body(MvcTestResult result) {
        try {
            return Objects.requireNonNull(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
