package org.qiangxian.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.pilot.InterimSummaries;
import org.qiangxian.pilot.Milestone;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.PilotStatus;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.progress.ReportForms.Sections;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Typing;
import org.springframework.stereotype.Component;

/**
 * The sections of pilots and activities, which a report has only if the member has any (R89). The section 试点 of a
 * summary is the 阶段总结 of the pilot, asked for nowhere else.
 */
@Component
class MemberSections {

    /** Minutes of the 阶段总结 of a pilot, within the summary of its year. */
    static final int PILOT_MINUTES = 4;

    private final Pilots pilots;
    private final InterimSummaries interim;

    MemberSections(Pilots pilots, InterimSummaries interim) {
        this.pilots = pilots;
        this.interim = interim;
    }

    /**
     * The form of a report.
     *
     * @param content its content: a written section stays, whatever became of the pilot
     */
    Form form(Report report, int year, Content content) {
        var sections = new Sections(
                has(report, year, Kind.PILOT) || !Typing.blank(content.text(ReportForms.PILOT)),
                has(report, year, Kind.ACTIVITY) || !Typing.blank(content.text(ReportForms.ACTIVITY)));
        return ReportForms.of(report.kind(), year, sections);
    }

    private boolean has(Report report, int year, Kind kind) {
        return of(report, year).anyMatch(pilot -> pilot.kind() == kind);
    }

    /** Whether a summary of the year includes the 阶段总结 of a pilot. */
    boolean sums(RegionCode unit, int year) {
        return pilots.of(unit).stream().anyMatch(pilot -> pilot.kind() == Kind.PILOT && planned(pilot, year));
    }

    private static boolean planned(Pilot pilot, int year) {
        return pilot.status() != PilotStatus.ENDED && pilot.years().contains(year);
    }

    /** The pilots of a report: for progress those running now, for a summary those planned in its year. */
    private Stream<Pilot> of(Report report, int year) {
        return pilots.of(report.unit()).stream()
                .filter(pilot ->
                        report.summary() ? planned(pilot, year) : pilot.status().running());
    }

    /** What the platform fills in: the marks of each quarter, and the landmark results. */
    List<Prefilled> passages(Report report, int year) {
        var all = new ArrayList<Prefilled>();
        of(report, year).forEach(pilot -> {
            var marks = marks(pilot, year);
            if (!marks.isEmpty()) {
                all.add(new Prefilled(
                        "q." + pilot.id(), pilot.kindLabel() + "的季度标记", "%s：%s".formatted(pilot.title(), marks)));
            }
            pilots.landmarks(pilot.id())
                    .forEach(each -> all.add(new Prefilled(
                            "l.%s.%s".formatted(pilot.id(), each.step()), pilot.kindLabel() + "的标志性成果", each.name())));
        });
        return List.copyOf(all);
    }

    /** 第一季度按计划；第二季度有调整. */
    private static String marks(Pilot pilot, int year) {
        return pilot.milestones(year).stream().flatMap(MemberSections::marked).collect(Collectors.joining("；"));
    }

    private static Stream<String> marked(Milestone milestone) {
        return milestone.mark().stream()
                .map(mark -> milestone.quarter().label().substring("2026年".length())
                        + mark.kind().label());
    }

    /** Passes the section of the pilots on to each of them. */
    void give(Actor actor, Report report, int year, Content content) {
        var words = Typing.trimmed(content.text(ReportForms.PILOT));
        if (!words.isEmpty()) {
            summed(report, year).forEach(pilot -> interim.give(actor, pilot.id(), year, words));
        }
    }

    /** Takes back what was passed on for the year, from every pilot, whatever its present status. */
    void takeBack(Actor actor, Report report, int year) {
        if (report.summary()) {
            pilots.of(report.unit()).forEach(pilot -> interim.takeBack(actor, pilot.id(), year));
        }
    }

    private Stream<Pilot> summed(Report report, int year) {
        return report.summary() ? of(report, year).filter(pilot -> pilot.kind() == Kind.PILOT) : Stream.empty();
    }
}
