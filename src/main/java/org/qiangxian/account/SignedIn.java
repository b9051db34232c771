package org.qiangxian.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a session holds of the person logged in. Stored sessions of earlier versions name this class, so it must keep
 * its name and package.
 *
 * @param actor the person in the post they act in
 * @param mustChange whether the password must be changed before anything else
 * @param since when they logged in; a session ends eight hours later whatever happens
 * @param posts the posts they held at the log-in and may choose from; a session of an earlier version holds none
 */
public record SignedIn(
        Actor actor,
        boolean mustChange,
        Instant since,
        @Nullable List<Actor> posts) implements Principal, Serializable {

    /** How long a session lasts at most, however busy it is (GB/T 22239 8.1.4.1 b). */
    public static final Duration LONGEST = Duration.ofHours(8);

    public SignedIn {
        posts = posts == null ? List.of(actor) : List.copyOf(posts);
    }

    public SignedIn(Actor actor, boolean mustChange, Instant since) {
        this(actor, mustChange, since, List.of(actor));
    }

    @Override
    public List<Actor> posts() {
        return posts == null ? List.of(actor) : posts;
    }

    /** The same session in another post of the same person. */
    public SignedIn in(Actor post) {
        return new SignedIn(post, mustChange, since, posts);
    }

    /** When the session ends. */
    public Instant until() {
        return since.plus(LONGEST);
    }

    /** How long it may stay unused: administrators' sessions 10 minutes, others' 30. */
    public Duration idle() {
        return Duration.ofMinutes(actor.role().administrator() ? 10 : 30);
    }

    /** What the security chain, and with it the session, keeps. */
    public Authentication authentication() {
        var authority = new SimpleGrantedAuthority("ROLE_" + actor.role().name());
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of(authority));
    }

    @Override
    public String getName() {
        return actor.login();
    }
}
