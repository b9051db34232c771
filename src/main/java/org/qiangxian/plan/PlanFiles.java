package org.qiangxian.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.discipline.Wording;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The file in place of a plan's items. Readers of the version with it may read it; for others it does not exist. */
@Service
@Transactional
class PlanFiles extends AttachmentReceiver {

    static final AttachmentRule RULE =
            new AttachmentRule("plan", EnumSet.of(FileKind.PDF, FileKind.DOCX), 20, Files.MOST);

    private static final String SEEN = "edit";

    private final Plans plans;
    private final PlanReading reading;
    private final Attachments attachments;

    PlanFiles(Plans plans, PlanReading reading, Attachments attachments, Receptions receptions) {
        super(RULE, attachments, receptions);
        this.plans = plans;
        this.reading = reading;
        this.attachments = attachments;
    }

    /** The file of a text. */
    @Transactional(readOnly = true)
    Optional<StoredFile> of(UUID plan, @Nullable UUID file) {
        return attachments.of(RULE, plan.toString()).stream()
                .filter(each -> each.id().value().equals(file))
                .findFirst();
    }

    /**
     * Receives a file for a plan that its unit is writing; no lock and no transaction is held while it is inspected.
     *
     * @param seen the save the page showed
     * @return the address at which the sender goes on
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String add(Actor actor, UUID plan, SentFile upload, int seen) {
        plans.requireWritten(actor, plan, seen);
        Wording.remark(upload.name()).ifPresent(remark -> {
            throw Refusal.Invalid.of(Attachments.FIELD, "文件的名称别人看得到，请改名后再上传：" + remark);
        });
        return receive(actor, plan.toString(), upload, Map.of(SEEN, String.valueOf(seen)));
    }

    /** A copy for a reader: of any file for the plan's own unit, of files in a version for others. */
    public Download open(Actor actor, UUID id, UUID file) {
        var plan = reading.get(actor, id);
        var versions = reading.versions(plan);
        if (!plan.of(actor)
                && versions.stream().noneMatch(each -> file.equals(each.text().file()))) {
            throw PlanReading.unknown();
        }
        return attachments.open(RULE, id.toString(), new FileId(file));
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var id = UUID.fromString(sent.record());
        var plan = plans.requireWritten(actor, id);
        var kept = keep(actor, plan.unit(), sent, content, found);
        plans.file(actor, id, kept.id().value(), Integer.parseInt(sent.detail(SEEN)));
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return PlanController.PATH + "/" + sent.record() + "/edit";
    }
}
