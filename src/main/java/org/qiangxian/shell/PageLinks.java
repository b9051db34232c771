package org.qiangxian.shell;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the addresses in a rendered page: under the path of a portal, or relative to each other in a folder of
 * files.
 */
public final class PageLinks {

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "hx-get", "hx-post", "data-figures", "data-library");

    private final String page;
    private final UnaryOperator<@Nullable String> address;
    private final StringBuilder out;
    private int at;

    private PageLinks(String page, UnaryOperator<@Nullable String> address) {
        this.page = page;
        this.address = address;
        this.out = new StringBuilder(page.length() + page.length() / 16);
    }

    /**
     * The page with rewritten addresses.
     *
     * @param address maps an address as written in the page ({@code &amp;} for {@code &}); null removes the attribute
     */
    public static String said(String page, UnaryOperator<@Nullable String> address) {
        return new PageLinks(page, address).said();
    }

    private String said() {
        while (at < page.length()) {
            int open = page.indexOf('<', at);
            if (open < 0) {
                break;
            }
            out.append(page, at, open);
            at = open;
            if (open + 1 < page.length() && Character.isLetter(page.charAt(open + 1))) {
                tag();
            } else {
                copy(page.startsWith("<!--", open) ? end("-->", open) : open + 1);
            }
        }
        return out.append(page, at, page.length()).toString();
    }

    private int end(String sign, int from) {
        int found = page.indexOf(sign, from);
        return found < 0 ? page.length() : found + sign.length();
    }

    private void copy(int until) {
        out.append(page, at, until);
        at = until;
    }

    /** Reads a tag from {@code <} to its {@code >}, which may also occur inside an attribute. */
    private void tag() {
        copy(at + 1);
        while (at < page.length() && page.charAt(at) != '>') {
            int begun = at;
            while (at < page.length() && " \n\r\t/".indexOf(page.charAt(at)) >= 0) {
                at++;
            }
            var blank = page.substring(begun, at);
            int name = at;
            while (at < page.length() && " \n\r\t/>=".indexOf(page.charAt(at)) < 0) {
                at++;
            }
            attribute(blank, page.substring(name, at));
        }
        copy(Math.min(page.length(), at + 1));
    }

    private void attribute(String blank, String name) {
        if (at + 1 >= page.length() || page.charAt(at) != '=' || page.charAt(at + 1) != '"') {
            out.append(blank).append(name);
            if (at < page.length() && page.charAt(at) == '=') {
                copy(at + 1);
            }
            return;
        }
        int close = page.indexOf('"', at + 2);
        int end = close < 0 ? page.length() : close;
        var value = page.substring(at + 2, end);
        at = Math.min(page.length(), end + 1);
        @Nullable String said = ADDRESSES.contains(name) ? address.apply(value) : value;
        if (said != null) {
            out.append(blank).append(name).append("=\"").append(said).append('"');
        }
    }
}
