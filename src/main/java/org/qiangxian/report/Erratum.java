package org.qiangxian.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Chinese;

/**
 * An error in a published report.
 *
 * @param number 1 for the first of its report; null before anybody else may read of it
 * @param since since when it stands so
 * @param words what is wrong, written by hand
 * @param announcedAt when it was announced before the right figure existed; null where it was not
 * @param run how often the report was run again for it; 0 for not yet
 * @param snapshot the corrected snapshot of the last run; null before
 * @param base which edition of the report that run began from; null before
 * @param madeBy who had it run; nobody before
 * @param edition which edition of the report it made, 2 for the second; null before it is published
 * @param publishedAt null before
 */
public record Erratum(
        UUID id,
        UUID report,
        @Nullable Integer number,
        ErratumWeight weight,
        ErratumStatus status,
        Instant since,
        String words,
        Signature draftedBy,
        Instant draftedAt,
        @Nullable Instant announcedAt,
        int run,
        @Nullable String snapshot,
        @Nullable Integer base,
        Signature madeBy,
        @Nullable Integer edition,
        @Nullable Instant publishedAt) {

    /** 勘误第1号; before it has a number 勘误草稿. */
    public String title() {
        return number == null ? "勘误草稿" : "勘误第%d号".formatted(number);
    }

    /** Where staff read it. */
    public String address() {
        return "/annual-reports/errata/" + id;
    }

    /** 2026年10月8日公告，2026年10月20日更正; empty before anybody else may read of it. */
    public String days() {
        var announced = announcedAt == null ? "" : Chinese.date(announcedAt) + "公告";
        var published = publishedAt == null ? "" : Chinese.date(publishedAt) + "更正";
        return announced + (announced.isEmpty() || published.isEmpty() ? "" : "，") + published;
    }

    /** Whether the actor drafted it or had it run, and so may not sign it. */
    boolean touched(Actor actor) {
        return drafted(actor) || actor.person().equals(madeBy.person());
    }

    /** Whether the actor drafted it, and so may not announce it. */
    boolean drafted(Actor actor) {
        return actor.person().equals(draftedBy.person());
    }
}
