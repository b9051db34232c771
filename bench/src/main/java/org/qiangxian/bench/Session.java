package org.qiangxian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The browser of one account: its cookies, which are valid on every node, and the token of its forms. */
final class Session {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "----bench-boundary";

    private final HttpClient client;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Session(HttpClient client) {
        this.client = client;
    }

    /** Logs in, with a second try if the connection had been closed because it was idle. */
    void enter(Platform node, String login) throws Exception {
        try {
            logIn(node, login);
        } catch (IOException _) {
            logIn(node, login);
        }
    }

    /** Logs in with the password of the demonstration, which the log-in page shows, as often as there is a queue. */
    private void logIn(Platform node, String login) throws Exception {
        var answer = passwordSent(node, login);
        while (answer.headers().firstValue("Location").orElse("").contains("refused=busy")) {
            answer = passwordSent(node, login);
        }
        var home = get(node, "/desk");
        if (home.statusCode() != 200) {
            throw new IllegalStateException("%s was not let in: %d to %s, then %d"
                    .formatted(
                            login,
                            answer.statusCode(),
                            answer.headers().firstValue("Location").orElse("nowhere"),
                            home.statusCode()));
        }
    }

    private HttpResponse<String> passwordSent(Platform node, String login) throws IOException, InterruptedException {
        var page = get(node, "/login").body();
        return post(node, "/login", Map.of("login", login, "password", find(page, "<code>([^<]+)</code>")));
    }

    HttpResponse<String> get(Platform node, String path) throws IOException, InterruptedException {
        var answer = keep(sent(node, to(node, path), BodyHandlers.ofString()));
        var found = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    /**
     * Whether nothing was done yet: the request was turned away, or the same form was sent to another node that has not
     * answered it.
     */
    static boolean busy(HttpResponse<String> answer) {
        return answer.statusCode() == 503 || answer.statusCode() == 409 && answer.body().contains("正在办理，还没有结果");
    }

    /** Opens a page that must exist. */
    Answer page(Platform node, String path) throws IOException, InterruptedException {
        var answer = get(node, path);
        return switch (answer.statusCode()) {
            case 200 -> Answer.DONE;
            case 503 -> Answer.BUSY;
            default -> throw new Odd(path, answer.statusCode(), answer.body());
        };
    }

    byte[] file(Platform node, String path) throws IOException, InterruptedException {
        var answer = sent(node, path);
        if (answer.statusCode() != 200) {
            throw new Odd(path, answer.statusCode(), "");
        }
        return answer.body();
    }

    /** Downloads a file; the status tells whether there is one. */
    HttpResponse<byte[]> sent(Platform node, String path) throws IOException, InterruptedException {
        return sent(node, to(node, path), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(Platform node, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return post(node, path, List.copyOf(form.entrySet()));
    }

    /** Sends a form that may have several fields of one name. */
    HttpResponse<String> post(Platform node, String path, List<Map.Entry<String, String>> form)
            throws IOException, InterruptedException {
        return post(node, to(node, path), form);
    }

    /** Sends a form as a script of the page does. */
    HttpResponse<String> script(Platform node, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return post(node, to(node, path).header("Accept", "application/json"), List.copyOf(form.entrySet()));
    }

    private HttpResponse<String> post(Platform node, HttpRequest.Builder request, List<Map.Entry<String, String>> form)
            throws IOException, InterruptedException {
        var body = Stream.concat(Stream.of(Map.entry("_csrf", token)), form.stream())
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return keep(sent(
                node,
                request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)),
                BodyHandlers.ofString()));
    }

    /** The encoded fields of a form, without its token. */
    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Sends a PDF in the field {@code scan}, and waits until it is judged. */
    HttpResponse<String> upload(Platform node, String path, byte[] pdf) throws IOException, InterruptedException {
        return upload(node, path, Map.of(), new Sent("scan", "scan.pdf", "application/pdf", pdf));
    }

    /** A file in a field of a form. */
    record Sent(String field, String name, String type, byte[] content) {}

    /** Sends a file with the other fields of its form, and waits until it is judged. */
    HttpResponse<String> upload(Platform node, String path, Map<String, String> form, Sent file)
            throws IOException, InterruptedException {
        return settled(node, send(node, path, form, file));
    }

    /** Sends a file with the other fields of its form; the answer is the page of its progress or already the result. */
    HttpResponse<String> send(Platform node, String path, Map<String, String> form, Sent file)
            throws IOException, InterruptedException {
        var head = new StringBuilder();
        var fields = new TreeMap<>(form);
        fields.put("_csrf", token);
        fields.forEach((name, value) -> head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, file.field(), file.name(), file.type()));
        var request = to(node, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(file.content()),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
        return keep(sent(node, request, BodyHandlers.ofString()));
    }

    /**
     * Waits until a file is judged and returns the page to which its page of progress leads, or the page that says why
     * it was refused.
     */
    HttpResponse<String> settled(Platform node, HttpResponse<String> sent)
            throws IOException, InterruptedException {
        var answer = sent;
        var address = sent.headers().firstValue("Location").orElse("");
        while (address.contains("/receptions/")) {
            Thread.sleep(250);
            answer = get(node, address.substring(address.indexOf("/receptions/")));
            if (answer.statusCode() == 503) {
                continue;
            }
            if (answer.statusCode() != 200 || !answer.body().contains("id=\"work\"")) {
                return answer;
            }
        }
        return answer;
    }

    private <T> HttpResponse<T> sent(Platform node, HttpRequest.Builder request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        node.open.incrementAndGet();
        try {
            return client.send(request.build(), body);
        } finally {
            node.open.decrementAndGet();
        }
    }

    private HttpRequest.Builder to(Platform node, String path) {
        var request = HttpRequest.newBuilder(URI.create(node.uri(path).toString())).timeout(PATIENCE);
        var held = cookies();
        return held.isEmpty() ? request : request.header("Cookie", held);
    }

    private synchronized String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private synchronized HttpResponse<String> keep(HttpResponse<String> answer) {
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    static String find(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + page.substring(0, Math.min(400, page.length())));
        }
        return matcher.group(1);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
