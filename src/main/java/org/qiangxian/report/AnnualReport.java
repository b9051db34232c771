package org.qiangxian.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Signature;
import org.qiangxian.statistics.MethodVersion;

/**
 * The report of a year, of the real places or of those of 示例省.
 *
 * @param snapshot the number of the snapshot it was made of
 * @param edition the latest edition of spreads when it was made; empty where none was issued
 * @param method the version of the statistical methods it was made with
 * @param since when it came to its status
 * @param openedOn the day on which its cities could first read it, in Beijing; null until then
 * @param publishOn the day on which it is published automatically, at 0:00 in Beijing; null until it is signed
 */
public record AnnualReport(
        UUID id,
        int year,
        boolean fictional,
        String snapshot,
        String edition,
        MethodVersion method,
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

    /** Its address in the workspace. */
    public String address() {
        return "/annual-reports/" + id;
    }

    public String title() {
        return title(year, fictional);
    }

    static String title(int year, boolean fictional) {
        return "%d年度县域城市质量状况报告%s".formatted(year, fictional ? "（示例省，演示）" : "");
    }

    /** What it was made from: 数据快照 2026-001；同类分布版次 2026-02；统计方法第3版. */
    public String basis() {
        return "数据快照 %s；%s%s".formatted(snapshot, edition.isEmpty() ? "" : "同类分布版次 " + edition + "；", method.said());
    }

    /** Whether the actor made or reviewed it, and so may not sign it. */
    boolean touched(Actor actor) {
        return actor.person().equals(madeBy.person()) || actor.person().equals(reviewedBy.person());
    }
}
