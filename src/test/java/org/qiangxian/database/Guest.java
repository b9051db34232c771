package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Somebody who uses the pages of a platform in another process, without a browser. */
final class Guest implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    private Guest(int port) {
        base = "http://localhost:" + port;
    }

    /** Logs in with a password. */
    static Guest of(int port, String login, String password) {
        var guest = new Guest(port);
        var desk = guest.send("/login", "/login", Map.of("login", login, "password", password, "next", ""));
        assertThat(desk).as("the desk of " + login).contains("退出").doesNotContain("登录没有成功");
        return guest;
    }

    /** Somebody who has not logged in. */
    static Guest nobody(int port) {
        return new Guest(port);
    }

    /** The words of a page. */
    String read(String path) {
        return words(html(path));
    }

    /** The page as it is sent. */
    String html(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /**
     * Presses a button: sends to an address what the page with the button sends, and returns the words of the answer.
     */
    String send(String page, String address, Map<String, String> fields) {
        return words(exchange(form(address, fields, token(page))));
    }

    /** The token of the forms of a page, for acts whose page may no longer be served. */
    String token(String page) {
        var token = TOKEN.matcher(html(page));
        assertThat(token.find()).as("a form on " + page).isTrue();
        return token.group(1);
    }

    /** The answer to an act, whatever it is; empty if the connection breaks off. */
    Optional<Answer> act(String token, String address, Map<String, String> fields) {
        try {
            var answer = client.send(form(address, fields, token), HttpResponse.BodyHandlers.ofString());
            return Optional.of(new Answer(answer.statusCode(), words(answer.body())));
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    record Answer(int status, String words) {}

    private HttpRequest form(String address, Map<String, String> fields, String token) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return HttpRequest.newBuilder(URI.create(base + address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String exchange(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(request.uri() + "\n" + words(answer.body()))
                    .isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]+>", "")).replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        client.close();
    }
}
