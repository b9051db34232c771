package org.qiangxian.complaint;

import java.io.IOException;
import java.util.ArrayList;
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
import org.qiangxian.document.Inspected;
import org.qiangxian.document.Inspections;
import org.qiangxian.document.SentFile;
import org.qiangxian.document.StoredFile;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Scratch;
import org.qiangxian.shell.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * What is sent with a complaint: inspected in the child process before anything is stored, found under no place, and
 * their senders recorded nowhere.
 */
@Component
class ComplaintFiles {

    static final AttachmentRule RULE = new AttachmentRule(
                    "complaint", EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG), 3, 5 << 20)
            .namelessly();

    private static final UUID NOBODY = new UUID(0, 0);

    /** The sender recorded for such files: an actor without a post, as whom nobody can log in. */
    private static final Actor PUBLIC =
            new Actor(NOBODY, NOBODY, "public", "反映人", NOBODY, "公众", Role.EXPERT, null, false);

    private final Attachments attachments;
    private final Sandbox sandbox;
    private final Scratch scratch;

    ComplaintFiles(Attachments attachments, Sandbox sandbox, Scratch scratch) {
        this.attachments = attachments;
        this.sandbox = sandbox;
        this.scratch = scratch;
    }

    /** A file that was found harmless. */
    record Judged(SentFile file, Inspected found) {}

    /** Whether any file was chosen, since a form sends its empty fields too. */
    static boolean any(List<MultipartFile> sent) {
        return sent.stream().anyMatch(each -> !each.isEmpty());
    }

    /** Inspects each file, without a lock and without a transaction. */
    List<Judged> judge(String network, List<MultipartFile> sent) throws IOException {
        var judged = new ArrayList<Judged>();
        for (var each : sent) {
            if (each.isEmpty()) {
                continue;
            }
            if (judged.size() == RULE.most()) {
                throw Refusal.Invalid.of(Attachments.FIELD, "最多 %d 个文件。".formatted(RULE.most()));
            }
            var file = SentFile.of(each);
            Attachments.checkSize(RULE, file);
            judged.add(new Judged(file, look(network, file)));
        }
        return judged;
    }

    private Inspected look(String network, SentFile file) {
        try (var slip = scratch.of(file.content())) {
            return sandbox.judged(network, Inspections.of(RULE.kinds()), slip.file());
        } catch (Refusal.Invalid refusal) {
            throw Refusal.Invalid.of(Attachments.FIELD, refusal.getMessage());
        }
    }

    void keep(UUID complaint, List<Judged> files) {
        for (var each : files) {
            attachments.attach(PUBLIC, RULE, complaint.toString(), Attachments.NOWHERE, each.file(), each.found());
        }
    }

    List<StoredFile> of(UUID complaint) {
        return attachments.of(RULE, complaint.toString());
    }

    Download open(UUID complaint, FileId file) {
        return attachments.open(RULE, complaint.toString(), file);
    }
}
