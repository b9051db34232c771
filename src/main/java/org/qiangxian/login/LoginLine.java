package org.qiangxian.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where those who log in wait for their turn: a line of their own before the gate, so that they hold none of the places pages
 * need. A form is read before its turn, so that a slow line takes none. Who has waited in vain is sent back to the log-in page with
 * a sentence; the password was not looked at.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 61)
final class LoginLine extends OncePerRequestFilter {

    /** As long as a person waits for a log-in without doubting it; with the log-in itself it stays below three seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** One more than are hashed at once reads and writes the record meanwhile. */
    static final int AT_ONCE = Hashing.THREADS + 1;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    @Autowired
    LoginLine() {
        this(PATIENCE);
    }

    LoginLine(Duration patience) {
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod())
                || !request.getRequestURI().equals("/login");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getParameterMap();
        if (!turn()) {
            response.sendRedirect(LoginOutcome.back(request, "busy"));
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
