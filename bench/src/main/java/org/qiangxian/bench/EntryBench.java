package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A thousand counties outside the library apply for entry, each by its own account through the real door: begin, save, hand in. The hour
 * they have is pressed into two minutes: {@value #PER_SECOND} requests a second from as many clients as are due, each timed from the
 * moment it was due. At the end every acknowledged application is looked for in the database.
 */
final class EntryBench {

    private static final int COUNTIES = 1_000;
    private static final int PER_SECOND = 30;
    private static final int LOGINS_AT_ONCE = 4;
    private static final String WORDS = "质量工作有机构有人员，正在帮助企业建立标准化生产记录，打算完善特色产品的标准。".repeat(12);

    private final Times times = new Times();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private EntryBench() {}

    static void run(Path data) throws Exception {
        new EntryBench().hour(data);
    }

    /** A county and how far it is: 0 begins, 1 saves, 2 hands in. */
    private static final class County {
        final Session session;
        String path = "";
        int step;

        County(HttpClient client) {
            session = new Session(client);
        }
    }

    private void hour(Path data) throws Exception {
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var node = Platform.on(database, data)) {
            var members = Cast.outside(database, COUNTIES);
            var counties = new ConcurrentLinkedQueue<County>();
            enter(node, client, members, counties);
            System.out.printf("%d counties are logged in%n", counties.size());
            var seconds = play(node, counties);
            report(database, seconds);
        }
    }

    private void enter(
            Platform node, HttpClient client, List<Cast.Member> members, ConcurrentLinkedQueue<County> counties)
            throws Exception {
        try (var workers = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            for (var member : members) {
                workers.submit(() -> {
                    try {
                        var county = new County(client);
                        county.session.enter(node, member.login());
                        county.session.get(node, "/admissions");
                        counties.add(county);
                    } catch (Exception e) {
                        failure.compareAndSet(null, e);
                    }
                });
            }
        }
        check();
    }

    private double play(Platform node, ConcurrentLinkedQueue<County> counties) throws Exception {
        var left = new AtomicInteger(counties.size());
        var begun = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = begun;
            while (left.get() > 0 && failure.get() == null) {
                due += 1_000_000_000L / PER_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var county = counties.poll();
                if (county != null) {
                    long moment = due;
                    workers.submit(() -> take(node, county, moment, counties, left));
                }
            }
        }
        check();
        return (System.nanoTime() - begun) / 1e9;
    }

    private void take(
            Platform node, County county, long due, ConcurrentLinkedQueue<County> counties, AtomicInteger left) {
        try {
            act(node, county);
            times.add(System.nanoTime() - due);
            if (++county.step > 2) {
                acknowledged.incrementAndGet();
                left.decrementAndGet();
            } else {
                counties.add(county);
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void act(Platform node, County county) throws IOException, InterruptedException {
        var answer =
                switch (county.step) {
                    case 0 -> county.session.post(node, "/admissions", Map.of());
                    case 1 -> county.session.post(node, county.path, Map.of("statement", "第一稿。", "edit", "0"));
                    default ->
                        county.session.post(
                                node, county.path, Map.of("statement", WORDS, "edit", "1", "submit", "yes"));
                };
        var to = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        if (answer.statusCode() / 100 != 3 || !to.startsWith("/admissions/")) {
            throw new IllegalStateException("step %d was answered %d to %s: %s"
                    .formatted(county.step, answer.statusCode(), to, answer.body()));
        }
        county.path = to.replaceFirst("\\?.*", "");
    }

    private void report(Database database, double seconds) throws SQLException {
        var stored = count(database, """
                select count(*) from admission.entry e where status in ('WITH_BUREAU', 'WITH_PROVINCE') and statement = '%s'
                  and exists (select from admission.step s where s.entry = e.id and s.action = 'SUBMIT'
                      and s.statement = e.statement and s.taken_by like 'bench %%')
                """.formatted(WORDS));
        var told = count(database, "select count(*) from notice.message where key like 'admission/%/SUBMIT/%'");
        var lost = acknowledged.get() - stored;
        System.out.printf("%-36s %d%n", "requests", times.count());
        System.out.printf("%-36s %d%n", "applications acknowledged", acknowledged.get());
        System.out.printf("%-36s %d%n", "applications stored", stored);
        System.out.printf("%-36s %d%n", "next levels told", told);
        System.out.printf(
                "entry: per_s=%.1f p50_ms=%.1f p99_ms=%.1f acknowledged=%d stored=%d told=%d lost=%d seconds=%.0f%n",
                acknowledged.get() / seconds,
                times.milliseconds(0.5),
                times.milliseconds(0.99),
                acknowledged.get(),
                stored,
                told,
                lost,
                seconds);
        if (lost != 0 || acknowledged.get() != COUNTIES) {
            throw new IllegalStateException("an acknowledged application is missing");
        }
    }

    private static int count(Database database, String sql) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void check() {
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }
}
