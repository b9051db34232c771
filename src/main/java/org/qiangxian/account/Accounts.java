package org.qiangxian.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is acting in this request. */
@Service
public class Accounts {

    /** The person logged in, in the post they act in; empty for the public and for work done by the platform itself. */
    public Optional<Actor> acting() {
        return Accounts.of(SecurityContextHolder.getContext().getAuthentication())
                .map(SignedIn::actor);
    }

    static Optional<SignedIn> of(@org.jspecify.annotations.Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
