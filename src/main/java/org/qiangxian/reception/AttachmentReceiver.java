package org.qiangxian.reception;

import java.util.Map;
import org.qiangxian.account.Actor;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;

/**
 * Receives the files that are attached to a record of a module: each is inspected by the rule and stored with the
 * record.
 */
public abstract class AttachmentReceiver implements Receiver<Inspected> {

    private final AttachmentRule rule;
    private final Attachments attachments;
    private final Receptions receptions;

    protected AttachmentReceiver(AttachmentRule rule, Attachments attachments, Receptions receptions) {
        this.rule = rule;
        this.attachments = attachments;
        this.receptions = receptions;
    }

    /**
     * Receives a file for a record, for a caller that has checked that the actor may add to it; a refused file leaves
     * no trace. To be called without a lock and without a transaction, because the inspection takes time.
     *
     * @return the address at which the sender goes on
     * @throws Refusal.Invalid at {@link Attachments#FIELD}
     */
    protected String receive(Actor actor, String record, SentFile upload) {
        return receive(actor, record, upload, Map.of());
    }

    /** The same with further details, which {@link Sent#detail} returns on acceptance. */
    protected String receive(Actor actor, String record, SentFile upload, Map<String, String> details) {
        Attachments.checkSize(rule, upload);
        try {
            return receptions.receive(actor, this, upload.content(), new Sent(record, upload.name(), details));
        } catch (Refusal.Invalid invalid) {
            throw Refusal.Invalid.of(Attachments.FIELD, invalid.getMessage());
        }
    }

    /** Attaches what was received to its record. @param owner the unit the file belongs to */
    protected StoredFile keep(Actor actor, RegionCode owner, Sent sent, ReceivedFile content, Inspected found) {
        return attachments.attach(actor, rule, sent.record(), owner, new SentFile(sent.name(), content.bytes()), found);
    }

    @Override
    public String subject() {
        return rule.subject();
    }

    @Override
    public Task<Inspected> task(Sent sent) {
        return Inspections.of(rule.kinds());
    }
}
