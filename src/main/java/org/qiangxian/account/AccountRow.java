package org.qiangxian.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Paged;

/**
 * One line of a list of accounts to open.
 *
 * @param number the line, from 1
 * @param known whether the account is there already and only gets a further post
 * @param error what is wrong with it, or null
 */
public record AccountRow(
        int number,
        String organisation,
        String name,
        String login,
        @Nullable Role role,
        boolean known,
        @Nullable String error) {

    /** A post somebody holds or is proposed for. */
    public record Held(String organisation, Role role, boolean granted) {}

    /** An account as the system administrator sees it; no log-in statistics. */
    public record Account(
            String login,
            String name,
            boolean demonstration,
            boolean activated,
            boolean disabled,
            boolean unused,
            boolean locked,
            List<Held> posts) {

        /** The same with the posts it holds. */
        Account holding(List<Held> held) {
            return new Account(login, name, demonstration, activated, disabled, unused, locked, held);
        }

        public boolean active() {
            return posts.stream().anyMatch(Held::granted);
        }

        /** Where it stands, in one word or two. */
        public String state() {
            if (disabled) {
                return unused ? "已停用（400 天未使用）" : "已停用";
            }
            if (locked) {
                return "已锁定";
            }
            if (!activated) {
                return "待本人激活";
            }
            return posts.isEmpty() ? "无岗位" : active() ? "正常" : "待授权";
        }
    }

    /**
     * The page of accounts.
     *
     * @param remark why something was not done, or null
     */
    public record Page(
            String query,
            String lines,
            List<AccountRow> preview,
            Paged<Account> accounts,
            @Nullable String remark) {
        public boolean sound() {
            return !preview.isEmpty() && preview.stream().allMatch(row -> row.error() == null);
        }

        public long wrong() {
            return preview.stream().filter(row -> row.error() != null).count();
        }
    }
}
