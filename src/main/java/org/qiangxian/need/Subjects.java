package org.qiangxian.need;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.finding.Findings;
import org.qiangxian.library.Library;
import org.qiangxian.pilot.Pilot;
import org.qiangxian.pilot.Pilots;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.qiangxian.supervision.OwnDay;
import org.qiangxian.supervision.OwnDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a need may refer to: items with a day the city set itself (measures, plan, milestones), its pilots, its
 * findings.
 */
@Component
class Subjects {

    private final ObjectProvider<OwnDays> days;
    private final Pilots pilots;
    private final Findings findings;
    private final Library library;

    Subjects(ObjectProvider<OwnDays> days, Pilots pilots, Findings findings, Library library) {
        this.days = days;
        this.pilots = pilots;
        this.findings = findings;
        this.library = library;
    }

    List<Subject> of(Actor actor, RegionCode unit) {
        return Stream.of(
                        days.stream()
                                .sorted(Comparator.comparing(OwnDays::source))
                                .flatMap(source -> source.of(unit).stream().map(item -> own(source, item))),
                        pilots.of(unit).stream()
                                .filter(pilot -> pilot.fictional() || !pilot.demonstration())
                                .map(Subjects::pilot),
                        library.isMember(unit) ? found(actor, unit) : Stream.<Subject>of())
                .flatMap(each -> each)
                .toList();
    }

    private static Subject own(OwnDays source, OwnDay item) {
        return new Subject(
                source.source() + ":" + item.key(),
                "%s：%s".formatted(item.kind(), Chinese.brief(item.words(), 60)),
                item.link());
    }

    private static Subject pilot(Pilot pilot) {
        return new Subject(
                "pilot-record:" + pilot.id(),
                "%s：%s".formatted(pilot.kindLabel(), Chinese.brief(pilot.title(), 60)),
                pilot.path());
    }

    private Stream<Subject> found(Actor actor, RegionCode unit) {
        return findings.of(actor, unit).stream()
                .map(finding -> new Subject(
                        "finding:" + finding.row().indicator().code(),
                        "%s：%s"
                                .formatted(
                                        finding.kind().label(),
                                        finding.row().indicator().name()),
                        "/profile/" + unit));
    }
}
