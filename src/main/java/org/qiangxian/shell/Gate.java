package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Limits the requests worked on at once and refuses the others early, with a sentence. The body is read before the
 * request enters, after {@link BodyLimit} admitted it, and the answer is written after it left, so that a slow
 * connection holds no place.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 62)
public final class Gate extends OncePerRequestFilter {

    private static final String PLACE = Gate.class.getName();

    private final GateSettings settings;
    private final Places places;
    private final HandlerExceptionResolver problems;

    Gate(
            GateSettings settings,
            Places places,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.settings = settings;
        this.places = places;
        this.problems = problems;
    }

    /**
     * Exempt are static files, which come from memory, and health checks, which matter most when the machine is busy.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/css/")
                || path.startsWith("/js/")
                || path.startsWith("/webjars/")
                || path.equals("/livez")
                || path.equals("/readyz");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.getParameterMap();
        var place = places.enter(acts(request), settings.patience());
        if (place == null) {
            problems.resolveException(request, response, null, new Refusal.Busy());
            return;
        }
        request.setAttribute(PLACE, place);
        try (place) {
            chain.doFilter(request, new WrittenResponse(response, place::close));
        }
    }

    /** Gives the place of a request back early, for one that only waits from now on. */
    public static void leave(HttpServletRequest request) {
        if (request.getAttribute(PLACE) instanceof Places.Place place) {
            place.close();
        }
    }

    /** Logging in, saving and submitting come before reading. */
    private static boolean acts(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())
                || request.getRequestURI().equals("/login");
    }
}
