package org.qiangxian.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Determines for each request the reader's address and whether the connection is encrypted: from the socket or, where
 * the socket belongs to a proxy named by the operator, from that proxy's headers. Headers of anybody else ({@code
 * X-Forwarded-For}, {@code -Proto}, {@code -Prefix}) are ignored; otherwise invented addresses would evade every limit.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TrustedProxies extends OncePerRequestFilter {

    private final List<IpAddressMatcher> proxies;

    TrustedProxies(WebSettings settings) {
        this.proxies = settings.proxies().stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(TrustedProxies::network)
                .toList();
    }

    private static IpAddressMatcher network(String typed) {
        try {
            return new IpAddressMatcher(typed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "QIANGXIAN_WEB_PROXIES 应为代理的地址或网段，用逗号隔开，如 10.0.0.8 或 10.0.0.0/24，现有 " + typed, e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var socket = ReaderAddress.read(request.getRemoteAddr()).orElse(null);
        if (socket == null || !trusted(socket)) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(PortalPath.ATTRIBUTE, PortalPath.read(request.getHeader(PortalPath.HEADER)));
        chain.doFilter(new Behind(request, reader(socket, request)), response);
    }

    private boolean trusted(InetAddress address) {
        return proxies.stream().anyMatch(each -> each.matches(address.getHostAddress()));
    }

    /**
     * Goes back from the last proxy to the first address that is not a trusted proxy, or to text that is not an
     * address.
     */
    private InetAddress reader(InetAddress socket, HttpServletRequest request) {
        var named = List.of(String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")))
                .split(",", -1));
        var at = socket;
        for (var each : named.reversed()) {
            var before = ReaderAddress.read(each.strip());
            if (before.isEmpty() || !trusted(at)) {
                return at;
            }
            at = before.get();
        }
        return at;
    }

    /** The request as the reader sent it to the proxy. */
    private static final class Behind extends HttpServletRequestWrapper {

        private final String reader;
        private final @Nullable String scheme;

        Behind(HttpServletRequest request, InetAddress reader) {
            super(request);
            this.reader = reader.getHostAddress();
            this.scheme = request.getHeader("X-Forwarded-Proto");
        }

        @Override
        public String getRemoteAddr() {
            return reader;
        }

        @Override
        public String getRemoteHost() {
            return reader;
        }

        @Override
        public boolean isSecure() {
            return "https".equalsIgnoreCase(scheme) || super.isSecure();
        }

        @Override
        public String getScheme() {
            return isSecure() ? "https" : super.getScheme();
        }
    }
}
