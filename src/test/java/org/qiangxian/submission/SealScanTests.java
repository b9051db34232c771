package org.qiangxian.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Drafts;
import org.qiangxian.call.TestCalls;
import org.qiangxian.document.Scanner;
import org.qiangxian.document.SentFile;
import org.qiangxian.form.Contents;
import org.qiangxian.shell.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** Stamped scans of a proposal: which are accepted, and what is said of those that are refused. */
@PlatformTest
@Transactional
@RecordApplicationEvents
class SealScanTests {

    private static final Actor CITY = Actors.city("990121");

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
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

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
}
