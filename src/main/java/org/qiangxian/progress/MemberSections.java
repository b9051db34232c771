package org.qiangxian.progress;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.progress.ReportForms.Sections;
import org.springframework.stereotype.Component;

/** What a member has of pilots and activities: only then a report has their sections (R89). */
@Component
class MemberSections {

    /** The form of a report as its member fills it in. */
    Form form(Report report, int year) {
        return ReportForms.of(report.kind(), year, Sections.NONE);
    }

    /** What stands in a summary of the year by itself. */
    List<Passage> passages(Report report, int year) {
        return List.of();
    }

    void give(Actor actor, Report report, int year, Content content) {}

    void takeBack(Actor actor, Report report, int year) {}
}
