package org.qiangxian.account;

import org.jspecify.annotations.Nullable;

/**
 * One line of a list of accounts to open.
 *
 * @param number the line, from 1
 * @param error what is wrong with it, or null
 */
public record AccountRow(
        int number,
        String organisation,
        String name,
        String login,
        @Nullable Role role,
        @Nullable String error) {

    /** A slip for the holder; its link is shown this once. */
    public record Slip(String organisation, String name, String login, String link) {}

    /** An account as the system administrator sees it; no log-in statistics. */
    public record Account(
            String login,
            String name,
            String organisation,
            String role,
            boolean active,
            boolean disabled,
            boolean locked) {}

    /** The page of accounts. */
    public record Page(
            String query,
            String lines,
            java.util.List<AccountRow> preview,
            java.util.List<Slip> slips,
            java.util.List<Account> accounts) {

        public boolean sound() {
            return !preview.isEmpty() && preview.stream().allMatch(row -> row.error() == null);
        }
    }
}
