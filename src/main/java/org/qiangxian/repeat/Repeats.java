package org.qiangxian.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.qiangxian.shell.Gate;
import org.qiangxian.shell.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Processes once what is sent twice at the same time: the same form of the same page within ten seconds gets the answer
 * of the first one, and waits for it if necessary. A refused form is processed again. Requests of scripts (such as a
 * draft that saves itself) may repeat and are let through.
 */
@Component
final class Repeats extends OncePerRequestFilter {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** The largest page stored for a repetition; no page that answers a form comes near it. */
    private static final int MOST = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Repeats.class);

    private final RequestRepository requests;

    Repeats(RequestRepository requests) {
        this.requests = requests;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return !HttpMethod.POST.matches(request.getMethod())
                || request.getUserPrincipal() == null
                || request.getParameter(Sent.TOKEN) == null
                || (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = Sent.of(request, request.getUserPrincipal());
        while (!requests.claim(sent.key())) {
            // A request that waits for another's answer holds no place, so any number of them keeps nobody out.
            Gate.leave(request);
            if (repeat(sent, response)) {
                return;
            }
        }
        var kept = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            chain.doFilter(request, kept);
            done = kept.getStatus() < HttpStatus.BAD_REQUEST.value() && kept.getContentSize() <= MOST;
        } finally {
            remember(sent, kept, done);
            kept.copyBodyToResponse();
        }
    }

    /** What was done or refused is answered, even if the database has no room to remember the answer. */
    private void remember(Sent sent, ContentCachingResponseWrapper kept, boolean done) {
        try {
            if (done) {
                requests.answer(sent.key(), answer(sent, kept));
            } else {
                requests.forget(sent.key());
            }
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("an answer is not remembered, its repetition will be told to wait: {}", failure.getMessage());
        }
    }

    private static Answered answer(Sent sent, ContentCachingResponseWrapper kept) {
        var body = kept.getContentAsByteArray();
        return new Answered(
                kept.getStatus(),
                kept.getHeader(HttpHeaders.LOCATION),
                kept.getContentType(),
                body.length == 0 ? null : Sealed.seal(sent.secret(), body));
    }

    /** Answers like the first one; {@code false} if that was refused, so that this one is processed. */
    private boolean repeat(Sent sent, HttpServletResponse response) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var look = LOOK.toNanos();
        while (System.nanoTime() < until) {
            var answer = requests.answered(sent.key());
            if (answer.isPresent()) {
                write(answer.get(), sent, response);
                return true;
            }
            if (!requests.known(sent.key())) {
                return false;
            }
            LockSupport.parkNanos(look);
            look = Math.min(2 * look, 10 * LOOK.toNanos());
        }
        throw new Refusal.Conflict("同样的内容正在办理，还没有结果。请稍后刷新页面，看过结果再决定是否重做。");
    }

    private static void write(Answered answer, Sent sent, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.type() != null) {
            response.setContentType(answer.type());
        }
        if (answer.body() != null) {
            var body = Sealed.open(sent.secret(), answer.body());
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
