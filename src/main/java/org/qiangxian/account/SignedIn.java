package org.qiangxian.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * What a session holds of the person logged in.
 *
 * @param mustChange whether the password must be changed before anything else
 * @param since when they logged in; a session ends eight hours later whatever happens
 */
record SignedIn(Actor actor, boolean mustChange, Instant since) implements Principal, Serializable {

    @Override
    public String getName() {
        return actor.login();
    }
}
