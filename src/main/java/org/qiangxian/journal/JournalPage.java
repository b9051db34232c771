package org.qiangxian.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Chinese;
import org.qiangxian.shell.Fact.Outcome;

/**
 * The journal as the audit administrator reads it.
 *
 * @param total how many entries fit the filter
 * @param before the position from which older entries follow, as {@link Filter#before}; null at the end
 * @param finding the result of a verification, if one was asked for
 */
public record JournalPage(
        Filter filter,
        List<Entry> entries,
        long total,
        @Nullable Long before,
        @Nullable String finding) {

    /**
     * The search; empty texts and null dates match everything. No number shown to a reader counts hidden entries.
     *
     * @param before only entries before this position among the matches, counted from the oldest, from 1
     */
    public record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String login,
            String kind,
            String about,
            String outcome,
            long before) {

        /** How many of the latest are skipped, of {@code total} matches. */
        long passed(long total) {
            return total + 1 - Math.clamp(before, 1, total + 1);
        }
    }

    /** One entry. */
    public record Entry(
            Instant at,
            String login,
            String name,
            String role,
            String organisation,
            String address,
            String request,
            String kind,
            String about,
            String outcome,
            String reason,
            String detail) {

        public String time() {
            return Chinese.time(at);
        }

        public String post() {
            return role.isEmpty() ? "" : Role.valueOf(role).label();
        }

        public String ended() {
            return Outcome.valueOf(outcome).label();
        }
    }
}
