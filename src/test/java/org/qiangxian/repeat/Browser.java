package org.qiangxian.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with an account of the demonstration, who follows no redirection. */
final class Browser implements AutoCloseable {

    static final String ORGANISATIONS = "/admin/organisations";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    /** Logs in with the password that the log-in page of a demonstration shows. */
    void logIn(String login) throws Exception {
        cookies.getCookieStore().removeAll();
        var page = get("/login");
        var form = written(Map.of("login", login, "password", found(PASSWORD, page), "_csrf", found(TOKEN, page)));
        assertThat(post("/login", form).headers().firstValue("Location")).hasValue("/desk");
    }

    /** A form as the newly opened page of organisations sends it. */
    String form(Map<String, String> fields) throws Exception {
        return form(ORGANISATIONS, fields);
    }

    /** A form as a newly opened page sends it, because each page disguises the token differently. */
    String form(String page, Map<String, String> fields) throws Exception {
        var sent = new TreeMap<>(fields);
        sent.put("_csrf", found(TOKEN, get(page)));
        return written(sent);
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    String get(String path) throws IOException, InterruptedException {
        return answer(path).body();
    }

    HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        client.close();
    }
}
