package org.qiangxian.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Fact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The journal as the audit administrator reads and exports it. */
@PlatformTest
class JournalPageTests {

    private record KettleRefused(String about, String reason) implements Fact {
        @Override
        public String kind() {
            return "试验";
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }

    private static final Actor AUDIT = Actors.of(Role.AUDIT_ADMIN, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher facts;

    @Autowired
    Scribe scribe;

    @Autowired
    JdbcClient jdbc;

    private final String about = "=x" + UUID.randomUUID();

    @Test
    @DisplayName("8.1.4.3: the export opens in a spreadsheet, runs nothing there, and is itself recorded")
    void exportOpensInASpreadsheetAndIsRecorded() {
        Actors.acting(Actors.city("140728"), () -> facts.publishEvent(new KettleRefused(about, "说\"不\"")));

        var export = mvc.get()
                .uri("/admin/journal/export.csv?about=" + about)
                .with(Actors.as(AUDIT))
                .exchange();

        assertThat(export).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"journal.csv\"");
        var lines = new String(export.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines.getFirst()).startsWith("\ufeff时间,账号");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .contains("\"'" + about + "\"", "培育城市经办", "\"被拒绝\"", "说\\\"\"不")
                .doesNotContain("REFUSED", "CITY");
        scribe.writeReads();
        assertThat(exports()).isPositive();
    }

    @Test
    @DisplayName("8.1.4.3: the page says who, what and why it was refused, in words")
    void pageSaysWhoWhatAndWhy() {
        Actors.acting(Actors.city("140728"), () -> facts.publishEvent(new KettleRefused(about, "壶已经开了")));

        assertThat(mvc.get().uri("/admin/journal?about=" + about).with(Actors.as(AUDIT)))
                .hasStatusOk()
                .bodyText()
                .contains("test-city-140728", "试验", "壶已经开了", "被拒绝");
        assertThat(mvc.get().uri("/admin/journal?outcome=DONE&about=" + about).with(Actors.as(AUDIT)))
                .bodyText()
                .contains("没有符合条件的记录");
        assertThat(mvc.get()
                        .uri("/admin/journal?from=2030-01-01&about=" + about)
                        .with(Actors.as(AUDIT)))
                .bodyText()
                .contains("没有符合条件的记录");
        assertThat(mvc.get().uri("/admin/journal?from=yesterday").with(Actors.as(AUDIT)))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    @DisplayName(
            "R20: no number on the page, in the export, on the way to older entries or of the verification counts what is withheld")
    void noNumberCountsWhatIsWithheld() {
        for (var entry = 0; entry < 60; entry++) {
            facts.publishEvent(new KettleRefused(about, "第" + entry + "壶"));
            facts.publishEvent(new Withheld());
        }
        var first = body("/admin/journal?about=" + about);
        assertThat(first)
                .contains("共 60 条", "第59壶", "第10壶", "name=\"before\" value=\"11\"")
                .doesNotContain("第9壶", "序号");
        facts.publishEvent(new KettleRefused(about, "后来的一壶"));
        assertThat(body("/admin/journal?before=11&about=" + about))
                .contains("第9壶", "第0壶")
                .doesNotContain("第10壶", "后来的一壶", "更早的记录");
        assertThat(body("/admin/journal/export.csv?about=" + about)).doesNotContain("序号");
        for (var far : new String[] {"-9223372036854775808", "0", "1"}) {
            assertThat(body("/admin/journal?about=%s&before=%s".formatted(about, far)))
                    .contains("没有符合条件的记录");
        }
        var finding =
                mvc.post().uri("/admin/journal/verify").with(Actors.as(AUDIT)).with(csrf());
        assertThat(finding).bodyText().contains("与封存时完全一致").doesNotContainPattern("核验 \\d");
    }

    private record Withheld() implements Fact {
        @Override
        public String kind() {
            return CONFIDENTIAL;
        }

        @Override
        public String about() {
            return "";
        }
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).with(Actors.as(AUDIT)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int exports() {
        return jdbc.sql("select count(*) from journal.entry where kind = '导出日志' and login = :login and reading")
                .param("login", AUDIT.login())
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName(
            "8.1.4.2: texts that an earlier version wrote are shown and exported to nobody, and the chain still holds")
    void whatIsWrittenAlreadyIsNotShown() {
        jdbc.sql("""
                insert into journal.entry (at, request, kind, about, outcome, reading, demonstration, detail)
                values (now(), '无', '试验', :about, 'DONE', false, false, cast(:detail as jsonb))
                """).param("about", about).param("detail", """
                        {"version": 7, "title": "草稿的题目", "reason": "写下的理由",
                         "application": {"unit": "140728", "content": {"values": {"task": "草稿的内容"}}}}
                        """).update();

        for (var address : new String[] {"/admin/journal", "/admin/journal/export.csv"}) {
            var answer = mvc.get()
                    .uri(address + "?about=" + about)
                    .with(Actors.as(AUDIT))
                    .exchange();
            assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .as(address)
                    .contains("试验")
                    .doesNotContain("草稿", "理由");
        }
    }
}
