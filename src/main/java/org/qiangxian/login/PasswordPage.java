package org.qiangxian.login;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page on which people set their password.
 *
 * @param action where the form goes
 * @param login whose
 * @param change whether the old password is asked for
 * @param forced whether nothing else can be done before
 * @param remarks field name to what is wrong there
 */
public record PasswordPage(String action, String login, boolean change, boolean forced, Map<String, String> remarks) {

    /** What a password must be. */
    public String hint() {
        return PasswordRule.HINT;
    }

    public @Nullable String remark(String field) {
        return remarks.get(field);
    }
}
