package org.qiangxian.submission;

import java.util.Map;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.call.CallId;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.springframework.stereotype.Component;

/** Receives the stamped scan of annex 3: its code is read in the child process, then {@link Summaries} decides. */
@Component
class SummaryReceiver implements Receiver<Inspected> {

    private static final String TYPED = "typed";

    private final Receptions receptions;
    private final Summaries summaries;

    SummaryReceiver(Receptions receptions, Summaries summaries) {
        this.receptions = receptions;
        this.summaries = summaries;
    }

    /** @return the address at which the sender goes on */
    String receive(Actor actor, CallId id, SentFile upload, String typed) {
        summaries.requireAwaited(actor, id);
        Inspections.checkSize(upload);
        var sent = new Sent(id.toString(), upload.name(), Map.of(TYPED, typed));
        return receptions.receive(actor, this, upload.content(), sent);
    }

    @Override
    public String subject() {
        return "summary";
    }

    @Override
    public Task<Inspected> task(Sent sent) {
        return Inspections.ofScan();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var reading = Sealing.Reading.of(new SentFile(sent.name(), content.bytes()), found, sent.detail(TYPED));
        return summaries.accept(actor, new CallId(UUID.fromString(sent.record())), reading);
    }

    @Override
    public String page(Sent sent) {
        return "/submissions/" + sent.record();
    }
}
