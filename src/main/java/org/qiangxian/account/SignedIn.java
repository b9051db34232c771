package org.qiangxian.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session holds of the person logged in.
 *
 * @param actor the person in the post they act in
 * @param mustChange whether the password must be changed before anything else
 * @param since when they logged in; a session ends eight hours later whatever happens
 * @param posts the posts they held at the log-in and may choose from; a session of an earlier version holds none
 */
record SignedIn(
        Actor actor,
        boolean mustChange,
        Instant since,
        @Nullable List<Actor> posts) implements Principal, Serializable {

    SignedIn {
        posts = posts == null ? List.of(actor) : List.copyOf(posts);
    }

    SignedIn(Actor actor, boolean mustChange, Instant since) {
        this(actor, mustChange, since, List.of(actor));
    }

    @Override
    public List<Actor> posts() {
        return posts == null ? List.of(actor) : posts;
    }

    /** The same session in another post of the same person. */
    SignedIn in(Actor post) {
        return new SignedIn(post, mustChange, since, posts);
    }

    @Override
    public String getName() {
        return actor.login();
    }
}
