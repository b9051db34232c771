package org.qiangxian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/**
 * Somebody without an account who reads the site from one address of the network, and looks closely at what comes.
 *
 * @param kept what was fetched once and is looked at again, by its address
 */
record Outsider(MockMvcTester mvc, String address, Map<String, byte[]> kept) {

    private static final Pattern BETWEEN_LINES = Pattern.compile("<(?!/?(?:a|q|b|span|del|ins)\\b)[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\s[\\w-]+=\"([^\"]*)\"");
    private static final Pattern DRAWING =
            Pattern.compile("(?s)<svg class=\"drawing\"[^>]*aria-label=\"([^\"]*)\">(.*?)</svg>");

    /** Reads from another address. */
    Outsider from(String other) {
        return new Outsider(mvc, other, kept);
    }

    /** @param headers names and values in turn */
    MockHttpServletResponse ask(HttpMethod method, String path, String... headers) {
        var request = mvc.method(method)
                .uri(URI.create(URI.create(path).toASCIIString()))
                .with(made -> {
                    made.setRemoteAddr(address);
                    return made;
                });
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return request.exchange().getResponse();
    }

    int status(String path) {
        return ask(HttpMethod.GET, path).getStatus();
    }

    /** What comes, which has to be there. */
    byte[] bytes(String path) {
        var answer = ask(HttpMethod.GET, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** The same, fetched the first time alone. */
    byte[] once(String path) {
        return kept.computeIfAbsent(path, this::bytes);
    }

    /** A page that is fetched the first time alone. */
    String page(String path) {
        return new String(once(path), StandardCharsets.UTF_8);
    }

    String body(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The words of a refusal, without what is another in each answer. */
    String refusal(String path) throws UnsupportedEncodingException {
        var answer = ask(HttpMethod.GET, path);
        assertThat(answer.getStatus()).as(path).isBetween(400, 499);
        return String.join("\n", lines(answer.getContentAsString(StandardCharsets.UTF_8)))
                .replaceAll("请求编号.*", "");
    }

    /** The lines of a page as they are read: what stands between two marks that are not within a line. */
    static List<String> lines(String html) {
        return Stream.of(BETWEEN_LINES
                        .matcher(html.replaceAll("(?s)<(script|style)\\b.*?</\\1>|<!--.*?-->", ""))
                        .replaceAll("\n")
                        .split("\n"))
                .map(line ->
                        HtmlUtils.htmlUnescape(line.replaceAll("<[^>]*>", "")).strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What a page holds without showing it: the values in its marks, and remarks between them. */
    static List<String> hidden(String html) {
        return Stream.concat(
                        VALUE.matcher(html).results().map(found -> found.group(1)),
                        Pattern.compile("(?s)<!--(.*?)-->|<script\\b[^>]*>(.*?)</script>")
                                .matcher(html)
                                .results()
                                .map(MatchResult::group))
                .map(HtmlUtils::htmlUnescape)
                .toList();
    }

    /** A drawing of a page. @param said what a screen reader says */
    record Seen(String said, String marks) {

        /** The values of one mark, one after the other. */
        List<Double> numbers(String mark, String value) {
            return Pattern.compile("<" + mark + " [^>]*\\b" + value + "=\"([-\\d.]+)\"")
                    .matcher(marks)
                    .results()
                    .map(found -> Double.valueOf(found.group(1)))
                    .toList();
        }

        List<String> labels() {
            return Pattern.compile("<text [^>]*>([^<]*)</text>")
                    .matcher(marks)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    static List<Seen> drawings(String html) {
        return DRAWING.matcher(html)
                .results()
                .map(found -> new Seen(HtmlUtils.htmlUnescape(found.group(1)), found.group(2)))
                .toList();
    }
}
