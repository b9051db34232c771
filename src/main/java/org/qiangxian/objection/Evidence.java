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
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.shell.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 依据: the files a city sends to prove an objection while it is open. Whoever may read the objection may read them. */
@Service
@Transactional
public class Evidence {

    static final AttachmentRule RULE = new AttachmentRule(
            "objection", EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.XLSX), 20, Files.MOST);

    private final Objections objections;
    private final MatterRepository matters;
    private final Attachments attachments;
    private final ApplicationEventPublisher facts;

    Evidence(
            Objections objections, MatterRepository matters, Attachments attachments, ApplicationEventPublisher facts) {
        this.objections = objections;
        this.matters = matters;
        this.attachments = attachments;
        this.facts = facts;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(Matter matter) {
        return attachments.of(RULE, key(matter));
    }

    /** Keeps what the city sends to prove an open objection of its own; a file that is refused leaves no trace. */
    public void add(Actor actor, long value, SentFile upload) {
        actor.require(ObjectionAction.PROVE.row().roles());
        matters.lock(value);
        var matter = objections.get(actor, value);
        ObjectionAction.PROVE.check(actor, matter.standing(false), () -> new Refusal.Conflict("这件异议已经办理完毕，不能再补充依据。"));
        var kept = attachments.attach(actor, RULE, key(matter), matter.unit(), upload);
        facts.publishEvent(
                new EvidenceSent(value, matter.unit().value(), kept.id().value(), actor.login()));
    }

    /** A copy of one of the files. */
    public Download open(Actor actor, long value, FileId file) {
        return attachments.open(RULE, key(objections.get(actor, value)), file);
    }

    static String key(Matter matter) {
        return String.valueOf(matter.value());
    }
}
