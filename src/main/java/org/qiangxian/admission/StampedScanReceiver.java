package org.qiangxian.admission;

import java.util.LinkedHashMap;
import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.ContentCode;
import org.qiangxian.document.FileId;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StampedCodes;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sandbox.Task;

/** Receives the stamped scan of a paper of entry or leaving: it counts only with the code of what would be printed now. */
abstract class StampedScanReceiver implements Receiver<Inspected> {

    private static final String TYPED = "typed";

    private final String subject;
    private final String page;
    private final Receptions receptions;
    private final Files files;

    /**
     * @param subject names the paper among all that is received
     * @param page where a scan that is refused is sent again
     */
    StampedScanReceiver(String subject, String page, Receptions receptions, Files files) {
        this.subject = subject;
        this.page = page;
        this.receptions = receptions;
        this.files = files;
    }

    /** The unit whose paper it is. */
    abstract RegionCode unit(Actor actor);

    /** The code of the paper as it would be printed now. */
    abstract ContentCode expected(Actor actor);

    /** The refusal of a scan that shows another code, with what to do. */
    abstract String outdated(ContentCode expected);

    /** Stores the scan, which shows {@code code}, and answers the address at which its sender goes on. */
    abstract String taken(Actor actor, Sent sent, ContentCode code, FileId scan);

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @param more what else came with it
     * @return the address at which the sender goes on
     */
    final String receive(Actor actor, SentFile upload, String typed, Map<String, String> more) {
        var unit = unit(actor);
        Inspections.checkSize(upload);
        var details = new LinkedHashMap<>(more);
        details.put(TYPED, typed);
        return receptions.receive(actor, this, upload.content(), new Sent(unit.value(), upload.name(), details));
    }

    @Override
    public final String subject() {
        return subject;
    }

    @Override
    public final Task<Inspected> task(Sent sent) {
        return Inspections.ofScan();
    }

    @Override
    public final Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var expected = expected(actor);
        var wrong = StampedCodes.of(found.scan(), sent.detail(TYPED)).wrong(expected, outdated(expected));
        if (!wrong.isEmpty()) {
            return Outcome.refused(page, "scan", wrong);
        }
        var scan = files.keep(actor, unit(actor), new SentFile(sent.name(), content.bytes()), found);
        return Outcome.taken(taken(actor, sent, expected, scan.id()));
    }

    @Override
    public final String page(Sent sent) {
        return page;
    }
}
