package org.qiangxian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;

/**
 * The report of a year, of the real places or of those of 示例省.
 *
 * @param snapshot the number of the snapshot it was made of
 * @param since since when it stands so
 * @param openedOn the day on which its cities could first read it, in Beijing; null before
 * @param publishOn the day it is published by itself, from 0:00 in Beijing; null before it is signed
 */
public record AnnualReport(
        UUID id,
        int year,
        boolean fictional,
        String snapshot,
        AnnualReportStatus status,
        Instant since,
        Signature madeBy,
        Instant madeAt,
        Signature reviewedBy,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate publishOn) {

    /** 2026, or 2026-demo for 示例省: its part of a public address. */
    public String key() {
        return year + (fictional ? "-demo" : "");
    }

    /** Where staff read it. */
    public String address() {
        return "/annual-reports/" + id;
    }

    public String title() {
        return title(year, fictional);
    }

    static String title(int year, boolean fictional) {
        return "%d年度县域城市质量状况报告%s".formatted(year, fictional ? "（示例省，演示）" : "");
    }

    /** Whether the actor made or reviewed it, and so may not sign it. */
    boolean touched(Actor actor) {
        return actor.person().equals(madeBy.person()) || actor.person().equals(reviewedBy.person());
    }
}
