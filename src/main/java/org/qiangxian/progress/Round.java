package org.qiangxian.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * 一轮: an issuer asks its members to report.
 *
 * @param kind {@code PROGRESS} of a province, {@code SUMMARY} of 总局
 * @param issuer the recommending body that asks; null for 总局
 * @param issuerName the organisation that asks, as it was called
 * @param year the year that is reported on
 * @param lastDay the last day to report; later reports are accepted too
 * @param minutes the estimated minutes a member is told (R3)
 * @param reason why it comes less than a quarter after the last one; empty where it does not (A10)
 * @param overReason why members are asked for more than the minutes of their year; empty where they are not
 * @param usedFor what the last answers were used for, shown to members beside the question; empty until it is said
 * @param usedOn when that was last written; null before
 * @param fictional whether it asks 示例省
 * @param endedAt when it was ended or lapsed; null while it is open
 * @param endReason why it was ended, as members read it
 */
public record Round(
        UUID id,
        Kind kind,
        @Nullable RegionCode issuer,
        String issuerName,
        int year,
        String title,
        LocalDate openedOn,
        LocalDate lastDay,
        int minutes,
        String reason,
        String overReason,
        String usedFor,
        @Nullable LocalDate usedOn,
        boolean fictional,
        Instant openedAt,
        @Nullable Instant endedAt,
        String endReason) {

    public static final int TITLE_LIMIT = 40;
    public static final int WORDS_LIMIT = 200;

    /** Minutes of an answer with one click that there is nothing new. */
    public static final int NOTHING_NEW_MINUTES = 2;

    public boolean stands() {
        return endedAt == null;
    }

    /** The day on which it lapses, unless the use of the answers is written before (R3). */
    public LocalDate lapsesOn() {
        return (usedOn == null ? openedOn : usedOn).plusYears(1);
    }

    public boolean summary() {
        return kind == Kind.SUMMARY;
    }

    public String path() {
        return "/progress/" + id;
    }

    /** The name of its form, by which the ledger knows how long it takes. */
    static String formOf(Kind kind) {
        return "progress/" + kind.name();
    }
}
