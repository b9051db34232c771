package org.qiangxian.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.qiangxian.account.Accounts;
import org.qiangxian.account.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session eight hours after the log-in, and leads those who must change their password to where they do
 * (GB/T 22239 8.1.4.1 a, b). Idle sessions end by themselves: administrators' after 10 minutes, others' after 30.
 */
final class SessionLimits extends OncePerRequestFilter {

    /** How far the clocks of two nodes may be apart. */
    private static final Duration APART = Duration.ofMinutes(2);

    private final Clock clock;

    SessionLimits(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = Accounts.of(SecurityContextHolder.getContext().getAuthentication());
        if (signedIn.isPresent() && over(signedIn.get())) {
            end(request);
        } else if (signedIn.isPresent() && signedIn.get().mustChange() && !allowedBeforeChange(request)) {
            response.sendRedirect("/account/password");
            return;
        }
        chain.doFilter(request, response);
    }

    /**
     * Whether a session has ended. One that began in the future was made by a wrong clock; its age is unknown, so it
     * has ended too.
     */
    private boolean over(SignedIn signedIn) {
        var now = clock.instant();
        return signedIn.until().isBefore(now) || signedIn.since().isAfter(now.plus(APART));
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean allowedBeforeChange(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/account/password")
                || path.equals("/logout")
                || path.equals("/large-type")
                || path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/webjars/")
                || path.equals("/icon.svg");
    }
}
