package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Six hundred members report in ten minutes, each by its own account through the real door: open, save, hand in; their provinces opened
 * the rounds before. {@value #PER_SECOND} requests a second, each timed from the moment it was due. At the end every acknowledged report
 * is looked for in the database. BENCH_REPORTS sets another number of members.
 */
final class RoundBench {

    private static final int REPORTS = 600;
    private static final int PER_SECOND = 3;
    private static final int LOGINS_AT_ONCE = 4;
    private static final Pattern REPORT = Pattern.compile("href=\"(/progress/[0-9a-f-]{36}/\\d{6})\"");
    private static final String WORK = "召开质量工作联席会议，帮助企业建立标准化生产记录，乡镇质量联络员完成一轮走访。";

    private final Times times = new Times();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private RoundBench() {}

    static void run(Path data) throws Exception {
        new RoundBench().round(data);
    }

    /** A member and how far it is: 0 opens, 1 saves, 2 hands in. */
    private static final class County {
        final Session session;
        String path = "";
        int step;

        County(HttpClient client) {
            session = new Session(client);
        }
    }

    private void round(Path data) throws Exception {
        var asked = System.getenv("BENCH_REPORTS");
        int number = asked == null ? REPORTS : Integer.parseInt(asked);
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var node = Platform.on(database, data)) {
            var cast = Cast.on(database, number);
            var counties = new ConcurrentLinkedQueue<County>();
            openRounds(node, client, cast);
            enter(node, client, cast, counties);
            System.out.printf("%d members are logged in%n", counties.size());
            var seconds = play(node, counties);
            report(database, number, seconds);
        }
    }

    private static void openRounds(Platform node, HttpClient client, Cast cast) throws Exception {
        var concerned = cast.cities().stream().map(Cast.Member::recommender).distinct().toList();
        for (var province : cast.recommenders()) {
            if (!concerned.contains(province.code())) {
                continue;
            }
            var session = new Session(client);
            session.enter(node, province.login());
            var answer = session.post(
                    node,
                    "/progress",
                    Map.of(
                            "title", "工作进展",
                            "year", String.valueOf(LocalDate.now().getYear()),
                            "lastDay", LocalDate.now().plusDays(60).toString(),
                            "minutes", "5",
                            "overReason", "另有安排。"));
            if (answer.statusCode() / 100 != 3) {
                throw new IllegalStateException("%s was answered %d: %s"
                        .formatted(province.code(), answer.statusCode(), answer.body()));
            }
        }
    }

    private void enter(Platform node, HttpClient client, Cast cast, ConcurrentLinkedQueue<County> counties)
            throws Exception {
        try (var workers = Executors.newFixedThreadPool(LOGINS_AT_ONCE)) {
            for (var member : cast.cities()) {
                workers.submit(() -> {
                    try {
                        var county = new County(client);
                        county.session.enter(node, member.login());
                        var page = county.session.get(node, "/progress").body();
                        var link = REPORT.matcher(page);
                        if (!link.find()) {
                            throw new IllegalStateException("nothing is asked of " + member.code());
                        }
                        county.path = link.group(1);
                        counties.add(county);
                    } catch (Throwable e) {
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
                    case 0 -> county.session.get(node, county.path);
                    case 1 -> county.session.post(node, county.path, Map.of("text.work", "第一稿。", "edit", "0"));
                    default ->
                        county.session.post(
                                node, county.path, Map.of("text.work", WORK, "edit", "1", "submit", "yes"));
                };
        if (answer.statusCode() != (county.step == 0 ? 200 : 302)) {
            throw new IllegalStateException(
                    "step %d was answered %d: %s".formatted(county.step, answer.statusCode(), answer.body()));
        }
    }

    private void report(Database database, int number, double seconds) throws SQLException {
        var stored = count(database, """
                select count(*) from progress.report r where status in ('WITH_BUREAU', 'WITH_PROVINCE')
                  and exists (select from progress.submission s where s.report = r.id and s.content->'texts'->>'work' = '%s')
                """.formatted(WORK));
        var told = count(database, "select count(*) from notice.message where key like 'progress/%/SUBMIT/%'");
        var lost = acknowledged.get() - stored;
        System.out.printf(
                "round: per_s=%.1f p50_ms=%.1f p99_ms=%.1f acknowledged=%d stored=%d told=%d lost=%d seconds=%.0f%n",
                acknowledged.get() / seconds,
                times.milliseconds(0.5),
                times.milliseconds(0.99),
                acknowledged.get(),
                stored,
                told,
                lost,
                seconds);
        if (lost != 0 || acknowledged.get() != number) {
            throw new IllegalStateException("an acknowledged report is missing");
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
