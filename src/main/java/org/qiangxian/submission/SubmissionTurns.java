package org.qiangxian.submission;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.account.Desk;
import org.qiangxian.account.Reach;
import org.qiangxian.account.Role;
import org.qiangxian.account.Turn;
import org.qiangxian.account.Waiting;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Brief;
import org.qiangxian.application.Status;
import org.qiangxian.call.Calls;
import org.qiangxian.call.LastDays;
import org.qiangxian.form.Kind;
import org.qiangxian.submission.SealAction.Standing;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in 报送: the city to send the seal after its submission, the recommender to send the package after its
 * choice.
 */
@Component
class SubmissionTurns implements Waiting {

    private final Applications applications;
    private final ScanRepository scans;
    private final Calls calls;
    private final Clock clock;

    SubmissionTurns(Applications applications, ScanRepository scans, Calls calls, Clock clock) {
        this.applications = applications;
        this.scans = scans;
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.CITY, Role.PROVINCE);
    }

    @Override
    public String mayWait() {
        return """
                exists (select from (%s) proposal
                        where proposal.kind = 'PILOT'
                          and not exists (select from submission.scan s where s.subject = cast(proposal.id as text)
                                            and s.accepted_at >= proposal.submitted_at))
                """.formatted(Applications.HANDED_IN);
    }

    @Override
    public List<Turn> turns(Reach reach) {
        var handedIn = applications.briefs(reach).stream()
                .filter(it -> Standing.of(it.status(), false) != Standing.NOT_ASKED && !it.resting())
                .toList();
        if (handedIn.isEmpty()) {
            return List.of();
        }
        var last = calls.lastDays(reach);
        var now = clock.instant();
        var open = handedIn.stream()
                .filter(it -> now.isBefore(last.of(it.call(), it.recommender())))
                .toList();
        return Stream.concat(
                        reach.to(Role.CITY) ? seals(open, last) : Stream.empty(),
                        reach.to(Role.PROVINCE) ? packages(open, last) : Stream.empty())
                .toList();
    }

    private Stream<Turn> seals(List<Brief> open, LastDays last) {
        var pilots = open.stream().filter(it -> it.kind() == Kind.PILOT).toList();
        var sealed = scans.latest(pilots.stream().map(it -> it.id().toString()).toList());
        return pilots.stream()
                .filter(it -> SealAction.SCAN.row().turn().contains(Standing.of(it.status(), sealed(it, sealed))))
                .map(it -> Turn.of("seal/" + it.id(), Desk.of(Role.CITY, it.unit()), "打印方案、盖章并上传扫描件", submitted(it))
                        .until(last.of(it.call(), it.recommender()))
                        .go("/applications", "/submissions/applications/" + it.id(), "打印盖章"));
    }

    /** Whether the present submission is sealed; a scan older than the submission is of an earlier text. */
    private static boolean sealed(Brief it, Map<String, Instant> sealed) {
        var at = sealed.get(it.id().toString());
        return at != null && !at.isBefore(submitted(it));
    }

    private static Instant submitted(Brief it) {
        var at = it.submittedAt();
        return at == null ? it.since() : at;
    }

    /** One turn for all that a recommender has chosen in a call, waiting since the first of them. */
    private static Stream<Turn> packages(List<Brief> open, LastDays last) {
        var chosen = new LinkedHashMap<String, Turn>();
        open.stream()
                .filter(it -> it.status() == Status.SHORTLISTED)
                .sorted(Comparator.comparing(Brief::since))
                .forEach(it -> chosen.computeIfAbsent(
                        "package/%s/%s".formatted(it.call(), it.recommender()),
                        key -> Turn.of(key, Desk.of(Role.PROVINCE, it.recommender()), "报送推荐的创新试点和质量提升活动材料", it.since())
                                .until(last.of(it.call(), it.recommender()))
                                .go("/submissions", "/submissions/" + it.call(), "去报送")));
        return chosen.values().stream();
    }
}
