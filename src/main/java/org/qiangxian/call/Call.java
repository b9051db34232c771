package org.qiangxian.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.calendar.WorkingDays;
import org.qiangxian.form.Form;
import org.qiangxian.form.Kind;
import org.qiangxian.shell.Refusal;

/**
 * A call in one version. A published version never changes; an amendment is the next version.
 *
 * @param version 1, 2, …; a proposal pins the version it was filled against
 * @param publishedAt null while it is a draft
 */
public record Call(
        CallId id, int version, CallStatus status, @Nullable Instant publishedAt, Definition definition) {

    public String title() {
        return definition.title();
    }

    public int year() {
        return definition.year();
    }

    public Audience audience() {
        return definition.audience();
    }

    /** The last day, in Beijing. */
    public LocalDate deadlineDay() {
        return definition.deadlineDay();
    }

    /** The first instant that is too late, without extensions ({@link Calls#deadlineOf} counts these). */
    public Instant deadline() {
        return WorkingDays.endOf(definition.deadlineDay());
    }

    public boolean published() {
        return status == CallStatus.PUBLISHED;
    }

    /** Whether it is published and its deadline, extensions aside, has not passed. */
    public boolean open(Instant now) {
        return published() && now.isBefore(deadline());
    }

    public List<Form> forms() {
        return definition.forms();
    }

    public boolean has(Kind kind) {
        return forms().stream().anyMatch(form -> form.kind() == kind);
    }

    /** The form of a kind; refuses a kind this call does not ask for. */
    public Form form(Kind kind) {
        return forms().stream()
                .filter(form -> form.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("本次征集不包括%s。请从征集页面重新进入。".formatted(kind.label())));
    }

    /** The same form for another year: every year it names moves along. */
    public Form form(Kind kind, int year) {
        return year == year() ? form(kind) : NextYear.of(form(kind), year(), year);
    }

    /** Seats of a kind, without extra seats ({@link Calls#seats} counts these). */
    public int seats(Kind kind) {
        return definition.seats().getOrDefault(kind, 0);
    }
}
