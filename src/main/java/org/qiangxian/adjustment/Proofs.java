package org.qiangxian.adjustment;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.Attachments;
import org.qiangxian.document.Download;
import org.qiangxian.document.FileId;
import org.qiangxian.document.FileKind;
import org.qiangxian.document.Files;
import org.qiangxian.document.Inspected;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.procedure.Seen;
import org.qiangxian.reception.AttachmentReceiver;
import org.qiangxian.reception.Outcome;
import org.qiangxian.reception.ReceivedFile;
import org.qiangxian.reception.Receptions;
import org.qiangxian.reception.Sent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of a case: evidence of whoever registered it, what the city sends with its answer. Everybody who may read
 * the case reads them; a city that was not told yet reads only those it sent itself.
 */
@Service
@Transactional
class Proofs extends AttachmentReceiver {

    static final AttachmentRule RULE = new AttachmentRule(
                    "adjustment",
                    EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG, FileKind.DOCX, FileKind.XLSX),
                    30,
                    Files.MOST)
            .quietly();

    private final CaseFiles files;
    private final AdjustmentMoves moves;
    private final Attachments attachments;

    Proofs(CaseFiles files, AdjustmentMoves moves, Attachments attachments, Receptions receptions) {
        super(RULE, attachments, receptions);
        this.files = files;
        this.moves = moves;
        this.attachments = attachments;
    }

    /** The files of a case that a reader may read. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(Actor actor, CaseFile file) {
        return attachments.of(RULE, file.matter().id().toString()).stream()
                .filter(it -> !file.kept(actor) || it.keptBy().isOf(actor))
                .toList();
    }

    /**
     * Receives a file; no lock and no transaction while it is looked into.
     *
     * @return the address at which the sender goes on
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String add(Actor actor, UUID id, SentFile upload) {
        files.get(actor, id);
        return receive(actor, id.toString(), upload);
    }

    @Override
    public Outcome accept(Actor actor, Sent sent, ReceivedFile content, Inspected found) {
        var id = UUID.fromString(sent.record());
        var file = moves.ready(actor, id, AdjustmentAction.PROVE, Seen.NOTHING);
        var kept = keep(actor, Attachments.NOWHERE, sent, content, found);
        moves.move(actor, file, AdjustmentAction.PROVE, kept.name());
        return Outcome.taken(page(sent));
    }

    @Override
    public String page(Sent sent) {
        return AdjustmentController.PATH + "/" + sent.record();
    }

    /** A copy of one of the files. */
    public Download open(Actor actor, UUID id, FileId wanted) {
        var file = files.get(actor, id);
        if (of(actor, file).stream().noneMatch(it -> it.id().equals(wanted))) {
            throw CaseFiles.unknown();
        }
        return attachments.open(RULE, id.toString(), wanted);
    }

    /**
     * Whether a reader may send a file now: whoever registered the incident, the province and 总局 may; the city once it
     * was told.
     */
    boolean may(Actor actor, CaseFile file) {
        var row = AdjustmentAction.PROVE.row();
        return row.by(actor.role())
                && row.startsAt(file.matter().status())
                && (!actor.is(Role.CITY) || file.matter().status() != AdjustmentStatus.HEARD);
    }
}
