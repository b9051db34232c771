package org.qiangxian.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.call.Calls;
import org.qiangxian.call.TestCalls;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.form.OfflineForm;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class OfflineFormTests {

    private static final Actor CITY = Actors.city("990121");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Applications applications;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Sandbox sandbox;

    @Autowired
    private Scratch scratch;

    private Application draft(Kind kind) {
        var content = kind == Kind.PILOT ? Contents.pilot() : Contents.with(Contents.activity(), "product", "示例茶");
        return drafts.begin(CITY, TestCalls.open(jdbc), kind, content);
    }

    private Form form(Application application) {
        return calls.get(application.call(), application.callVersion()).form(application.kind());
    }

    @Test
    @DisplayName("R56–R60, R73–R76: what was filled in offline comes back as it was, for both kinds")
    void comesBackAsItWas() {
        for (var kind : Kind.PROPOSALS) {
            var application = draft(kind);
            var file = OfflineForm.write(
                    form(application),
                    application.content(),
                    "示例丙县",
                    application.id().toString());

            try (var slip = scratch.of(file)) {
                var rows = sandbox.judged("test", Spreadsheets.form(), slip.file());
                var back = DraftForm.of(
                        form(application),
                        OfflineForm.read(
                                form(application), rows, application.id().toString()));

                assertThat(back.content()).isEqualTo(application.content());
            }
        }
    }

    @Test
    @DisplayName("R59: 保障措施 of each quarter have a row of their own in the file, and come back as they were")
    void safeguardsComeBack() throws IOException {
        var guarded = Contents.guarded(Contents.pilot(), "部门会商。");
        var application = drafts.begin(CITY, TestCalls.openAs2026(jdbc), Kind.PILOT, guarded);
        var file = OfflineForm.write(
                form(application),
                application.content(),
                "示例丙县",
                application.id().toString());

        assertThat(send(CITY, application, file, 1)).hasStatus(HttpStatus.FOUND);

        assertThat(applications.get(CITY, application.id()).content()).isEqualTo(guarded);
    }

    @ParameterizedTest
    @CsvSource({
        "strict, 离线",
        "wps-core, 离线",
        "date, 2026年2月28日",
    })
    @DisplayName("R56: a form saved by another program, or as Strict OOXML, is read as its writer sees it")
    void isReadAsItsWriterSeesIt(String file, String basis) throws IOException {
        var application = draft(Kind.PILOT);

        assertThat(send(CITY, application, sample(file), 1)).hasStatus(HttpStatus.FOUND);

        var written = applications.get(CITY, application.id()).content();
        assertThat(written.text("basis")).isEqualTo(basis);
        assertThat(written.text("task")).isEqualTo("测试一下内容");
    }

    @Test
    @DisplayName("R56: a formula whose result is not in the file is told by its box, and never stored as text")
    void aFormulaWithoutAResultIsTold() throws IOException {
        var application = draft(Kind.PILOT);

        var answer = send(CITY, application, sample("formula"), 1);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(said(answer)).contains("“试点工作基础”一栏（第 13 行）是公式，没有结果或出错");
        assertThat(applications.get(CITY, application.id()).edit()).isEqualTo(1);
    }

    @Test
    @DisplayName("R56: a line tab of Word becomes a line, and a text no cell can hold is told in a sentence")
    void whatNoCellCanHoldIsTold() throws IOException {
        var application = draft(Kind.PILOT);
        var lines = Contents.with(Contents.pilot(), "basis", "一\u000b二\t三");
        var file = OfflineForm.write(
                form(application), lines, "示例丙县", application.id().toString());
        var flood = Contents.with(Contents.pilot(), "basis", "质".repeat(40_000));
        drafts.save(CITY, application.id(), 1, flood);

        assertThat(mvc.get()
                        .uri("/applications/" + application.id() + "/form.xlsx")
                        .with(Actors.as(CITY)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“试点工作基础”一栏有 40000 个字，超过 Excel 一个单元格能存的 32767 个字");
        assertThat(send(CITY, application, file, 2)).hasStatus(HttpStatus.FOUND);
        assertThat(applications.get(CITY, application.id()).content().text("basis"))
                .isEqualTo("一\n二 三");
    }

    private static byte[] sample(String name) throws IOException {
        return new ClassPathResource("offline/" + name + ".xlsx").getContentAsByteArray();
    }

    @Test
    @DisplayName("R57: an upload is saved like any save, its surplus refused only when it is submitted")
    void anUploadIsSavedAndCheckedLikeAnyOther() throws IOException {
        var application = draft(Kind.PILOT);
        var long401 = Contents.with(Contents.pilot(), "basis", "质".repeat(401));
        var file = OfflineForm.write(
                form(application), long401, "示例丙县", application.id().toString());

        assertThat(send(CITY, application, file, 1)).hasStatus(HttpStatus.FOUND);

        assertThat(applications.get(CITY, application.id()).content()).isEqualTo(long401);
        assertThatThrownBy(() -> drafts.submit(CITY, application.id()))
                .isInstanceOf(Refusal.Invalid.class)
                .extracting(refusal -> ((Refusal.Invalid) refusal).fields().get("basis"))
                .asString()
                .contains("已写401字，限400字");
    }

    @Test
    @DisplayName("an upload that builds on an older save is refused, and the stored text stays")
    void anUploadDoesNotOverwriteALaterSave() throws IOException {
        var application = draft(Kind.PILOT);
        var file = OfflineForm.write(
                form(application),
                application.content(),
                "示例丙县",
                application.id().toString());
        var later = Contents.with(Contents.pilot(), "task", "别处写的任务");
        drafts.save(CITY, application.id(), 1, later);

        var answer = send(CITY, application, file, 1);

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(answer.getResponse().getContentAsString()).contains("另一处已保存");
        assertThat(applications.get(CITY, application.id()).content()).isEqualTo(later);
    }

    @Test
    @DisplayName("another file, a broken one and none are refused with what to do; the draft stays")
    void refusesWhatIsNoForm() throws IOException {
        var application = draft(Kind.PILOT);
        for (var file : new byte[][] {new byte[0], "不是表格".getBytes(java.nio.charset.StandardCharsets.UTF_8), other()}) {
            var answer = send(CITY, application, file, 1);

            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(said(answer)).containsPattern("上传|下载的表格");
        }
        assertThat(applications.get(CITY, application.id()).edit()).isEqualTo(1);
    }

    @Test
    @DisplayName("nobody but the city itself takes or sends its form")
    void isTheCitysOwn() throws IOException {
        var application = draft(Kind.PILOT);
        var file = OfflineForm.write(
                form(application),
                application.content(),
                "示例丙县",
                application.id().toString());

        assertThat(send(Actors.city("990221"), application, file, 1)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(Actors.province("990000"), application, file, 1)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get()
                        .uri("/applications/" + application.id() + "/form.xlsx")
                        .with(Actors.as(Actors.city("990221"))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult send(Actor actor, Application application, byte[] file, int edit) throws IOException {
        return mvc.post()
                .uri("/applications/" + application.id() + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "方案.xlsx", "application/octet-stream", file))
                .param("edit", String.valueOf(edit))
                .with(Actors.as(actor))
                .with(csrf())
                .exchange();
    }

    private static String said(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }

    /** A valid workbook with other content. */
    private static byte[] other() throws IOException {
        try (var book = WorkbookFactory.create(true);
                var out = new ByteArrayOutputStream()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("别的表");
            book.write(out);
            assertThat(WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray())))
                    .isNotNull();
            return out.toByteArray();
        }
    }
}
