package org.qiangxian.journal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.journal.JournalPage.Entry;
import org.qiangxian.journal.JournalPage.Filter;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.Typing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit administrator's page: filter, verify, export. There is no way to delete. */
@Controller
class JournalController {

    private static final int PAGE = 50;
    private static final int EXPORT = 100_000;

    private final JournalQuery journal;
    private final Verification verification;
    private final ApplicationEventPublisher facts;

    JournalController(JournalQuery journal, Verification verification, ApplicationEventPublisher facts) {
        this.journal = journal;
        this.verification = verification;
        this.facts = facts;
    }

    @ModelAttribute("filter")
    Filter filter(
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        if ((from != null && !Typing.plausible(from)) || (to != null && !Typing.plausible(to))) {
            throw new Refusal.Invalid("日期写作 2026-03-01，请核对年份。");
        }
        return new Filter(from, to, login, kind, about, outcome, before);
    }

    @GetMapping("/admin/journal")
    String list(Actor actor, @ModelAttribute(value = "filter", binding = false) Filter filter, Model model) {
        return page(actor, filter, null, model);
    }

    @PostMapping("/admin/journal/verify")
    String verify(Actor actor, @ModelAttribute(value = "filter", binding = false) Filter filter, Model model) {
        actor.require(Role.AUDIT_ADMIN);
        return page(actor, filter, words(verification.verify()), model);
    }

    @GetMapping("/admin/journal/export.csv")
    ResponseEntity<byte[]> export(Actor actor, @ModelAttribute(value = "filter", binding = false) Filter filter) {
        actor.require(Role.AUDIT_ADMIN);
        var total = journal.count(filter);
        if (total > EXPORT) {
            throw new Refusal.Conflict("符合条件的记录超过 %d 条，一次导不完。请按日期分段导出。".formatted(EXPORT));
        }
        var entries = journal.entries(filter, total, EXPORT);
        facts.publishEvent(new JournalExported("日志", entries.size()));
        var text = "\ufeff时间,账号,姓名,岗位,单位,地址,请求编号,事项,对象,结果,内容\r\n"
                + entries.stream().map(JournalController::line).collect(Collectors.joining());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String page(Actor actor, Filter filter, @Nullable String finding, Model model) {
        actor.require(Role.AUDIT_ADMIN);
        var total = journal.count(filter);
        var entries = journal.entries(filter, total, PAGE);
        var before = total - filter.passed(total) - entries.size() + 1;
        model.addAttribute("page", new JournalPage(filter, entries, total, before > 1 ? before : null, finding));
        return "journal/list";
    }

    private static String words(Verification.Finding finding) {
        if (finding.at() != null) {
            return "%s 的一条记录与封存时不一致，或其前有记录被删除。请立即报告并保全数据库。".formatted(Chinese.time(finding.at()));
        }
        return finding.cut() != null
                ? "%s 的封存记录与日志不符：封存记录被改过，或日志尾部被截去。请立即报告并保全数据库。".formatted(finding.cut())
                : "已从第一条起核验全部记录，与封存时完全一致。";
    }

    private static String line(Entry entry) {
        return Stream.of(
                                entry.time(),
                                entry.login(),
                                entry.name(),
                                entry.post(),
                                entry.organisation(),
                                entry.address(),
                                entry.request(),
                                entry.kind(),
                                entry.about(),
                                entry.ended(),
                                entry.detail())
                        .map(JournalController::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A quoted cell that no program takes for a formula. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+@\\-\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
