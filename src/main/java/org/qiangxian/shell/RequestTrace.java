package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Numbers every request, and writes one structured log line when it has been answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class RequestTrace extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("request");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEY = "request";
    private static final Pattern SECRET = Pattern.compile("^(/(?:fill|activate|appoint)/).+$");

    /** The number of the present request, or 无 outside of one. */
    public static String id() {
        var id = MDC.get(KEY);
        return id == null ? "无" : id;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        var begun = System.nanoTime();
        MDC.put(KEY, id);
        response.setHeader("X-Request-Id", id);
        try {
            chain.doFilter(request, response);
        } finally {
            log(request, response, (System.nanoTime() - begun) / 1_000_000);
            MDC.remove(KEY);
        }
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, long milliseconds) {
        LOG.atDebug()
                .addKeyValue("method", request.getMethod())
                .addKeyValue("path", path(request.getRequestURI()))
                .addKeyValue("status", response.getStatus())
                .addKeyValue("ms", milliseconds)
                .addKeyValue("address", ReaderAddress.of(request).whole())
                .log("answered");
    }

    /** The path for the log, without links that are secrets themselves. */
    static String path(String uri) {
        return SECRET.matcher(uri).replaceFirst("$1…");
    }
}
