package org.qiangxian.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.report.ReportText.Section;
import org.qiangxian.sentence.Part;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 人工说明: what 总局 writes by hand into the report of all places before it is reviewed. It is printed as a marked quotation
 * after the generated sentences, so that nobody mistakes it for one of them, or a digit in it for a bound figure.
 */
@Service
@Transactional
class ReportRemarks {

    static final String BY = "市场监管总局人工撰写";

    private static final String OPENING = "OPENING";

    private final AnnualReportRepository reports;
    private final ReportRemarkRepository remarks;
    private final ReportLog log;

    ReportRemarks(AnnualReportRepository reports, ReportRemarkRepository remarks, ReportLog log) {
        this.reports = reports;
        this.remarks = remarks;
        this.log = log;
    }

    /** The chapters that can have one, key to name: the opening and the tasks. */
    static Map<String, String> chapters() {
        var chapters = new LinkedHashMap<String, String>();
        chapters.put(OPENING, "说明");
        Dimension.tasks().forEach(task -> chapters.put(task.name(), task.label()));
        return chapters;
    }

    /** The present remarks by chapter. */
    @Transactional(readOnly = true)
    public Map<String, String> of(AnnualReport report) {
        return remarks.of(report.id());
    }

    /** Stores the remark of a chapter, or with empty words removes it. */
    AnnualReport write(Actor actor, UUID id, ReportRemarkForm form) {
        actor.require(Role.SAMR);
        var report = reports.lock(id).orElseThrow(AnnualReports::absent);
        Making.requireScope(actor, report.fictional());
        if (report.status() != AnnualReportStatus.MADE) {
            throw new Refusal.Conflict(
                    "报告%s，人工说明只能在复核以前写。".formatted(report.status().label()));
        }
        var asked = form.checked();
        remarks.add(id, asked, actor.signature(), log.now());
        log.tell(new ReportFact.RemarkWritten(id, asked.chapter()));
        return report;
    }

    /** A text with the remarks at the ends of its chapters. */
    ReportText quoting(AnnualReport report, ReportText text) {
        var written = of(report);
        if (written.isEmpty()) {
            return text;
        }
        var chapters = chapters();
        var sections = new ArrayList<Section>();
        for (var section : text.sections()) {
            var words = written.entrySet().stream()
                    .filter(each -> section.heading().text().equals(chapters.get(each.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst();
            var lead = new ArrayList<>(section.lead());
            words.ifPresent(said -> lead.add(Sentence.of(new Part.Quotation(BY, said))));
            sections.add(new Section(section.heading(), lead, section.lines()));
        }
        return new ReportText(text.title(), sections);
    }
}
