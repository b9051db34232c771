package org.qiangxian.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.MovableClock;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** Whoever opens an application for entry is told what comes next and finds the link to it. */
@PlatformTest
@Transactional
class EntryGuidanceTests {

    @Autowired
    Admissions admissions;

    @Autowired
    Applying applying;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    @DisplayName("R23: from an application that is listed its province is led to the batch, with a window or without")
    void theProvinceIsLedToItsBatch() {
        var entry = applying.submitted();
        applying.press(Applying.BUREAU, entry, EntryAction.PASS, "");
        applying.press(Applying.PROVINCE, entry, EntryAction.LIST, "");
        assertThat(page(Applying.PROVINCE, entry)).contains("/admissions/batch").doesNotContain("您目前不用办理");
        applying.open();
        assertThat(page(Applying.PROVINCE, entry)).contains("/admissions/batch", "报送已列入批次的入库申请");
        assertThat(page(Applying.CITY, entry)).doesNotContain("/admissions/batch");
    }

    @Test
    @DisplayName(
            "R14: a draft says what comes next, and leads to the record for what is not filled in; those above read it plainly")
    void aDraftSaysWhatComesNext() {
        var entry = admissions.start(Applying.CITY);
        assertThat(page(Applying.CITY, entry))
                .contains("写好后提交", "href=\"/library\"", "不补充也能提交")
                .doesNotContain("没有下一步");
        admissions.submit(Applying.CITY, entry.id(), Applying.form(Applying.WORDS, 0));
        assertThat(page(Applying.BUREAU, entry)).doesNotContain("不补充也能提交", "可以在本地档案");
    }

    @Test
    @DisplayName("R183: what somebody typed while a colleague handed the application in is shown again and not lost")
    void whatWasTypedIsNotLost() {
        var entry = applying.submitted();
        var answer = mvc.post()
                .uri(entry.path())
                .with(Actors.as(Applying.CITY))
                .with(csrf())
                .param("statement", "同事还在写的另一段话")
                .param("edit", "0")
                .exchange();

        assertThat(answer).hasStatus(409).bodyText().contains("没有保存", "同事还在写的另一段话", Applying.WORDS);
        assertThat(page(Applying.BUREAU, entry)).doesNotContain("没有保存", "同事还在写的另一段话");
    }

    private String page(Actor actor, Entry entry) {
        var answer = mvc.get().uri(entry.path()).with(Actors.as(actor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
