package org.qiangxian.login;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log-in page shows.
 *
 * @param remark why the last attempt did not succeed; the same for every reason that concerns the account
 * @param notice what the reader has just done, or null
 * @param next where the reader was going, or empty
 * @param demonstration the demonstration accounts by role; none on a platform without demonstration
 * @param password the one password of all demonstration accounts
 */
public record LoginPage(
        @Nullable String remark, @Nullable String notice, String next, List<Group> demonstration, String password) {

    /** The demonstration accounts of one role. */
    public record Group(String role, List<Account> accounts) {}

    /** A demonstration account, named by its post. */
    public record Account(String login, String name) {}
}
