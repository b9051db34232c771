package org.qiangxian.document;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be attached to the records of one sort.
 *
 * @param subject the sort of record, one word that never changes: rows name it
 * @param most files a record may have
 * @param bytes of one file
 * @param quiet whether the records are confidential: acts on their files are shown on no page of the journal ({@code
 *     Fact.CONFIDENTIAL})
 * @param nameless whether the sender of a file is recorded nowhere, not even in the journal
 */
public record AttachmentRule(
        String subject, Set<FileKind> kinds, int most, int bytes, boolean quiet, boolean nameless) {

    public AttachmentRule(String subject, Set<FileKind> kinds, int most, int bytes) {
        this(subject, kinds, most, bytes, false, false);
    }

    public AttachmentRule {
        if (!subject.matches("[a-z][a-z-]{1,39}") || kinds.isEmpty() || most < 1 || bytes < 1 || bytes > Files.MOST) {
            throw new IllegalArgumentException(subject);
        }
        kinds = Set.copyOf(kinds);
    }

    /** The same rule for confidential records. */
    public AttachmentRule quietly() {
        return new AttachmentRule(subject, kinds, most, bytes, true, nameless);
    }

    /** The same rule for anonymous senders. */
    public AttachmentRule namelessly() {
        return new AttachmentRule(subject, kinds, most, bytes, true, true);
    }

    /** The rule in words for whoever chooses a file. */
    public String words() {
        var labels = kinds.stream().sorted().map(FileKind::label).collect(Collectors.joining("、"));
        return "%s，每个最大 %d MB，最多 %d 个".formatted(labels, bytes >> 20, most);
    }

    /** The endings a file dialogue offers. */
    public String endings() {
        return kinds.stream().sorted().map(AttachmentRule::endings).collect(Collectors.joining(","));
    }

    private static String endings(FileKind kind) {
        return kind == FileKind.JPEG ? ".jpg,.jpeg" : "." + kind.ending();
    }
}
