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
 * The queue for requests that send a password. It lies before the gate, so that they hold none of the places that pages
 * need, and it serves networks in rotation, so that one does not keep the others out. The form is read before its turn
 * and the answer written after it, so that a slow connection holds no turn. A request that waited in vain is sent back
 * with a sentence; its password was not checked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 61)
final class LoginLine extends OncePerRequestFilter {

    /**
     * As long as a person waits for a log-in without giving up; with the log-in itself it stays below three seconds.
     */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One more than are hashed at once, which reads and writes the database meanwhile. */
    static final int AT_ONCE = Hashing.THREADS + 1;

    private static final RequestMatcher LOGIN = form("/login");

    /**
     * The other forms with a password, matched as the security chain and the controllers match them, so that no
     * spelling of a path evades it.
     */
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
