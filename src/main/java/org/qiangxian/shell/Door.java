package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Normalises the fields of every form and search by {@link Plain} before anybody reads them, except passwords. What was
 * replaced is mentioned in the answer to the act ({@link Done}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 63)
final class Door extends OncePerRequestFilter {

    private static final Set<String> AS_TYPED = Set.of("password", "repeated", "old");
    private static final String SENT = Door.class.getName();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var passed = new Passed(request);
        request.setAttribute(SENT, passed);
        chain.doFilter(passed, response);
    }

    /** A sentence on what was replaced in the fields of this request; empty if nothing was. */
    static String replaced(HttpServletRequest request) {
        return request.getAttribute(SENT) instanceof Passed passed ? passed.replaced() : "";
    }

    private static final class Passed extends HttpServletRequestWrapper {

        Passed(HttpServletRequest request) {
            super(request);
        }

        String replaced() {
            return Plain.replaced(super.getParameterMap().entrySet().stream()
                    .filter(field -> !AS_TYPED.contains(field.getKey()))
                    .flatMap(field -> Stream.of(field.getValue()))
                    .collect(Collectors.joining()));
        }

        @Override
        public @Nullable String getParameter(String name) {
            var sent = super.getParameter(name);
            return sent == null || AS_TYPED.contains(name) ? sent : Plain.text(sent);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var sent = super.getParameterValues(name);
            return sent == null ? null : plain(name, sent);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var fields = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, sent) -> fields.put(name, plain(name, sent)));
            return fields;
        }

        private static String[] plain(String name, String[] sent) {
            return AS_TYPED.contains(name)
                    ? sent
                    : Stream.of(sent).map(Plain::text).toArray(String[]::new);
        }
    }
}
