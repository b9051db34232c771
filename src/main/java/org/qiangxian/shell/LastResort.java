package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers failures before any controller is reached, in the session or in reading the form, in the same way as all
 * others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class LastResort extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    LastResort(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            // What was already written of the page that failed.
            response.resetBuffer();
            response.setContentLengthLong(-1);
            if (problems.resolveException(request, response, null, asException(failure)) == null) {
                throw failure;
            }
        }
    }

    private static Exception asException(Exception failure) {
        return failure instanceof ServletException && failure.getCause() instanceof Exception cause ? cause : failure;
    }
}
