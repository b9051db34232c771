package org.qiangxian.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actors;
import org.qiangxian.document.ReadAloud;
import org.qiangxian.sentence.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** 给领导的一页 as Word and PDF: one sheet with the content of the page. */
@PlatformTest
@Transactional
class LeaderFileTests {

    private static final Pattern BOUND =
            Pattern.compile("<a class=\"bound\" href=\"/leader-page/numbers/(\\d+)\">([^<]*)</a>");

    @Autowired
    LeaderPages pages;

    @Autowired
    LeaderFiles files;

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"990121", "140728"})
    @DisplayName(
            "R42: page, Word and PDF of the sheet say the same; the PDF is one page, can be read aloud, the same bytes twice")
    void theFilesAreOneSheet(String code) throws Exception {
        var actor = Actors.city(code);
        var page = pages.of(actor);
        var pdf = files.file(actor, "pdf").content();
        var word = files.file(actor, "docx").content();

        assertThat(files.file(actor, "pdf").content()).isEqualTo(pdf);
        assertThat(files.file(actor, "docx").content()).isEqualTo(word);
        assertThat(ReadAloud.faults(pdf)).isEmpty();
        String printed;
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            printed = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
        String written;
        try (var paper = new XWPFDocument(new ByteArrayInputStream(word))) {
            written = paper.getParagraphs().stream()
                    .map(each -> each.getText())
                    .collect(Collectors.joining())
                    .replaceAll("\\s", "");
            assertThat(paper.getFooterList().getFirst().getText())
                    .contains(page.code().toString());
        }
        assertThat(printed).contains(page.code().toString());
        assertThat(page.text()
                        .sentences()
                        .filter(each -> each.figures().findAny().isPresent()))
                .map(Sentence::text)
                .map(text -> text.replaceAll("\\s", ""))
                .allSatisfy(text -> assertThat(printed).contains(text))
                .allSatisfy(text -> assertThat(written).contains(text));
        assertThat(mvc.get().uri("/leader-page").with(Actors.as(actor)))
                .hasStatusOk()
                .bodyText()
                .satisfies(html -> {
                    var numbered = page.text().figures();
                    var links = BOUND.matcher(html).results().toList();
                    assertThat(links)
                            .hasSize(numbered.size() - 1)
                            .allSatisfy(link -> assertThat(numbered.get(Integer.parseInt(link.group(1)) - 1)
                                            .text())
                                    .isEqualTo(HtmlUtils.htmlUnescape(link.group(2))));
                    assertThat(html).contains(page.code().toString());
                });
        assertThat(mvc.get().uri("/leader-page/numbers/4").with(Actors.as(actor)))
                .hasStatusOk()
                .bodyText()
                .contains("来源", "所在的句子");
    }
}
