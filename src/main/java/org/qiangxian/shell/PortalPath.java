package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The platform as a part of a portal (专栏), under a path of the portal's own such as {@code /qxpy}: the portal's proxy
 * removes the path and sends it in {@code X-Forwarded-Prefix}; inside the platform addresses do not change. Outgoing
 * addresses get the path again, redirects and cookies here, addresses in pages in {@link Pages}, so that nobody is led
 * out of the portal. Only a proxy that the operator has named is believed ({@link TrustedProxies}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class PortalPath extends OncePerRequestFilter {

    /** The request attribute in which {@link TrustedProxies} stores the path of a request through a portal. */
    static final String ATTRIBUTE = PortalPath.class.getName();

    static final String HEADER = "X-Forwarded-Prefix";

    /** The path a request came under, without a final slash; empty where it came to the platform itself. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String path ? path : "";
    }

    /** Reads a path sent by a proxy; empty where it is not valid in an address. */
    static String read(@Nullable String said) {
        var path = said == null ? "" : said.strip().replaceFirst("/$", "");
        return path.length() <= 100 && path.matches("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+") ? path : "";
    }

    /** An address of the platform under a path; external addresses, fragments and addresses already under it stay. */
    static String under(String path, String address) {
        boolean own = address.startsWith("/") && !address.startsWith("//");
        return own && !address.equals(path) && !address.startsWith(path + "/") ? path + address : address;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = of(request);
        chain.doFilter(request, path.isEmpty() ? response : new Under(response, path));
    }

    /** A response whose redirects and cookies get the path. */
    private static final class Under extends HttpServletResponseWrapper {

        private final String path;

        Under(HttpServletResponse response, String path) {
            super(response);
            this.path = path;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(under(path, location));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, header(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, header(name, value));
        }

        @Override
        public void addCookie(Cookie cookie) {
            var own = (Cookie) cookie.clone();
            if ("/".equals(own.getPath())) {
                own.setPath(path + "/");
            }
            super.addCookie(own);
        }

        private String header(String name, String value) {
            if (HttpHeaders.LOCATION.equalsIgnoreCase(name)) {
                return under(path, value);
            }
            return HttpHeaders.SET_COOKIE.equalsIgnoreCase(name)
                    ? value.replaceFirst("(?i)(;\\s*path=/)(?=;|$)", "$1" + path.substring(1) + "/")
                    : value;
        }
    }
}
