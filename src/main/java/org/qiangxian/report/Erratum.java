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
 * @param number 1 for the first of its report; null until others may know of it
 * @param since when it came to its status
 * @param words what is wrong, written by hand
 * @param announcedAt when it was announced before the correct figure existed; null where it was not
 * @param run how often the report was run again for it, from 0
 * @param snapshot the corrected snapshot of the last run; null until then
 * @param base the edition of the report on which that run is based; null until then
 * @param madeBy who had it run; nobody until then
 * @param edition the edition of the report it made, 2 for the second; null until it is published
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

    /** 勘误第1号, or 勘误草稿 while it has no number. */
    public String title() {
        return number == null ? "勘误草稿" : "勘误第%d号".formatted(number);
    }

    /** Its address in the workspace. */
    public String address() {
        return "/annual-reports/errata/" + id;
    }

    /** 2026年10月8日公告，2026年10月20日更正; empty until others may know of it. */
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
