package org.qiangxian.submission;

import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.call.Calls;
import org.qiangxian.document.Download;
import org.qiangxian.document.Files;
import org.qiangxian.document.Format;
import org.springframework.stereotype.Component;

/** A package as it was sent, for its recommender and 总局: the receipt, annex 3, the stamped scans. */
@Component
class Receipts {

    private final Submissions submissions;
    private final Calls calls;
    private final ScanRepository scans;
    private final Files files;
    private final Copies copies;

    Receipts(Submissions submissions, Calls calls, ScanRepository scans, Files files, Copies copies) {
        this.submissions = submissions;
        this.calls = calls;
        this.scans = scans;
        this.files = files;
        this.copies = copies;
    }

    Package sent(Actor actor, UUID id) {
        actor.require(Role.PROVINCE, Role.SAMR);
        return submissions.get(actor, id);
    }

    /** The packages in force of a call for 总局, by recommender in the order of codes. */
    List<Package> arrived(Actor actor, CallId call) {
        actor.require(Role.SAMR);
        return submissions.arrived(call);
    }

    Call call(CallId call) {
        return calls.get(call);
    }

    Call call(Package sent) {
        return calls.get(sent.call(), sent.callVersion());
    }

    /** 回执编号 of a package. */
    String reference(Package sent) {
        return sent.reference(call(sent).year(), calls.ordinal(sent.call()));
    }

    Download pdf(Actor actor, UUID id) {
        var sent = sent(actor, id);
        return copies.of(actor, call(sent), Annexes.receipt(call(sent), sent, reference(sent)), Format.PDF);
    }

    Download summary(Actor actor, UUID id, Format format) {
        var sent = sent(actor, id);
        var document = Annexes.summary(call(sent), sent.organisation(), sent.lines(), sent.summaryCode());
        return copies.of(actor, call(sent), document, format);
    }

    /** A stamped scan of the package; any other is refused as unknown. */
    Download scan(Actor actor, UUID id, UUID scan) {
        var sent = sent(actor, id);
        var held = sent.summaryScan().equals(scan) || sent.items().stream().anyMatch(item -> scan.equals(item.scan()));
        return files.entrusted(
                scans.find(scan).filter(_ -> held).orElseThrow(Packing::unknown).file());
    }
}
