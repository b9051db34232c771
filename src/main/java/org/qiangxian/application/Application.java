package org.qiangxian.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.qiangxian.call.Call;
import org.qiangxian.call.CallId;
import org.qiangxian.form.Content;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.region.RegionCode;

/**
 * A proposal as it stands.
 *
 * @param callVersion the version of the call it is filled against
 * @param unit the member city
 * @param recommender the body that recommends it
 * @param year the call's year; for an activity without a call its own year; an activity may have one theme in it (R68)
 * @param content the present text; while it is not editable, the text that was submitted
 * @param edit counts the saves; a save names the one it builds on
 * @param submission how often it was submitted, from 0
 * @param opened when the next hand began to work on it, null while the city may still take it back
 * @param since when it came to stand here
 * @param demonstration whether a demonstration account acted on a real place; never public
 */
public record Application(
        ApplicationId id,
        CallId call,
        int callVersion,
        Kind kind,
        RegionCode unit,
        RegionCode recommender,
        int year,
        Status status,
        Holder holder,
        Content content,
        int edit,
        int submission,
        @Nullable Instant opened,
        Instant since,
        boolean demonstration) {

    /**
     * Whether it is an activity the city does on its own, in a year whose call it does not answer: {@code lent} only
     * lends its form (R69).
     */
    public boolean apart(Call lent) {
        return year != lent.year();
    }

    /** The form it is filled into: the call's, in its own year. */
    public Form form(Call lent) {
        return lent.form(kind, year);
    }

    /** The last day of its call, or the same day of its own year. */
    LocalDate lastDay(Call lent) {
        return apart(lent) ? LocalDate.of(year, Month.DECEMBER, 31) : lent.deadlineDay();
    }

    /** The same proposal with another text. */
    Application with(Content text) {
        return new Application(
                id,
                call,
                callVersion,
                kind,
                unit,
                recommender,
                year,
                status,
                holder,
                text,
                edit,
                submission,
                opened,
                since,
                demonstration);
    }

    /** The status in words. */
    public String statusLabel() {
        return status == Status.SUBMITTED && holder == Holder.BUREAU ? "待市局审核" : status.label(kind);
    }

    /** Its title in lists: 试点任务 or 活动名称; empty in a new draft. */
    public String title() {
        return content.text(kind == Kind.PILOT ? "task" : "name").strip();
    }
}
