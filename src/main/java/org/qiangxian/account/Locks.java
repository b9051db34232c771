package org.qiangxian.account;

import java.util.Set;

/** Which account names wrong passwords have locked; {@code login} counts them, the system administrator lifts a lock. */
public interface Locks {

    /** The names locked now, whether such an account exists or not. */
    Set<String> locked();

    /** Opens {@code login} again at once and forgets what failed. */
    void lift(String login);
}
