package org.qiangxian.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
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
import org.qiangxian.publication.PublicationFact.PublicationFileChanged;
import org.qiangxian.publication.PublicationFact.PublicationTaken;
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

/**
 * The files that go with a publication. They are added while it is a draft, and are reached through it only: for those
 * who may not read it they do not exist.
 */
@Service
@Transactional
class PublicationFiles extends AttachmentReceiver {

    static final AttachmentRule RULE = new AttachmentRule(
            "publication",
            EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.DOCX, FileKind.XLSX),
            20,
            Files.MOST);

    private final Publications publications;
    private final PublicationRepository repository;
    private final Attachments attachments;
    private final ApplicationEventPublisher facts;

    PublicationFiles(
            Publications publications,
            PublicationRepository repository,
            Attachments attachments,
            Receptions receptions,
            ApplicationEventPublisher facts) {
        super(RULE, attachments, receptions);
        this.publications = publications;
        this.repository = repository;
        this.attachments = attachments;
        this.facts = facts;
    }

    /** The files of a publication. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(Publication publication) {
        var out = repository.leftOut(publication.id());
        return attachments.of(RULE, publication.id().toString()).stream()
                .filter(file -> !out.contains(file.id().value()))
                .toList();
    }

    /**
     * Receives a file for a draft of the actor's unit; no lock and no transaction is held while it is inspected.
     *
     * @return the address at which the sender goes on
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String add(Actor actor, UUID id, SentFile upload) {
        requireDraft(actor, id);
        Wording.remark(upload.name()).ifPresent(remark -> {
            throw Refusal.Invalid.of(Attachments.FIELD, "附件的名称随文印发，请改名后再上传：" + remark);
        });
        return receive(actor, id.toString(), upload);
    }

    private Publication requireDraft(Actor actor, UUID id) {
        publications.issuer(actor);
        var publication = publications.get(actor, id);
        if (!publication.of(actor)) {
            throw Publications.absent();
        }
        PublicationAction.SAVE.check(
                actor, publication.status(), () -> Drafting.moved(publication, PublicationAction.SAVE));
        return publication;
    }

    /** Removes a file from a draft. */
    public void leaveOut(Actor actor, UUID id, UUID file) {
        repository.lock(id);
        var publication = requireDraft(actor, id);
        if (of(publication).stream().noneMatch(each -> each.id().value().equals(file))) {
            throw new Refusal.NotFound("没有这个附件。请刷新页面查看。");
        }
        repository.leaveOut(id, file);
        facts.publishEvent(new PublicationFileChanged(id, file, false));
    }

    /** A copy for a reader of the publication in the workspace. */
    public Download open(Actor actor, UUID id, UUID file) {
        var publication = publications.get(actor, id);
        if (!publication.paper().open()) {
            facts.publishEvent(new PublicationTaken(id, "附件"));
        }
        return copy(publication, file, publication.of(actor));
    }

    /** A copy for everybody. */
    public Download open(UUID id, UUID file) {
        return copy(publications.open(id), file, false);
    }

    private Download copy(Publication publication, UUID file, boolean unit) {
        if (!unit && !publication.readable()
                || of(publication).stream().noneMatch(each -> each.id().value().equals(file))) {
            throw Publications.absent();
        }
        return attachments.open(RULE, publication.id().toString(), new FileId(file));
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var id = UUID.fromString(sent.record());
        repository.lock(id);
        requireDraft(actor, id);
        var kept = keep(actor, Attachments.NOWHERE, sent, content, found);
        facts.publishEvent(new PublicationFileChanged(id, kept.id().value(), true));
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return "/publications/" + sent.record();
    }
}
