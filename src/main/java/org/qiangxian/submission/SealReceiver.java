package org.qiangxian.submission;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.application.ApplicationId;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receiver;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;

/** Receives the stamped scan of one proposal: its code is read in the child process, then {@link Seals} decides. */
@Component
class SealReceiver implements Receiver<Inspected> {

    private static final String TYPED = "typed";
    private static final String NUMBER = "number";

    private final Receptions receptions;
    private final Seals seals;

    SealReceiver(Receptions receptions, Seals seals) {
        this.receptions = receptions;
        this.seals = seals;
    }

    /**
     * @param typed the code on the paper, where the scan does not show it
     * @return the address at which the sender goes on
     * @throws Refusal.Invalid if the scan is of another text, naming that
     */
    String receive(Actor actor, ApplicationId id, SentFile upload, String typed) {
        int number = seals.awaited(actor, id);
        Inspections.checkSize(upload);
        var details = Map.of(TYPED, typed, NUMBER, String.valueOf(number));
        return receptions.receive(actor, this, upload.content(), new Sent(id.toString(), upload.name(), details));
    }

    @Override
    public String subject() {
        return "seal";
    }

    @Override
    public Task<Inspected> task(Sent sent) {
        return Inspections.ofScan();
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var reading = Sealing.Reading.of(new SentFile(sent.name(), content.bytes()), found, sent.detail(TYPED));
        return seals.accept(actor, ApplicationId.of(sent.record()), Integer.parseInt(sent.detail(NUMBER)), reading);
    }

    @Override
    public String page(Sent sent) {
        return Seals.page(ApplicationId.of(sent.record()));
    }
}
