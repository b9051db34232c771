package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Format;
import org.qiangxian.form.Contents;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The printed annexes of a call and the copies of them: what stands in them, and who gets them. */
@PlatformTest
@Transactional
@RecordApplicationEvents
class AnnexCopyTests {

    private static final Actor PROVINCE = Proposals.PROVINCE;
    private static final Actor CITY = Actors.city("990121");
    private static final LocalDate DAY = LocalDate.of(2090, 6, 13);

    @Autowired
    private Proposals proposals;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Submissions submissions;

    @Autowired
    private PackageDesk desk;

    @Autowired
    private Summaries summaries;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Prints prints;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private String seen(CallId call) {
        return desk.page(PROVINCE, call).summaryCode().value();
    }

    @Test
    @DisplayName("R81, R82: rows in the order of codes, numbered in print and nowhere in the database")
    void annexThreeIsNumberedInPrintOnly() throws IOException {
        var call = TestCalls.open(jdbc);
        for (var city : List.of("990321", "990121", "990221")) {
            proposals.choose(proposals.pilot(call, city));
        }

        var file = summaries.now(PROVINCE, call, Format.XLSX).content();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new java.util.ArrayList<String>();
            book.getSheetAt(0).forEach(row -> {
                if (row.getLastCellNum() == 4
                        && row.getCell(0).getStringCellValue().matches("\\d")) {
                    rows.add(
                            row.getCell(0).getStringCellValue() + row.getCell(3).getStringCellValue());
                }
            });
            assertThat(rows).hasSize(8).first().asString().startsWith("1");
            assertThat(rows.subList(0, 3)).isSorted();
        }
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = 'submission' and table_name = 'item'
                        """).query(String.class).list())
                .doesNotContain("number", "position", "rank", "seq", "ordinal");
    }

    @Test
    @DisplayName("R83: a copy of what is not public says whose it is and is recorded")
    void aCopyOfWhatIsNotPublicIsMarkedAndRecorded() throws IOException {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        var print = Proposals.text(proposals.print(CITY, id));

        assertThat(print).contains("此件不公开", CITY.organisationName());
        assertThat(events.stream(AnnexTaken.class)).anySatisfy(taken -> {
            assertThat(taken.disclosure()).isEqualTo("不公开");
            assertThat(taken.read()).isTrue();
        });
    }

    @Test
    @DisplayName("R65: annex 1 of a call has the headings of the call, in order, once each, and 2 results under 七")
    void annexOneHasTheHeadingsOfTheCall() throws IOException {
        var id = proposals.pilot(TestCalls.open(jdbc), "990121");

        var print = Proposals.text(proposals.print(CITY, id));

        assertThat(print)
                .containsSubsequence(
                        "质量强县（区、镇）培育建设创新试点方案",
                        "一、试点单位名称",
                        "二、试点方向",
                        "☑质量工具方法应用创新",
                        "三、试点任务",
                        "四、试点工作基础",
                        "五、试点主要内容",
                        "六、试点工作安排",
                        "2025年第三季度",
                        "七、预期成果展望")
                .containsOnlyOnce("七、预期成果展望")
                .doesNotContain("模板");
    }

    @Test
    void theAnnexesAreForThoseWhoMayReadTheProposal() {
        var call = proposals.ready(jdbc, DAY);
        var id = desk.page(PROVINCE, call).rows().getFirst().application();

        assertThat(prints.plan(CITY, id, Format.DOCX).name()).endsWith(".docx");
        assertThat(prints.plan(PROVINCE, id, Format.PDF).name()).contains("附件1").endsWith(".pdf");
        for (var other : List.of(Actors.city("990221"), Actors.province("140000"), Actors.samr())) {
            assertThatThrownBy(() -> prints.plan(other, id, Format.PDF)).isInstanceOf(Refusal.NotFound.class);
        }
        var sent = submissions.send(PROVINCE, call, seen(call));
        assertThat(prints.plan(Actors.samr(), id, Format.PDF).content()).isNotEmpty();
        assertThat(receipts.summary(Actors.samr(), sent.id(), Format.XLSX).content())
                .isNotEmpty();
        assertThat(receipts.scan(Actors.samr(), sent.id(), sent.summaryScan()).content())
                .isNotEmpty();
        assertThatThrownBy(() -> receipts.scan(Actors.samr(), sent.id(), UUID.randomUUID()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> receipts.pdf(Actors.province("140000"), sent.id()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> receipts.pdf(CITY, sent.id())).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> desk.page(Actors.province("140000"), call)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aDraftIsPrintedWithoutACode() throws IOException {
        var id = new ApplicationId(
                drafts.begin(CITY, TestCalls.open(jdbc), org.qiangxian.form.Kind.PILOT, Contents.pilot())
                        .id()
                        .value());

        var print = Proposals.text(proposals.print(CITY, id));

        assertThat(print).contains("草稿").doesNotContain("内容码");
    }
}
