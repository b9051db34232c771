package org.qiangxian.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The page whose form was sent, in which kept.js restores what was typed. */
public final class SentFrom {

    private SentFrom() {}

    /** Its path with its query, from the Referer; empty where that is missing or of another site. */
    public static String page(HttpServletRequest request) {
        try {
            var page = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
            var path = page.getRawPath();
            var query = page.getRawQuery();
            return request.getServerName().equals(page.getHost()) && path.startsWith("/") && !path.startsWith("//")
                    ? path + (query == null ? "" : "?" + query)
                    : "";
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
