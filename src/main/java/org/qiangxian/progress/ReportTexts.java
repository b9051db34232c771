package org.qiangxian.progress;

import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form of a report, the passages the platform offers in it, and the part passed on to the member's pilots. */
@Component
class ReportTexts {

    private final MemberSections sections;
    private final YearPassages passages;
    private final ObjectProvider<YearSource> others;

    ReportTexts(MemberSections sections, YearPassages passages, ObjectProvider<YearSource> others) {
        this.sections = sections;
        this.passages = passages;
        this.others = others;
    }

    Form form(Report report, int year, Content content) {
        return sections.form(report, year, content);
    }

    /** The passages for a summary, from what is known of its year; empty for other reports. */
    List<Prefilled> offered(Actor actor, Report report, int year) {
        return report.summary()
                ? Stream.of(
                                passages.of(actor, report, year).stream(),
                                sections.passages(report, year).stream(),
                                others.orderedStream().flatMap(other -> other.of(report.unit(), year).stream()))
                        .flatMap(each -> each)
                        .toList()
                : List.of();
    }

    void give(Actor actor, Report report, int year) {
        sections.give(actor, report, year, report.content());
    }

    void takeBack(Actor actor, Report report, int year) {
        sections.takeBack(actor, report, year);
    }
}
