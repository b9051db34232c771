package org.qiangxian.submission;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.application.Applications;
import org.qiangxian.application.Status;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the page 报送包. */
@Component
@Transactional(readOnly = true)
class PackageDesk {

    private final Packing packing;
    private final SubmissionRepository repository;
    private final ScanRepository scans;
    private final OpenCalls open;
    private final Applications applications;

    PackageDesk(
            Packing packing,
            SubmissionRepository repository,
            ScanRepository scans,
            OpenCalls open,
            Applications applications) {
        this.packing = packing;
        this.repository = repository;
        this.scans = scans;
        this.open = open;
        this.applications = applications;
    }

    /** The call a recommender most likely wants: the latest that is still open, else the latest. */
    Call likeliest(Actor actor) {
        var recommender = Packing.recommender(actor);
        var calls = open.callsFor(recommender);
        return calls.stream()
                .filter(call -> open.inTime(call, recommender))
                .findFirst()
                .or(() -> calls.stream().findFirst())
                .orElseThrow(() -> new Refusal.NotFound("目前没有面向贵单位的征集。总局发布征集后，本页会自动出现。"));
    }

    PackagePage page(Actor actor, CallId id) {
        var recommender = Packing.recommender(actor);
        var call = packing.call(recommender, id);
        var packages = repository.of(id, recommender);
        var sent = packages.stream().filter(Package::inForce).findFirst().orElse(null);
        var bundle = packing.bundle(call, recommender);
        return new PackagePage(
                call,
                open.callsFor(recommender),
                recommender,
                packing.deadline(call, recommender),
                open.inTime(call, recommender),
                open.daysLeft(call, recommender),
                open.extensions(call, recommender),
                applications.seats(id, Kind.PILOT, recommender),
                applications.seats(id, Kind.ACTIVITY, recommender),
                waiting(id, recommender),
                sent == null ? rows(bundle) : rows(sent),
                sent == null ? bundle.summaryCode() : sent.summaryCode(),
                sent == null
                        ? bundle.summaryScan()
                        : scans.find(sent.summaryScan()).orElse(null),
                sent == null ? packing.lacking(call, bundle) : List.of(),
                sent,
                packages,
                null,
                "");
    }

    private int waiting(CallId call, RegionCode recommender) {
        return (int) applications.ofCall(call).stream()
                .filter(one -> one.recommender().equals(recommender))
                .filter(one -> one.status() == Status.SUBMITTED || one.status() == Status.RESERVED)
                .count();
    }

    private List<PackagePage.Row> rows(Bundle bundle) {
        return bundle.chosen().stream()
                .map(one -> new PackagePage.Row(
                        one.application(),
                        one.unit(),
                        Materials.line(one),
                        one.number(),
                        Bundle.sealed(one) ? packing.codeOf(one).toString() : null,
                        bundle.scan(one).orElse(null)))
                .toList();
    }

    private List<PackagePage.Row> rows(Package sent) {
        return sent.items().stream()
                .map(item -> new PackagePage.Row(
                        item.application(),
                        item.unit(),
                        item.line(),
                        item.submission(),
                        item.code(),
                        item.scan() == null ? null : scans.find(item.scan()).orElse(null)))
                .toList();
    }
}
