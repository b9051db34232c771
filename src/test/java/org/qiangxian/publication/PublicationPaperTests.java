package org.qiangxian.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The red-head page, as Word and as PDF, with the measures of GB/T 9704-2012. */
@PlatformTest
@Transactional
@RecordApplicationEvents
class PublicationPaperTests {

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** How far an ideograph extends above its baseline, as a share of its size. */
    private static final double ABOVE_BASELINE = 0.85;

    private static final Actor COUNTY = Actors.city("990121");

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    PublicationRepository repository;

    @Autowired
    PublicationPapers papers;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    private UUID issued(Papers paper) {
        return new Office(drafting, signing, repository).issued(paper.with("number", "示市监发〔2026〕9号"));
    }

    @Test
    @DisplayName(
            "R91: Word and PDF hold head, number, title, addressees, text, day, 附注 and 抄送 in this order, and no seal")
    void whatTheyHold() {
        var id = issued(Papers.open());
        var order = new String[] {
            "测试单位990000",
            "示市监发〔2026〕9号",
            "关于试写一份通知的通知",
            "各县级单位（县、区、县级市、镇、功能区）：",
            "一、事项",
            "请各县查看。",
            "测试单位990000",
            "2026年3月2日",
            "（此件公开发布）",
            "抄送：驻局纪检监察组。",
            "2026年3月2日印发"
        };
        assertThat(word(papers.of(COUNTY, id, "docx").content())).containsSubsequence(order);
        assertThat(pdf(papers.of(id, "pdf").content()).replaceAll("\\s", ""))
                .containsSubsequence(order)
                .doesNotContain("盖章", "未签发", "演示", "不公开");
    }

    @Test
    @DisplayName(
            "GB/T 9704: the head stands 35 mm below the upper edge of the type area, in red, and the number two lines below it")
    void theHeadStandsWhereTheStandardSays() throws IOException {
        var id = issued(Papers.open());
        try (var document = Loader.loadPDF(papers.of(id, "pdf").content())) {
            var signs = signs(document);
            var head = first(signs, "测");
            assertThat((head.getYDirAdj() - ABOVE_BASELINE * head.getFontSizeInPt()) / POINTS_PER_MM)
                    .as("the upper edge of the head, from the upper edge of the paper")
                    .isBetween(70.0, 74.0);
            assertThat(document.getPage(0).getMediaBox().getWidth() / POINTS_PER_MM)
                    .isBetween(209.5, 210.5);
            var number = first(signs, "〔");
            assertThat((number.getYDirAdj() - head.getYDirAdj()) / 28.98).isBetween(2.0, 4.0);
        }
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(papers.of(id, "docx").content()))) {
            var issuer = document.getParagraphs().get(1);
            assertThat(issuer.getText()).isEqualTo("测试单位990000");
            assertThat(issuer.getRuns()).isNotEmpty().allMatch(run -> "E60012".equals(run.getColor()));
            assertThat(document.getParagraphs().get(4).getText()).isEqualTo("示市监发〔2026〕9号");
        }
    }

    @Test
    @DisplayName(
            "R83: a copy of what is not public says whose it is and is recorded; one of the demonstration says 演示, of a draft 未签发")
    void whoseCopyItIs() {
        var id = issued(Papers.notice());
        assertThat(word(papers.of(COUNTY, id, "docx").content())).contains("（此件不公开）");
        assertThat(pdf(papers.of(COUNTY, id, "pdf").content())).contains("此件不公开", COUNTY.organisationName());
        assertThat(events.stream(PublicationFact.PublicationTaken.class)).hasSize(2);

        var drafter = Actors.demonstration(Papers.FIRST);
        var draft = drafting.create(drafter, Papers.open().form()).id();
        assertThat(pdf(papers.of(drafter, draft, "pdf").content()).replaceAll("\\s", ""))
                .as("with the signs of aslant lines put together")
                .contains("演示", "未签发");
    }

    @Test
    @DisplayName(
            "GB/T 9704: 版记 stands at the foot of the type area of the last page; the page number outside, right on odd pages, left on even ones")
    void whatStandsAtTheFoot() throws IOException {
        var longOne = Papers.open().with("body", "请各县查看。\n".repeat(20));
        var id = issued(longOne);
        try (var document = Loader.loadPDF(papers.of(id, "pdf").content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var signs = signs(document);
            var foot = signs.stream()
                    .filter(each -> each.getUnicode().equals("发"))
                    .toList()
                    .getLast();
            assertThat((297 - foot.getYDirAdj() / POINTS_PER_MM))
                    .as("the last line of 版记, from the lower edge of the paper")
                    .isBetween(35.0, 41.0);
            var numbers =
                    signs.stream().filter(each -> each.getUnicode().equals("—")).toList();
            assertThat(numbers).hasSize(4);
            assertThat(numbers.get(1).getXDirAdj() / POINTS_PER_MM).as("odd").isBetween(172.0, 184.0);
            assertThat(numbers.get(2).getXDirAdj() / POINTS_PER_MM).as("even").isBetween(28.0, 38.0);
        }
        var word = papers.of(id, "docx").content();
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            var last = document.getTables().getLast();
            assertThat(last.getText()).contains("2026年3月2日印发");
            assertThat(last.getCTTbl().getTblPr().getTblpPr().getTblpYSpec()).hasToString("bottom");
            assertThat(document.getEvenAndOddHeadings()).isTrue();
            assertThat(document.getFooterList())
                    .extracting(footer -> footer.getParagraphs().getFirst().getAlignment())
                    .containsExactlyInAnyOrder(ParagraphAlignment.RIGHT, ParagraphAlignment.LEFT);
        }
    }

    private static TextPosition first(List<TextPosition> signs, String sign) {
        return signs.stream()
                .filter(each -> each.getUnicode().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private static List<TextPosition> signs(PDDocument document) throws IOException {
        var signs = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                signs.addAll(positions);
            }
        }.getText(document);
        return signs;
    }

    private static String pdf(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String word(byte[] file) {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
