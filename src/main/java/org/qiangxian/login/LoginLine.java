package org.qiangxian.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qiangxian.shell.ReaderAddress;
import org.qiangxian.shell.Refusal;
import org.qiangxian.shell.WrittenResponse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Where whoever sends a password waits for the turn: a line of their own before the gate, so that they hold none of the places pages
 * need; each network in its turn, so that one does not keep the others out. A form is read before its turn and an answer written
 * after it, so that a slow line takes none. Who has waited in vain is sent back with a sentence; the password was not looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 61)
final class LoginLine extends OncePerRequestFilter {

    /** As long as a person waits for a log-in without doubting it; with the log-in itself it stays below three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One more than are hashed at once reads and writes the record meanwhile. */
    static final int AT_ONCE = Hashing.THREADS + 1;

    private static final RequestMatcher LOGIN = form("/login");

    /** The other forms with a password, found as the security chain and the controllers find them, however they are written. */
    private static final List<RequestMatcher> PASSWORDS =
            List.of(LOGIN, form("/account/password"), form("/activate/{token}"));

    private final FairTurns turns = new FairTurns(AT_ONCE);
    private final HandlerExceptionResolver problems;
    private final Duration patience;

    @Autowired
    LoginLine(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this(problems, PATIENCE);
    }

    LoginLine(HandlerExceptionResolver problems, Duration patience) {
        this.problems = problems;
        this.patience = patience;
    }

    private static RequestMatcher form(String path) {
        return PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return PASSWORDS.stream().noneMatch(each -> each.matches(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getParameterMap();
        if (!turns.take(ReaderAddress.of(request).network(), patience)) {
            busy(request, response);
            return;
        }
        var held = new AtomicBoolean(true);
        Runnable leave = () -> {
            if (held.compareAndSet(true, false)) {
                turns.giveBack();
            }
        };
        try {
            chain.doFilter(request, new WrittenResponse(response, leave));
        } finally {
            leave.run();
        }
    }

    private void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LOGIN.matches(request)) {
            response.sendRedirect(LoginOutcome.back(request, "busy"));
        } else {
            problems.resolveException(request, response, null, new Refusal.Busy());
        }
    }
}
