package org.qiangxian.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;

/**
 * The draft of a 指导性技术文件 (R63).
 *
 * @param batch in which it is to be issued
 * @param version 1 for a new document
 * @param former the draft of the document it replaces; null for a new one
 * @param status its present status; a draft whose last day has passed is no longer open
 * @param edition of the present text
 * @param shown the edition that the source pilots read; null before it was opened to them
 * @param until the instant remarks end; null before it was opened
 * @param publication the publication draft made of it; null before
 * @param demonstration about fictional pilots alone
 */
public record Guide(
        UUID id,
        String title,
        int batch,
        int version,
        @Nullable UUID former,
        GuideStatus status,
        int edition,
        @Nullable Integer shown,
        @Nullable Instant until,
        @Nullable UUID publication,
        Signature begun,
        Instant since,
        boolean demonstration) {

    /** The guide at a moment: the time for remarks ends by itself with its last day. */
    Guide at(Instant now) {
        var end = until;
        return status == GuideStatus.OPEN && end != null && !now.isBefore(end)
                ? new Guide(
                        id,
                        title,
                        batch,
                        version,
                        former,
                        GuideStatus.ANSWERING,
                        edition,
                        shown,
                        end,
                        publication,
                        begun,
                        end,
                        demonstration)
                : this;
    }

    /** Whether it was ever opened to the source pilots. */
    boolean wasOpened() {
        return shown != null;
    }

    public String address() {
        return GuidanceController.PATH + "/" + id;
    }

    /** Its title, with the version where it is not the first. */
    public String name() {
        return version == 1 ? title : "%s（第%d版）".formatted(title, version);
    }
}
