package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/**
 * Uploads on their pages after the check: the workbook of remarks, who finds them, and what is left of one given up.
 */
@PlatformTest
@Transactional
class UploadPageTests {

    private static final Actor OPERATOR = Actors.operator();
    private static final String TABLE = "地区,优良天数比例（%）,甲\n平遥县,80,1\n不存在县,81,2\n太谷区,=HYPERLINK(1),3\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    Sent sent;

    @Autowired
    UploadProcessing work;

    @Autowired
    IntakeFileController files;

    @Autowired
    Scratch scratch;

    @Autowired
    UploadRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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
            return lying.anyMatch(UploadPageTests::workbook);
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
    @DisplayName("R39: while a file is worked on its page shows the progress, and no place counts as read by name")
    void whileAFileIsWorkedOnNoPlaceIsShown() {
        var id = received();
        var upload = uploads.get(OPERATOR, id);
        work.check(uploads.map(OPERATOR, id, List.of(Remap.year(upload.mapping(), 2013))), Sent.UNSEEN);
        work.begin(id, Upload.State.COMMITTING, Set.of(Upload.State.CHECKED));
        repository.alive(id, 2, 3, clock.instant());
        int before = readings();

        assertThat(mvc.get().uri("/intake/" + id).with(Actors.as(OPERATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("入库中", "已读 2 行，共 3 行")
                .doesNotContain("不存在县");
        assertThat(readings()).isEqualTo(before);
    }

    private int readings() {
        return jdbc.sql("select count(*) from meter.reading")
                .query(Integer.class)
                .single();
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

    private UUID received() {
        return sent.receive(OPERATOR, Sent.csv(TABLE), "年报.csv").id();
    }
}
