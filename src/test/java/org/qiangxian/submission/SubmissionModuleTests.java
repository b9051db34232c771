package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Status;
import org.qiangxian.call.Audience;
import org.qiangxian.call.CallId;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Format;
import org.qiangxian.document.Scanner;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.Contents;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@PlatformTest
@Transactional
@RecordApplicationEvents
class SubmissionModuleTests {

    private static final Actor PROVINCE = Proposals.PROVINCE;
    private static final Actor CITY = Actors.city("990121");
    private static final LocalDate DAY = LocalDate.of(2090, 6, 13);
    private static final Instant LAST_SECOND = Instant.parse("2090-06-13T15:59:59Z");

    @Autowired
    private Proposals proposals;

    @Autowired
    private Applications applications;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Seals seals;

    @Autowired
    private SealReceiver sealReceiver;

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
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private String seen(CallId call) {
        return desk.page(PROVINCE, call).summaryCode().value();
    }

    /** A call with a pilot and an activity, chosen and sealed, so that the package can be sent. */
    private CallId ready() {
        var call = TestCalls.published(jdbc, Audience.FICTIONAL, DAY, "NONE", 0);
        var pilot = proposals.pilot(call, "990121");
        var activity = proposals.activity(call, "990221");
        proposals.choose(pilot);
        proposals.choose(activity);
        proposals.seal("990121", pilot);
        proposals.sealSummary(call);
        return call;
    }

    @Test
    @DisplayName("R61: a stamped scan of what was submitted is accepted, its code read from the picture")
    void acceptsTheScanOfWhatWasSubmitted() {
        var call = TestCalls.open(jdbc);
        var id = proposals.pilot(call, "990121");

        proposals.seal("990121", id);

        assertThat(seals.find(id)).hasValueSatisfying(scan -> {
            assertThat(scan.typed()).isFalse();
            assertThat(scan.code()).isEqualTo(seals.page(CITY, id).code());
        });
    }

    @Test
    @DisplayName("R61: one character changed after printing, and the scan is refused with what it is and what to do")
    void refusesTheScanOfAnEarlierText() {
        var call = TestCalls.open(jdbc);
        var id = proposals.pilot(call, "990121");
        var old = proposals.stamped("990121", id);
        var oldCode = seals.page(CITY, id).code();
        drafts.withdraw(CITY, id);
        drafts.save(CITY, id, applications.get(CITY, id).edit(), Contents.with(Contents.pilot(), "basis", "产业基础较牢。"));
        drafts.submit(CITY, id);

        assertThatThrownBy(() -> sealReceiver.receive(CITY, id, new SentFile("旧.jpg", old), ""))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("与当前提交的内容不符")
                .hasMessageContaining(oldCode + "（第1次提交（")
                .hasMessageContaining("请重新下载打印、盖章、扫描");
        assertThat(seals.find(id)).isEmpty();
        assertThat(events.stream(ScanRefused.class)).hasSize(1);

        proposals.seal("990121", id);
        assertThat(seals.find(id)).isPresent();
    }

    @Test
    @DisplayName(
            "R61: a code that cannot be read may be typed; a wrong one is refused, and the reader is told it was typed")
    void theCodeMayBeTyped() {
        var call = TestCalls.open(jdbc);
        var id = proposals.pilot(call, "990121");
        var other = proposals.pilot(call, "990221");
        var blank = new SentFile("扫描.jpg", Scanner.withoutCode());
        var code = String.valueOf(seals.page(CITY, id).code());
        var foreign = String.valueOf(seals.page(Actors.city("990221"), other).code());

        assertThatThrownBy(() -> sealReceiver.receive(CITY, id, blank, "")).hasMessageContaining("没有读到内容码");
        assertThatThrownBy(() -> sealReceiver.receive(CITY, id, blank, "AAAA")).hasMessageContaining("16 个字符");
        assertThatThrownBy(() -> sealReceiver.receive(CITY, id, blank, foreign)).hasMessageContaining("不是本件的打印件");
        sealReceiver.receive(
                CITY, id, blank, code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));

        assertThat(seals.find(id))
                .hasValueSatisfying(scan -> assertThat(scan.typed()).isTrue());
        assertThatThrownBy(() -> sealReceiver.receive(
                        CITY, id, new SentFile("别处.jpg", proposals.stamped("990221", other)), code))
                .as("what the scan shows counts, whatever is typed")
                .hasMessageContaining("不是本件的打印件");
    }

    @Test
    @DisplayName("R79: the package leaves in one act and is answered at once with time and hash; all in it are 已报送")
    void theWholePackageLeavesAtOnce() throws IOException {
        var call = ready();
        clock.stopAt(LAST_SECOND.minusSeconds(3600));

        var sent = submissions.send(PROVINCE, call, seen(call));

        assertThat(sent.number()).isEqualTo(1);
        assertThat(sent.at()).isEqualTo(LAST_SECOND.minusSeconds(3600));
        assertThat(sent.hash()).matches("SHA-256 [0-9a-f]{64}");
        assertThat(sent.items()).extracting(item -> item.line().kind().annex()).containsExactly("附件1", "附件2");
        assertThat(sent.items())
                .allSatisfy(item -> assertThat(
                                applications.get(PROVINCE, item.application()).status())
                        .isEqualTo(Status.FORWARDED));
        var receipt = text(receipts.pdf(PROVINCE, sent.id()).content());
        assertThat(receipt)
                .contains(
                        "报送回执",
                        "2090年6月13日22:59:59",
                        "回执编号：" + receipts.reference(sent),
                        "校验码：" + sent.check(),
                        sent.hash().substring(8, 30),
                        sent.summaryCode().toString());
        assertThat(sent.reference(2026, 1)).isEqualTo("2026-990000-1");
        assertThat(sent.reference(2026, 2)).as("of another call of the year").isEqualTo("2026(2)-990000-1");
        assertThat(sent.check()).matches("([0-9A-F]{4}-){3}[0-9A-F]{4}");
        assertThat(sent.hash())
                .startsWith("SHA-256 " + sent.check().replace("-", "").toLowerCase(java.util.Locale.ROOT));
        assertThat(submissions.arrived(call)).extracting(Package::id).containsExactly(sent.id());
        assertThat(events.stream(PackageSent.class)).hasSize(1);
    }

    @Test
    @DisplayName("R79: taken back and sent again until the deadline; both receipts stay, one package is in force")
    void takenBackAndSentAgain() {
        var call = ready();
        clock.stopAt(LAST_SECOND.minusSeconds(3600));
        var first = submissions.send(PROVINCE, call, seen(call));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("已经报送");
        submissions.takeBack(PROVINCE, call);
        assertThat(applications
                        .get(PROVINCE, first.items().getFirst().application())
                        .status())
                .isEqualTo(Status.SHORTLISTED);
        clock.stopAt(LAST_SECOND);
        var second = submissions.send(PROVINCE, call, seen(call));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(submissions.arrived(call)).extracting(Package::id).containsExactly(second.id());
        assertThat(submissions.get(PROVINCE, first.id()).takenBackAt()).isNotNull();
        assertThatThrownBy(() -> submissions.get(Actors.samr(), first.id())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    @DisplayName("R79: at 23:59:59 it leaves, at 00:00:00 it does not, and neither comes back")
    void theLastSecond() {
        var call = ready();
        clock.stopAt(LAST_SECOND.plusSeconds(1));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("2090年6月13日 24:00（北京时间）截止")
                .hasMessageContaining("2090年6月14日 00:00:00");
        clock.stopAt(LAST_SECOND.plusMillis(999));
        submissions.send(PROVINCE, call, seen(call));

        clock.stopAt(LAST_SECOND.plusSeconds(1));
        assertThatThrownBy(() -> submissions.takeBack(PROVINCE, call)).hasMessageContaining("不能再撤回");
    }

    @Test
    @DisplayName("R79: late only by a recorded extension, for all or for one with its reason")
    void lateOnlyByAnExtension() {
        var call = ready();
        clock.stopAt(LAST_SECOND.plusSeconds(10));
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call))).isInstanceOf(Refusal.Conflict.class);

        jdbc.sql("""
                        insert into call.extension (call, recommender, day, reason, granted_by, granted_at)
                        values (:call, '990000', '2090-06-15', '示例省系统停电', '测试', now())
                        """).param("call", call.value()).update();

        assertThat(desk.page(PROVINCE, call).extensions()).hasSize(1);
        assertThat(submissions.send(PROVINCE, call, seen(call)).number()).isEqualTo(1);
    }

    @Test
    void aPackageThatLacksSomethingIsRefusedWithAllThatItLacks() {
        var call = TestCalls.open(jdbc);
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("没有列为拟推荐的方案");
        proposals.choose(proposals.pilot(call, "990121"));

        assertThatThrownBy(() -> submissions.send(PROVINCE, call, seen(call)))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("附件1还没有盖章扫描件")
                .hasMessageContaining("附件3汇总表还没有盖章扫描件");
    }

    @Test
    @DisplayName("R80: annex 3 lists what was chosen; one more chosen, and its seal does not count any longer")
    void theSealOfAnnexThreeIsForExactlyThese() {
        var call = ready();
        assertThat(desk.page(PROVINCE, call).ready()).isTrue();
        var before = seen(call);

        var more = proposals.activity(call, "990321");
        proposals.choose(more);

        var page = desk.page(PROVINCE, call);
        assertThat(page.summaryScan()).isNull();
        assertThat(page.lacking()).containsExactly("附件3汇总表还没有盖章扫描件");
        proposals.sealSummary(call);
        assertThatThrownBy(() -> submissions.send(PROVINCE, call, before))
                .as("nobody sends what they did not see")
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("刚刚有了变化");
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

        var print = text(proposals.print(CITY, id));

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

        var print = text(proposals.print(CITY, id));

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
        var call = ready();
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

        var print = text(proposals.print(CITY, id));

        assertThat(print).contains("草稿").doesNotContain("内容码");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s　]+", "");
        }
    }
}
