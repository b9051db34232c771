package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.NarrowedPage;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Rendered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
class IntakePageTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String TABLE = "地区,优良天数比例（%）,甲\n平遥县,80,1\n不存在县,81,2\n太谷区,=HYPERLINK(1),3\n";

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    UploadProcessing work;

    @Autowired
    IntakeFileController files;

    @Autowired
    Scratch scratch;

    @Test
    @DisplayName("R39: what is missing of the source is said at its field, and what was typed stays")
    void whatIsMissingIsSaidAtItsField() {
        assertThat(send("a.csv", TABLE.getBytes(StandardCharsets.UTF_8), "", "下周"))
                .hasStatus(422)
                .bodyText()
                .contains("请填写来源文件的名称", "请填写发布日期", "value=\"下周\"", "表格文件须重新选择");
        assertThat(send("a.csv", new byte[0], "年报", "2024"))
                .hasStatus(422)
                .bodyText()
                .contains("没有选择文件");
        assertThat(send("a.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "年报", "2024"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file\"")
                .doesNotContain("Exception");
    }

    @Test
    @DisplayName("R39: the mapping is shown as proposed; a unit or column that cannot be is refused at its field")
    void theMappingIsShownAndChecked() {
        var id = received();
        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("环境空气质量优良天数比例", "没有认出指标", "空缺符号的含义", "数据年份");
        assertThat(mvc.post()
                        .uri("/intake/" + id + "/mapping")
                        .with(Actors.as(OPERATOR))
                        .with(csrf())
                        .param("form", "BY_INDICATOR")
                        .param("place", "0")
                        .param("use-1", "Z5-01")
                        .param("unit-1", "万元")
                        .param("use-2", "Z4-01"))
                .hasStatus(422)
                .bodyText()
                .contains("“万元”不能换算为%", "不由本单位录入", "请填写数据所属的年份");
    }

    @Test
    @DisplayName("R36: a place that was not found is answered by code or name, checked, and stands in its field again")
    void aPlaceIsAnsweredOnThePage() {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        assertThat(mvc.get().uri("/intake/" + id + "/mapping").with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("“不存在县”是哪一处", "没有找到名为“不存在县”的地区");

        assertThat(answered(id, "999999")).hasStatus(422).bodyText().contains("没有代码为 999999 的地区", "value=\"999999\"");
        assertThat(answered(id, "新华区")).hasStatus(422).bodyText().contains("“新华区”有", "（130902）");
        assertThat(answered(id, "晋中市祁县")).hasStatus3xxRedirection();
        assertThat(uploads.get(OPERATOR, id).mapping().places()).containsExactly(Map.entry("不存在县", "140727"));
        assertThat(mvc.get().uri("/intake/" + id + "/mapping").with(Actors.as(OPERATOR)))
                .bodyText()
                .contains("已回答的地名（1 个", "value=\"山西省晋中市祁县（140727）\"");
    }

    @Test
    @DisplayName("R1: of whom a checked file speaks is kept as the sender's own import, and counts against no day")
    void whatIsSentInIsKept() {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        assertThat(grounds()).doesNotContain("IMPORT");
        var before = grounds();
        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR))).hasStatusOk();
        assertThat(since(before)).containsExactly("IMPORT");
        assertThat(mvc.get().uri("/intake/" + id + "/remarks.xlsx").with(Actors.as(OPERATOR)))
                .hasStatusOk();
        assertThat(since(before)).containsExactly("IMPORT");
    }

    private List<String> since(List<String> before) {
        var now = new ArrayList<>(grounds());
        before.forEach(now::remove);
        return now;
    }

    private List<String> grounds() {
        return jdbc.sql("select basis from meter.reading where read_person = :person")
                .param("person", OPERATOR.person())
                .query(String.class)
                .list();
    }

    private MvcTestResult answered(UUID id, String typed) {
        return mvc.post()
                .uri("/intake/" + id + "/mapping")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .param("form", "BY_INDICATOR")
                .param("place", "0")
                .param("year", "2013")
                .param("use-1", "Z5-01")
                .param("placeName", "不存在县")
                .param("placeCode", typed)
                .exchange();
    }

    @Test
    @DisplayName("R39: a refusal that names no field stands as a sentence above the table and above the form")
    void aRefusalWithoutAFieldIsSaid() throws IOException {
        var sentence = "这份文件没有收到，请再上传一次。";
        var list = new ListPage(
                NarrowedPage.of(Narrowing.NONE.in(List.<SentUpload>of(), _ -> new Narrowing.Line("", "", "")), 1, 20),
                SourceForm.EMPTY,
                Map.of(),
                sentence,
                "");
        var mapping =
                new MappingPage(uploads.get(OPERATOR, received()), null, List.of(), List.of(), sentence, Map.of());

        assertThat(Rendered.page("intake/list", Map.of("page", list))).containsOnlyOnce("<b>" + sentence);
        assertThat(Rendered.page("intake/mapping", Map.of("page", mapping))).containsOnlyOnce("<b>" + sentence);
    }

    @Test
    @DisplayName("R39: another organisation finds no such file, at any of its addresses")
    void anotherOrganisationFindsNoSuchFile() {
        var id = received();
        for (var path : new String[] {"", "/mapping", "/original", "/remarks.xlsx"}) {
            assertThat(mvc.get().uri("/intake/" + id + path).with(Actors.as(Actors.province("140000"))))
                    .hasStatus(404);
        }
        for (var path : new String[] {"/mapping", "/head", "/commit", "/discard", "/withdraw"}) {
            assertThat(mvc.post()
                            .uri("/intake/" + id + path)
                            .with(Actors.as(Actors.province("140000")))
                            .with(csrf())
                            .param("reason", "撤回"))
                    .hasStatus(404);
        }
    }

    @Test
    @DisplayName("a workbook with remarks is finished before its answer begins, so that making it counts as work")
    void theWorkbookIsFinishedBeforeTheAnswerBegins() throws IOException {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        var finished = new ArrayList<Boolean>();
        var response = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                finished.add(workbookLies());
                return super.getOutputStream();
            }
        };

        files.remarks(OPERATOR, id, response);

        assertThat(finished).containsExactly(true);
        assertThat(workbookLies()).as("left behind").isFalse();
    }

    private boolean workbookLies() {
        try (var lying = Files.list(scratch.folder())) {
            return lying.anyMatch(IntakePageTests::workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean workbook(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    @DisplayName("R39: every remark stands beside its cell, on the page and in the file, where nothing is a formula")
    void everyRemarkStandsAtItsCell() throws IOException {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);

        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("A3", "没有找到名为“不存在县”的地区", "B4", "此处应为数值", "只入库无疑问的");
        var answer = mvc.get()
                .uri("/intake/" + id + "/remarks.xlsx")
                .with(Actors.as(OPERATOR))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getCellComment().getString().getString())
                    .contains("不存在县");
            assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).contains("此处应为数值");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(80);
        }
        assertThat(mvc.get().uri("/intake/" + id + "/original").with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .body()
                .isEqualTo(TABLE.getBytes(StandardCharsets.UTF_8));
        assertThat(mvc.post()
                        .uri("/intake/" + id + "/commit")
                        .with(Actors.as(OPERATOR))
                        .with(csrf())
                        .param("choice", "WHOLE"))
                .hasStatus(422)
                .bodyText()
                .contains("2 项不能读取，不能整份入库");
    }

    @Test
    @DisplayName("R39: a file that was given up leaves no content behind, only that it was there")
    void aFileGivenUpLeavesNoContent() {
        var id = received();
        assertThat(mvc.post()
                        .uri("/intake/" + id + "/discard")
                        .with(Actors.as(OPERATOR))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/intake/" + id + "/original").with(Actors.as(OPERATOR)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/intake").with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("已放弃");
    }

    @Test
    @DisplayName("R39: what is larger than 50 MB is turned away with a sentence before it is read")
    void whatIsTooLargeIsTurnedAway() {
        var session = loggedIn(sessions);
        try {
            assertThat(mvc.post()
                            .uri("/intake")
                            .cookie(new Cookie(
                                    "QX_SESSION",
                                    Base64.getEncoder().encodeToString(session.getBytes(StandardCharsets.UTF_8))))
                            .with(request -> {
                                request.setContent(new byte[53 << 20]);
                                return request;
                            }))
                    .hasStatus(422)
                    .bodyText()
                    .contains("表格文件最多 50 MB");
        } finally {
            sessions.deleteById(session);
        }
    }

    private static <S extends Session> String loggedIn(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl());
        sessions.save(session);
        return session.getId();
    }

    private UUID received() {
        var answer = send("年报.csv", TABLE.getBytes(StandardCharsets.UTF_8), "年报", "2024-06-05");
        assertThat(answer).hasStatus3xxRedirection();
        var to = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        return UUID.fromString(to.substring(to.lastIndexOf('/') + 1));
    }

    private MvcTestResult send(String name, byte[] content, String title, String published) {
        return mvc.post()
                .uri("/intake")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content))
                .param("title", title)
                .param("publisher", "山西省生态环境厅")
                .param("published", published)
                .param("retrievedOn", "2024-07-01")
                .with(Actors.as(OPERATOR))
                .with(csrf())
                .exchange();
    }
}
