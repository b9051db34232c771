package org.qiangxian.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.document.AttachmentRule;
import org.qiangxian.document.StoredFile;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;
import org.qiangxian.shell.Attached;
import org.qiangxian.shell.Chinese;

/**
 * A publication as one reader sees it.
 *
 * @param base its address, in the workspace or on the public site
 * @param unit whether the reader is of the unit that writes it
 * @param standing its status for this reader
 * @param trail null except for the unit
 * @param delivered the desks it was delivered to; only for the unit
 * @param replaces the one it replaces, if the reader may know it
 * @param replacement the one that replaces it, if the reader may know it
 * @param withdrawn why it was withdrawn; empty where it was not
 */
public record PublicationPage(
        Publication it,
        String base,
        boolean unit,
        PublicationStatus standing,
        @Nullable Trail trail,
        List<Button> buttons,
        List<StoredFile> files,
        List<Delivered> delivered,
        List<String> addressed,
        @Nullable Publication replaces,
        @Nullable Publication replacement,
        String withdrawn,
        Instant now,
        String summary,
        Map<String, String> errors) {

    /** A desk it was delivered to. */
    public record Delivered(String name, String manner, Instant at) {}

    PublicationPage with(String message, Map<String, String> remarks) {
        return new PublicationPage(
                it,
                base,
                unit,
                standing,
                trail,
                buttons,
                files,
                delivered,
                addressed,
                replaces,
                replacement,
                withdrawn,
                now,
                message,
                remarks);
    }

    public String address() {
        return base + "/" + it.id();
    }

    public List<Attached> attached() {
        return files.stream()
                .map(file -> new Attached(
                        address() + "/files/" + file.id(),
                        file.name(),
                        "%.1f MB".formatted(Math.max(file.size() / 1048576.0, 0.1))))
                .toList();
    }

    /** Whether text and files are shown to this reader. */
    public boolean shown() {
        return unit || it.readable();
    }

    /** Whether there is a text to be printed. */
    public boolean printable() {
        return shown() && !it.paper().body().isEmpty();
    }

    public boolean writing() {
        return unit && it.status().written();
    }

    public AttachmentRule rule() {
        return PublicationFiles.RULE;
    }

    public String validity() {
        return it.paper().validity(Chinese.day(now));
    }

    public UUID file(StoredFile file) {
        return file.id().value();
    }
}
