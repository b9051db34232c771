package org.qiangxian.submission;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.application.Application;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Submitted;
import org.qiangxian.document.ContentCode;
import org.qiangxian.region.Regions;
import org.qiangxian.search.FindablePaper;
import org.qiangxian.search.Found;
import org.qiangxian.shell.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds annex 1 by the 内容码 in its footer: a reader who has the paper and may read the proposal is told whether its text
 * is still the present one (R61).
 */
@Component
@Order(0)
class PrintsFound implements FindablePaper {

    private final Applications applications;
    private final Materials materials;
    private final ScanRepository scans;
    private final Regions regions;

    PrintsFound(Applications applications, Materials materials, ScanRepository scans, Regions regions) {
        this.applications = applications;
        this.materials = materials;
        this.scans = scans;
        this.regions = regions;
    }

    @Override
    public String paper() {
        return "附件1";
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.CITY, Role.CITY_BUREAU, Role.PROVINCE, Role.SAMR);
    }

    @Override
    public Stream<Found> with(ContentCode code, Actor reader) {
        return candidates(reader, code).flatMap(each -> prints(reader, each, code));
    }

    /**
     * The proposals with a stamped scan of the code; for readers with few proposals all they may read, because a print
     * may not be stamped yet.
     */
    private Stream<Application> candidates(Actor reader, ContentCode code) {
        var stamped = scans.subjects(code).stream()
                .flatMap(subject -> proposal(reader, subject))
                .toList();
        return stamped.isEmpty() && !reader.is(Role.SAMR) ? applications.list(reader).stream() : stamped.stream();
    }

    private Stream<Application> proposal(Actor reader, String subject) {
        try {
            return Stream.of(applications.get(reader, new ApplicationId(UUID.fromString(subject))));
        } catch (IllegalArgumentException | Refusal.NotFound _) {
            return Stream.empty(); // an annex 3, or not this reader's
        }
    }

    private Stream<Found> prints(Actor reader, Application application, ContentCode code) {
        var submissions = applications.submissions(reader, application.id());
        return submissions.stream()
                .map(submitted -> materials.as(application, submitted))
                .filter(one ->
                        one.form().seal() != null && materials.codeOf(one).equals(code))
                .map(one -> new Found(
                        one.title(),
                        "%s，第%d次提交的打印件".formatted(regions.displayName(application.unit()), one.number()),
                        said(application, one.submitted(), submissions.getFirst(), code),
                        Seals.page(application.id()),
                        regions.get(application.unit()).fictional()));
    }

    private String said(Application application, Submitted printed, Submitted latest, ContentCode code) {
        if (printed.number() != latest.number()) {
            return "内容后来改动过，现在是第%d次提交（%s）；这份打印件不再有效。".formatted(latest.number(), Times.second(latest.at()));
        }
        return scans.find(Seals.subject(application.id()), code)
                .map(scan -> "与平台上现在的内容一致；盖章扫描件%s已接收。".formatted(Times.second(scan.at())))
                .orElse("与平台上现在的内容一致；还没有盖章扫描件。");
    }
}
