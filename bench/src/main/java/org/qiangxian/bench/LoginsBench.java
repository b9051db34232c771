package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Two hundred people log in at the same moment, three times, while eight others read their pages: it compares how long
 * these pages take with how long they take when nobody logs in. A log-in that is asked to come again is counted; any
 * other refusal fails the benchmark.
 */
final class LoginsBench {

    private static final int PEOPLE = 200;
    private static final int READERS = 8;
    private static final int STORMS = 3;
    private static final long QUIET = 8_000_000_000L;
    private static final String PASSWORD = "<code>([^<]+)</code>";

    private final AtomicInteger in = new AtomicInteger();
    private final AtomicInteger toldToWait = new AtomicInteger();

    private LoginsBench() {}

    static void run(Path data) throws Exception {
        new LoginsBench().morning(data);
    }

    private void morning(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var members = Cast.on(database, PEOPLE + READERS).cities();
            var readers = new ArrayList<Session>();
            for (var member : members.subList(PEOPLE, PEOPLE + READERS)) {
                var reader = new Session(client);
                reader.enter(node, member.login());
                readers.add(reader);
            }
            quiet(node, readers);
            var before = quiet(node, readers);
            var during = new Times();
            var seconds = 0.0;
            for (var storm = 0; storm < STORMS; storm++) {
                var waiting = knocking(node, client, members.subList(0, PEOPLE));
                var begun = System.nanoTime();
                reading(node, readers, during, over -> {
                    all(waiting);
                    over.set(true);
                });
                seconds += (System.nanoTime() - begun) / 1e9;
            }
            System.out.printf("%-36s %d of %d%n", "logged in", in.get(), STORMS * PEOPLE);
            System.out.printf("%-36s %d%n", "told to come again at once", toldToWait.get());
            System.out.printf("%-36s %d in %.1f s%n", "pages read meanwhile", during.count(), seconds);
            System.out.printf(
                    "logins: quiet_p99_ms=%.0f p50_ms=%.0f p99_ms=%.0f max_ms=%.0f logged_in=%d told_to_wait=%d%n",
                    before.milliseconds(0.99),
                    during.milliseconds(0.5),
                    during.milliseconds(0.99),
                    during.milliseconds(1),
                    in.get(),
                    toldToWait.get());
            if (in.get() + toldToWait.get() != STORMS * PEOPLE) {
                throw new IllegalStateException("somebody was answered by neither a log-in nor a sentence");
            }
        }
    }

    private static Times quiet(Platform node, List<Session> readers) throws Exception {
        var times = new Times();
        reading(node, readers, times, over -> {
            Thread.sleep(QUIET / 1_000_000);
            over.set(true);
        });
        return times;
    }

    /** Opens the log-in page for everybody; the returned calls only send the password. */
    private List<Callable<Void>> knocking(Platform node, HttpClient client, List<Cast.Member> members) throws Exception {
        var knocking = new ArrayList<Callable<Void>>();
        for (var member : members) {
            var person = new Session(client);
            var password = Session.find(person.get(node, "/login").body(), PASSWORD);
            knocking.add(() -> {
                var answer = person.post(node, "/login", Map.of("login", member.login(), "password", password));
                var to = answer.headers().firstValue("Location").orElse("");
                if (to.endsWith("/desk")) {
                    in.incrementAndGet();
                } else if (answer.statusCode() == 503 || to.contains("refused=busy")) {
                    toldToWait.incrementAndGet();
                }
                return null;
            });
        }
        return knocking;
    }

    /** Work that goes on while others read, and that reports when it is done. */
    private interface Meanwhile {
        void happen(AtomicBoolean over) throws Exception;
    }

    private static void reading(Platform node, List<Session> readers, Times times, Meanwhile meanwhile) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = readers.stream()
                    .map(reader -> threads.submit(() -> read(node, reader, times, over)))
                    .toList();
            meanwhile.happen(over);
            for (var each : reading) {
                each.get();
            }
        }
    }

    private static Void read(Platform node, Session reader, Times times, AtomicBoolean over)
            throws IOException, InterruptedException {
        for (var turn = 0; !over.get(); turn++) {
            var begun = System.nanoTime();
            var status = reader.get(node, List.of("/desk", "/applications", "/indicators").get(turn % 3)).statusCode();
            times.add(System.nanoTime() - begun);
            if (status != 200) {
                throw new IllegalStateException("a page was answered " + status);
            }
            Thread.sleep(50);
        }
        return null;
    }

    private static void all(List<Callable<Void>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }
}
