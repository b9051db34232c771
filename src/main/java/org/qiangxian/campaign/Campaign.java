package org.qiangxian.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Refusal;

/**
 * 质量月 of a year.
 *
 * @param version the version of its definition in force
 * @param feedbackUntil last day of feedback in Beijing; null where none is asked for, as in past years
 * @param fictional begun by a demonstration account: it concerns the units of 示例省 alone
 */
public record Campaign(
        UUID id,
        int year,
        boolean fictional,
        CampaignStatus status,
        int version,
        Definition definition,
        @Nullable LocalDate feedbackUntil,
        Signature begunBy,
        Instant since) {

    static final String KIND = "campaign";

    /** 2026, or 2026-demo: its part of an address. */
    public String key() {
        return year + (fictional ? "-demo" : "");
    }

    public String title() {
        return "%d年全国“质量月”%s".formatted(year, fictional ? "（演示）" : "");
    }

    /** Where staff work on it. */
    public String path() {
        return Campaigns.PATH + "/" + key();
    }

    /** Where everybody reads it. */
    public String address() {
        return MonthController.PATH + "/" + key();
    }

    String matter() {
        return KIND + "/" + id;
    }

    /** Whether days lie outside its period; such days are flagged, not refused (R124). */
    boolean outside(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null
                && (from.isBefore(definition.begins()) || (to == null ? from : to).isAfter(definition.ends()));
    }

    /** Why nothing can be entered any more; empty while its year, or its feedback, lasts. */
    String closed(LocalDate today) {
        if (status != CampaignStatus.PUBLISHED) {
            return "%s还没有发布，发布以后再办理。".formatted(title());
        }
        var last = LocalDate.of(year, Month.DECEMBER, 31);
        var until = feedbackUntil == null || feedbackUntil.isBefore(last) ? last : feedbackUntil;
        return today.isAfter(until) ? "%s已经过去，只供查看。".formatted(title()) : "";
    }

    /** The last day of feedback in words. */
    public String feedbackWords() {
        return feedbackUntil == null ? "不要求反馈" : Chinese.date(feedbackUntil);
    }

    static Refusal.NotFound unknown() {
        return new Refusal.NotFound("没有这一年的“质量月”，或者它还没有发布。请从“质量月”页面选择年份。");
    }
}
