package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The network address of a reader. {@link TrustedProxies} makes the request's address trustworthy; all code that stores
 * an address or counts by it uses this type.
 *
 * @param whole the address as the journal keeps it; null where the connection is closed already and it is unknown
 * @param network what limits count: the address itself, or of IPv6 the /64 that one household has whole
 */
public record ReaderAddress(@Nullable String whole, String network) {

    /** IPv4 or IPv6 in digits; the zone after a per cent sign is not part of the address. */
    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]{1,43})(?:%[0-9A-Za-z._-]{1,20})?");

    public static ReaderAddress of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** Reads an address as a request or a log-in carries it. */
    public static ReaderAddress of(@Nullable String typed) {
        return read(typed).map(ReaderAddress::of).orElse(new ReaderAddress(null, ""));
    }

    private static ReaderAddress of(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return new ReaderAddress(address.getHostAddress(), address.getHostAddress());
        }
        var bytes = address.getAddress();
        var groups = new StringBuilder();
        for (int at = 0; at < 8; at += 2) {
            groups.append(HexFormat.of().formatHex(bytes, at, at + 2)).append(':');
        }
        return new ReaderAddress(address.getHostAddress().replaceFirst("%.*", ""), groups + ":/64");
    }

    /** A numeric address; empty for anything else, since names are never resolved. */
    static Optional<InetAddress> read(@Nullable String typed) {
        var figures = FIGURES.matcher(typed == null ? "" : typed);
        if (!figures.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(figures.group(1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
