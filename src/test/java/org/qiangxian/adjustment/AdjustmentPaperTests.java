package org.qiangxian.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.library.Undertakings.Course;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The four papers of a case, as Word and as PDF. */
@PlatformTest
@Transactional
class AdjustmentPaperTests {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}");

    @Autowired
    Adjusting adjusting;

    @Autowired
    AdjustmentPapers papers;

    @Autowired
    Incidents incidents;

    @Autowired
    Reviews reviews;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName(
            "R20: 告知书, 意见书, 决定书 and 复核决定书 as Word and PDF, with a content code, whose copy it is, and no seal drawn")
    void fourPapers() {
        var id = adjusting.reviewing(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        reviews.answer(Adjusting.REVIEWER, id, AdjustmentAction.UPHOLD, adjusting.document(), Seen.NOTHING);
        var expected = Map.of(
                "notice-1", List.of("动态调整告知书", "示例丙县", "城关镇", Adjusting.WORDS, "不视为同意"),
                "opinion-1", List.of("意见书", "情况属实，已经整改。", "（盖章）"),
                "ruling-1", List.of("动态调整决定书", "国市监质发〔2026〕12号", "暂停至2026年6月30日", "申请复核"),
                "review-1", List.of("动态调整复核决定书", "认定的对象不是本地企业。", "维持原决定"));
        for (var paper : expected.entrySet()) {
            var pdf = pdf(id, paper.getKey());
            assertThat(pdf).contains(paper.getValue()).contains("此件不公开", "演示");
            assertThat(word(id, paper.getKey())).contains(paper.getValue());
            assertThat(CODE.matcher(pdf).results().map(found -> found.group()).distinct())
                    .as(paper.getKey())
                    .hasSize(1);
        }
        for (var issued : List.of("notice-1", "ruling-1", "review-1")) {
            assertThat(pdf(id, issued)).contains("国家市场监督管理总局", "抄送：驻市场监管总局纪检监察组");
        }
        assertThat(pdf(id, "opinion-1")).doesNotContain("抄送");
    }

    @Test
    @DisplayName("R20: a paper changes its code with its text; what was not issued, or by another name, is not there")
    void whatThereIs() {
        var id = adjusting.proposed(adjusting.heard(IncidentKind.QUALITY), RulingOutcome.NONE, "", Course.GO_ON);
        for (var paper : List.of("ruling-1", "review-1", "notice-2", "notice-0", "notice", "other-1", "opinion-9")) {
            assertThatThrownBy(() -> papers.of(Adjusting.OPENER, id, paper, "pdf"))
                    .as(paper)
                    .isInstanceOf(Refusal.NotFound.class);
        }
        assertThatThrownBy(() -> papers.of(Adjusting.OPENER, id, "notice-1", "xlsx"))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(code(id, "opinion-1")).isEqualTo(code(id, "opinion-1")).isNotEqualTo(code(id, "opinion-2"));
    }

    @Test
    @DisplayName("R20: a paper that was issued stays as it was, whatever is determined afterwards")
    void staysAsIssued() {
        var id = adjusting.decided(IncidentKind.QUALITY, RulingOutcome.SUSPEND, "2026-06-30");
        var issued = List.of(code(id, "notice-1"), code(id, "ruling-1"));
        clock.stopAt(Instant.parse("2026-03-03T02:00:00Z"));
        incidents.determine(
                Adjusting.PROVINCE,
                id,
                Adjusting.typed("issuer", "示例省市场监督管理局", "number", "示市监认〔2026〕2号", "level", "特别重大", "day", "2026-03-03"),
                Seen.NOTHING);
        assertThat(List.of(code(id, "notice-1"), code(id, "ruling-1"))).isEqualTo(issued);
        assertThat(pdf(id, "ruling-1")).contains("示市监认〔2026〕1号").doesNotContain("示市监认〔2026〕2号");
    }

    private String code(UUID id, String paper) {
        var found = CODE.matcher(pdf(id, paper));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String pdf(UUID id, String paper) {
        try (var document =
                Loader.loadPDF(papers.of(Adjusting.CITY, id, paper, "pdf").content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String word(UUID id, String paper) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        papers.of(Adjusting.CITY, id, paper, "docx").content()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replaceAll("\\s", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
