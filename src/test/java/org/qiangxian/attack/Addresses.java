package org.qiangxian.attack;

import java.util.List;
import java.util.regex.Pattern;

/** The addresses on a page, and which of them lead to the same kind of page. */
final class Addresses {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*href=\"(/[^\"#]*)");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(pdf|docx|xlsx|csv|json|png|zip)|.*/(pdf|docx|xlsx)|/large-type.*");

    private Addresses() {}

    /** The pages that a page leads to. */
    static List<String> of(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(address ->
                        !FILE.matcher(address.replaceFirst("\\?.*", "")).matches())
                .distinct()
                .toList();
    }

    /** The address without identifiers and codes. */
    static String sort(String address) {
        return address.replaceFirst("\\?.*", "")
                .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/*")
                .replaceAll("/accounts/[^/]+/", "/accounts/*/")
                .replaceAll("^/fill/.*", "/fill/*")
                .replaceAll("/[A-Z]-[0-9]+", "/*")
                .replaceAll("/[A-Z]{0,2}-?[0-9][0-9A-Za-z.-]*", "/*");
    }
}
