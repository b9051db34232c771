package org.qiangxian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.procedure.Seen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/** 受理告知书 and 答复书 exist for the handler, for 纪检 and for whoever has the code; others get none (R2, R110). */
@PlatformTest
@Transactional
class ComplaintPaperTests {

    @Autowired
    Complaining complaining;

    @Autowired
    Complaints complaints;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Complaining.NOW);
    }

    @Test
    @DisplayName(
            "R2, R110: 受理告知书 is there from the acceptance, 答复书 from the answer; neither says who reported nor what")
    void thePapers() throws IOException {
        var code = complaining.send(Complaining.form("CITY", "平遥县"));
        var complaint = complaining.find(code);
        assertThat(byCode(code, "ACCEPTANCE", "docx")).hasStatus(404);
        complaints.accept(Complaining.BUREAU, complaint.id(), Seen.NOTHING);
        assertThat(byCode(code, "ANSWER", "docx")).hasStatus(404);
        assertThat(text(byCode(code, "ACCEPTANCE", "docx")))
                .contains("群众反映受理告知书", "2026年3月2日", "晋中市市场监管局", "15个工作日", "2026年3月23日", "12388")
                .doesNotContain(Complaining.WORDS, "李四", "13800000000", Complaining.BUREAU.name());
        complaints.answer(Complaining.BUREAU, complaint.id(), new AnswerForm("FOUND", "已责令退还收费。", ""));
        assertThat(text(byCode(code, "ANSWER", "docx")))
                .contains("群众反映答复书", "属实，已纠正", "已责令退还收费。")
                .doesNotContain(Complaining.WORDS, "李四");
        assertThat(byCode(code, "ANSWER", "pdf"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("Cache-Control", "no-store");
        assertThat(byCode(code, "ANSWER", "xlsx")).hasStatus(404);
        assertThat(byCode(code + "x", "ANSWER", "pdf")).hasStatus(404);
        var page = mvc.post().uri("/feedback/query").with(csrf()).param("code", code);
        assertThat(page).bodyText().contains("晋中市市场监管局", "下载受理告知书", "下载答复书");
    }

    @Test
    @DisplayName("R2: the accused, and whoever else, gets of a paper what it gets of one that never was")
    void forOthersThereAreNone() throws IOException {
        var complaint = complaining.answered();
        for (var reader : new Actor[] {Complaining.BUREAU, Complaining.NATION}) {
            assertThat(at(reader, complaint.path() + "/papers/ANSWER/docx")).hasStatusOk();
        }
        for (var reader : new Actor[] {Complaining.PROVINCE, Complaining.SAMR, Actors.cityBureau("140800")}) {
            assertThat(at(reader, complaint.path() + "/papers/ANSWER/docx")).hasStatus(404);
            assertThat(at(reader, "/complaints/" + UUID.randomUUID() + "/papers/ANSWER/docx"))
                    .hasStatus(404);
        }
        assertThat(at(Complaining.ACCUSED, complaint.path() + "/papers/ANSWER/docx"))
                .hasStatus(403);
    }

    private MvcTestResult at(Actor reader, String address) {
        return mvc.get().uri(address).with(Actors.as(reader)).exchange();
    }

    private MvcTestResult byCode(String code, String paper, String format) {
        return mvc.post()
                .uri("/feedback/papers")
                .with(csrf())
                .param("code", code)
                .param("paper", paper)
                .param("format", format)
                .exchange();
    }

    private static String text(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk();
        var text = new StringBuilder();
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""));
                }
            }
        }
        return text.toString();
    }
}
