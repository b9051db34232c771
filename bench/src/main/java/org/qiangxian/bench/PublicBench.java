package org.qiangxian.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Spam for three minutes: {@value #PER_SECOND} forms a second from fifty thousand addresses of a hundred networks, with
 * forms that were really opened before. In the last minute honest people, each from a different network, open the form,
 * send it and look up their code, {@value #HONEST_PER_SECOND} a second, each timed from the moment it was due. All
 * honest forms must be accepted, and the store must stay within its bound.
 */
final class PublicBench {

    private static final int PER_SECOND = 200;
    private static final int HONEST_PER_SECOND = 2;
    private static final int SPAM_SECONDS = 180;
    private static final int HONEST_SECONDS = 50;
    private static final int FORMS = 3_000;
    private static final int BOUND = 23_000;
    private static final double LIMIT = 500;

    private final Platform node;
    private final HttpClient client;
    private final Times honest = new Times();
    private final Times spam = new Times();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger turnedAway = new AtomicInteger();
    private final AtomicInteger letIn = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private String cookie = "";
    private String token = "";

    private PublicBench(Platform node, HttpClient client) {
        this.node = node;
        this.client = client;
    }

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.behindProxy(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            new PublicBench(node, client).evening(database);
        }
    }

    private void evening(Database database) throws Exception {
        var begun = System.nanoTime();
        var people = HONEST_PER_SECOND * HONEST_SECONDS;
        var forms = opened(people + FORMS);
        System.out.printf("%d forms are open after %d s%n", forms.size(), (System.nanoTime() - begun) / 1_000_000_000L);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = System.nanoTime();
            var ends = start + SPAM_SECONDS * 1_000_000_000L;
            var honestFrom = ends - HONEST_SECONDS * 1_000_000_000L;
            var sending = Thread.ofVirtual().start(() -> honestly(workers, honestFrom, forms.subList(0, people)));
            for (int i = 0; ; i++) {
                long due = start + i * (1_000_000_000L / PER_SECOND);
                if (due >= ends) {
                    break;
                }
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                int number = i;
                var ticket = forms.get(people + i % FORMS);
                workers.submit(() -> tried(() -> spam(number, ticket, due)));
            }
            sending.join();
        }
        report(database, people);
    }

    /** Opens as many forms as will be sent. */
    private List<String> opened(int many) throws Exception {
        var forms = new ArrayList<String>();
        for (int i = 0; i < many; i++) {
            var answer = send(get("/feedback/new?door=FEES", "192.0.2.1"));
            if (cookie.isEmpty()) {
                cookie = answer.headers().allValues("Set-Cookie").stream()
                        .map(each -> each.split(";", 2)[0])
                        .collect(Collectors.joining("; "));
                token = Session.find(answer.body(), "name=\"_csrf\" value=\"([^\"]+)\"");
            }
            forms.add(Session.find(answer.body(), "name=\"ticket\" value=\"([^\"]+)\""));
        }
        return forms;
    }

    private void spam(int number, String ticket, long due) throws Exception {
        int host = number % 50_000;
        var address = "%d.%d.%d.%d".formatted(60 + host % 10, host / 10 % 10, host / 100 % 250, 1 + host / 25_000);
        var answer = send(post("/feedback/new", form(ticket, "刷屏 " + number), address));
        spam.add(System.nanoTime() - due);
        switch (answer.statusCode()) {
            case 200 -> kept.incrementAndGet();
            case 409, 429, 503 -> turnedAway.incrementAndGet();
            default -> throw new IllegalStateException("spam was answered " + answer.statusCode());
        }
    }

    private void honestly(ExecutorService workers, long from, List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            long due = from + i * (1_000_000_000L / HONEST_PER_SECOND);
            int number = i;
            tried(() -> TimeUnit.NANOSECONDS.sleep(due - System.nanoTime()));
            workers.submit(() -> tried(() -> honest(number, forms.get(number))));
        }
    }

    /** Opens the page, sends the form opened before, and looks up the code: three separate requests. */
    private void honest(int number, String ticket) throws Exception {
        var address = "%d.%d.5.5".formatted(110 + number / 250, number % 250);
        timed(get("/feedback/new?door=FEES", address));
        var sent = timed(post("/feedback/new", form(ticket, "要企业交参评费 " + number), address));
        if (sent.statusCode() != 200) {
            throw new IllegalStateException("an honest one was answered %d: %s"
                    .formatted(sent.statusCode(), sent.body().replaceAll("(?s).*role=\"alert\"|<[^>]*>|\\s+", " ")));
        }
        var code = Session.find(sent.body(), "class=\"query-code\"[^>]*>([^<]+)<");
        var found = timed(post("/feedback/query", Map.of("_csrf", token, "code", code), address));
        if (found.statusCode() != 200) {
            throw new IllegalStateException("a right code was answered " + found.statusCode());
        }
        letIn.incrementAndGet();
    }

    private Map<String, String> form(String ticket, String text) {
        return new TreeMap<>(Map.of(
                "_csrf", token, "ticket", ticket, "door", "FEES", "level", "CITY", "place", "平遥县", "text", text));
    }

    private HttpResponse<String> timed(HttpRequest request) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var answer = send(request);
        honest.add(System.nanoTime() - begun);
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest get(String path, String address) {
        return to(path, address).build();
    }

    private HttpRequest post(String path, Map<String, String> form, String address) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return to(path, address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder to(String path, String address) {
        var request = HttpRequest.newBuilder(node.uri(path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Forwarded-For", address);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private interface Task {
        void run() throws Exception;
    }

    private void tried(Task task) {
        try {
            task.run();
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    private void report(Database database, int people) throws Exception {
        int stored = count(database, "select count(*) from complaint.complaint where not fictional");
        System.out.printf("%-36s %.0f / %.0f ms%n", "spam: half, 99 of 100 within", spam.milliseconds(0.5), spam.milliseconds(0.99));
        System.out.printf(
                "public: forms_per_s=%d spam_kept=%d spam_refused=%d honest=%d of %d honest_p50_ms=%.0f honest_p99_ms=%.0f stored=%d bound=%d%n",
                PER_SECOND,
                kept.get(),
                turnedAway.get(),
                letIn.get(),
                people,
                honest.milliseconds(0.5),
                honest.milliseconds(0.99),
                stored,
                BOUND);
        if (failure.get() != null || letIn.get() != people || stored > BOUND || honest.milliseconds(0.99) > LIMIT) {
            throw new IllegalStateException("honest people were kept out or waiting, or the store is not bounded", failure.get());
        }
    }

    private static int count(Database database, String sql) throws Exception {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
