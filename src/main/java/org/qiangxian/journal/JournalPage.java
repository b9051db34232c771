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
 * @param before from where older ones follow, as {@link Filter#before}; null at the end
 * @param finding what verification found, if it was asked for
 */
public record JournalPage(
        Filter filter,
        List<Entry> entries,
        long total,
        @Nullable Long before,
        @Nullable String finding) {

    /**
     * What is looked for; empty texts and null dates: everything. No number that a reader sees counts what is kept from it.
     *
     * @param before only what stands before this place among what fits, counted from the oldest, 1 and up
     */
    public record Filter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String login,
            String kind,
            String about,
            String outcome,
            long before) {

        /** How many of the latest are passed over, of {@code total} that fit. */
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
