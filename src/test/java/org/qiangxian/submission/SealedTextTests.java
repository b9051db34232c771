package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.application.Submitted;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Documents;
import org.qiangxian.document.Format;
import org.qiangxian.form.Content;
import org.qiangxian.form.Contents;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Content that was sealed before all text was normalised stays as it was: stored unchanged, under the code on its
 * paper.
 */
@PlatformTest
@Transactional
class SealedTextTests {

    private static final Actor CITY = Actors.city("990121");

    /** Text as earlier versions stored it: radicals, control characters, blanks of all kinds, full width. */
    private static final String BEFORE = "\u2f2d\u2ec4省\t２０２４\u000b中山巿\u200b质\u00a0量\r\n完";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Applications applications;

    @Autowired
    private Materials materials;

    @Autowired
    private Prints prints;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R61: a text sealed by the version before keeps the code that stands on its stamped paper")
    void theCodeOnStampedPaperStaysValid() throws Exception {
        var id = sealed(Contents.with(Contents.pilot(), "basis", BEFORE));
        var found = applications.get(CITY, id);
        var chosen = materials.submitted(found).orElseThrow();

        var code = materials.codeOf(chosen);

        assertThat(chosen.content().text("basis")).isEqualTo(BEFORE);
        assertThat(code).isEqualTo(documents.codeOf(asTheVersionBefore(found.callVersion(), chosen.submitted())));
        try (var paper = Loader.loadPDF(prints.plan(CITY, id, Format.PDF).content())) {
            assertThat(new PDFTextStripper().getText(paper)).contains(code.toString(), "山西省 ２０２４", "中山巿质 量");
        }
    }

    @Test
    @DisplayName("R61: the code of one fixed text, as the version before computed it")
    void theCodeOfAFixedText() {
        var parts = List.of("附件1", "5905aaf3-78ac-449e-bd6e-c651dc9a1142", "1", "1", "990121", BEFORE);

        assertThat(documents.codeOf(parts)).hasToString("3YJK-MVUG-8C9N-Q4M4");
    }

    private ApplicationId sealed(Content content) {
        var id = drafts.begin(CITY, TestCalls.open(jdbc), Kind.PILOT, content).id();
        drafts.submit(CITY, id);
        return id;
    }

    /** What the code covered before: every text as it is stored, with its key. */
    private static List<String> asTheVersionBefore(int version, Submitted submitted) {
        var content = submitted.content();
        var parts = new ArrayList<>(List.of(
                "附件1",
                submitted.application().value().toString(),
                String.valueOf(submitted.number()),
                String.valueOf(version),
                new RegionCode("990121").value()));
        content.directions().forEach(direction -> parts.add("direction " + direction));
        parts.add(content.otherDirection());
        content.texts().forEach((key, text) -> parts.addAll(List.of(key, text)));
        content.quarters().forEach((quarter, text) -> parts.addAll(List.of(quarter.toString(), text)));
        return parts;
    }
}
