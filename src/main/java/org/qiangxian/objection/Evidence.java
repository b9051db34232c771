package org.qiangxian.objection;

import java.util.EnumSet;
import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.reception.AttachmentReceiver;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 依据: the files a city sends to prove an objection while it is open. All who may read the objection may read them. */
@Service
@Transactional
public class Evidence extends AttachmentReceiver {

    static final AttachmentRule RULE = new AttachmentRule(
            "objection", EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.XLSX), 20, Files.MOST);

    private final MatterReading reading;
    private final MatterRepository matters;
    private final Attachments attachments;
    private final ApplicationEventPublisher facts;

    Evidence(
            MatterReading reading,
            MatterRepository matters,
            Attachments attachments,
            Receptions receptions,
            ApplicationEventPublisher facts) {
        super(RULE, attachments, receptions);
        this.reading = reading;
        this.matters = matters;
        this.attachments = attachments;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(Matter matter) {
        return attachments.of(RULE, key(matter));
    }

    /**
     * Receives what the city sends to prove an open objection of its own; a refused file leaves no trace. No lock and
     * no transaction is held while it is inspected.
     *
     * @return the address at which the sender goes on
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String add(Actor actor, long value, SentFile upload) {
        requireOpen(actor, value);
        return receive(actor, String.valueOf(value), upload);
    }

    private Matter requireOpen(Actor actor, long value) {
        actor.require(ObjectionAction.PROVE.row().roles());
        var matter = reading.get(actor, value);
        ObjectionAction.PROVE.check(actor, matter.standing(false), () -> new Refusal.Conflict("这件异议已经办理完毕，不能再补充依据。"));
        return matter;
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        long value = Long.parseLong(sent.record());
        matters.lock(value);
        var matter = requireOpen(actor, value);
        var kept = keep(actor, matter.unit(), sent, content, found);
        facts.publishEvent(
                new EvidenceSent(value, matter.unit().value(), kept.id().value(), actor.login()));
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return "/objections/" + sent.record();
    }

    /** A copy of one of the files. */
    public Download open(Actor actor, long value, FileId file) {
        return attachments.open(RULE, key(reading.get(actor, value)), file);
    }

    static String key(Matter matter) {
        return String.valueOf(matter.value());
    }
}
