package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The evening of the deadline: 600 cities write and submit, the recommenders take their seats, seal and send, over two
 * nodes on one durable database, at 200 requests a second, each timed from the moment it was due. In the middle one node
 * is killed ({@code kill -9}) and started again; what it did not answer is asked of the other. At the end every
 * acknowledged write is looked for in the database.
 */
final class DeadlineBench {

    private static final int CITIES = 600;
    private static final int SAVES = 20;
    private static final int PER_SECOND = 200;
    private static final int KILLED_AFTER = 5_000;
    private static final int SEATS = 3;

    private final Platform[] nodes = new Platform[2];
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Times times = new Times();
    private final BlockingQueue<Turn> ready = new ArrayBlockingQueue<>(1024);

    /** One who takes part: does one thing at a time; false when there is nothing left to do. */
    private interface Turn {
        boolean take(Platform node) throws IOException, InterruptedException;

        /** Whether it can do something now. */
        boolean able();
    }

    private DeadlineBench() {}

    static void run(Path data) throws Exception {
        new DeadlineBench().evening(data);
    }

    private void evening(Path data) throws Exception {
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            nodes[0] = Platform.on(database, data.resolve("first"));
            nodes[1] = Platform.on(database, data.resolve("second"));
            try {
                var cast = Cast.on(database, CITIES);
                var cities = new ArrayList<City>();
                var provinces = new ArrayList<Province>();
                enter(cast, client, cities, provinces);
                var seconds = play(database, data, cities, provinces);
                report(database, cast, cities, provinces, seconds);
            } finally {
                for (var node : nodes) {
                    if (node != null) {
                        node.close();
                    }
                }
            }
        }
    }

    /** Everybody is logged in before the evening begins, and every city has begun its draft. */
    private void enter(Cast cast, HttpClient client, List<City> cities, List<Province> provinces) throws Exception {
        var byCode = cast.recommenders().stream()
                .map(member -> new Province(member, cast.call(), client))
                .collect(Collectors.toMap(province -> province.member.code(), Function.identity()));
        provinces.addAll(byCode.values());
        for (var province : provinces) {
            province.session.enter(nodes[0], province.member.login());
        }
        for (var member : cast.cities()) {
            var city = new City(member, cast.call(), client);
            city.session.enter(node(), member.login());
            city.begin(node());
            cities.add(city);
            byCode.get(member.recommender()).add(city);
        }
        System.out.printf("%d cities and %d recommenders are logged in%n", cities.size(), provinces.size());
    }

    private double play(Database database, Path data, List<City> cities, List<Province> provinces) throws Exception {
        for (var city : cities) {
            ready.add(turn(city));
        }
        for (var province : provinces) {
            ready.add(turn(province));
        }
        var left = new AtomicInteger(ready.size());
        var begun = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = begun;
            boolean killed = false;
            while (left.get() > 0 && failure.get() == null) {
                due = Math.max(due + 1_000_000_000L / PER_SECOND, System.nanoTime() - 1_000_000_000L);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var turn = next();
                if (turn != null) {
                    long moment = due;
                    workers.submit(() -> take(turn, moment, left));
                }
                if (!killed && requests.get() >= KILLED_AFTER) {
                    killed = true;
                    Thread.ofPlatform().start(() -> replace(database, data));
                }
            }
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The next who can do something; null when everybody waits. */
    private Turn next() {
        for (int tried = ready.size(); tried > 0; tried--) {
            var turn = ready.poll();
            if (turn == null || turn.able()) {
                return turn;
            }
            ready.add(turn);
        }
        return null;
    }

    private void take(Turn turn, long due, AtomicInteger left) {
        try {
            requests.incrementAndGet();
            boolean more = turn.take(node());
            times.add(System.nanoTime() - due);
            if (more) {
                ready.add(turn);
            } else {
                left.decrementAndGet();
            }
        } catch (IOException e) {
            // The node died with it: the same again, of whichever node lives.
            lost.incrementAndGet();
            ready.add(turn);
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    private Turn turn(City city) {
        return new Turn() {
            @Override
            public boolean take(Platform node) throws IOException, InterruptedException {
                if (city.acknowledged < SAVES) {
                    city.save(node);
                } else {
                    city.submit(node);
                }
                return !city.submitted;
            }

            @Override
            public boolean able() {
                return true;
            }
        };
    }

    private Turn turn(Province province) {
        return new Turn() {
            @Override
            public boolean take(Platform node) throws IOException, InterruptedException {
                province.act(node);
                return !province.done();
            }

            @Override
            public boolean able() {
                return province.ready() || province.done();
            }
        };
    }

    private Platform node() {
        synchronized (nodes) {
            var wanted = nodes[turns.getAndIncrement() % 2];
            return wanted == null ? java.util.Objects.requireNonNull(nodes[0]) : wanted;
        }
    }

    private void replace(Database database, Path data) {
        try {
            Platform old;
            synchronized (nodes) {
                old = nodes[1];
                nodes[1] = null;
            }
            old.kill();
            System.out.printf("after %d requests one node was killed%n", requests.get());
            var again = Platform.on(database, data.resolve("second"));
            synchronized (nodes) {
                nodes[1] = again;
            }
            System.out.printf("it serves again after %.1f s%n", again.seconds);
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }

    private void report(Database database, Cast cast, List<City> cities, List<Province> provinces, double seconds)
            throws SQLException {
        var ledger = Ledger.read(database, cast.call());
        long acknowledged = 0;
        long stored = 0;
        for (var city : cities) {
            acknowledged += city.acknowledged + 1;
            stored += ledger.savesOf(city) + ledger.submissionOf(city);
        }
        var seats = provinces.stream().mapToInt(province -> province.seats).sum();
        var scans = provinces.stream().mapToInt(province -> province.scans).sum();
        var packages = provinces.stream().filter(province -> province.sent).count();
        acknowledged += seats + scans + packages;
        stored += Math.min(seats, ledger.seats()) + Math.min(scans, ledger.scans()) + Math.min(packages, ledger.packages());
        var oversold = ledger.taken().values().stream().mapToInt(n -> Math.max(0, n - SEATS)).sum();
        System.out.printf("%-36s %d%n", "saves sent", cities.stream().mapToInt(city -> city.sent).sum());
        System.out.printf("%-36s %d%n", "saves acknowledged", cities.stream().mapToInt(city -> city.acknowledged).sum());
        System.out.printf("%-36s %d%n", "saves stored", ledger.saves());
        System.out.printf("%-36s %d of %d%n", "seats taken, asked for", seats, seats + provinces.stream().mapToInt(p -> p.refused).sum());
        System.out.printf("%-36s %d%n", "scans read and kept", scans);
        System.out.printf("%-36s %d%n", "packages sent", packages);
        System.out.printf("%-36s %d%n", "requests whose answer was lost", lost.get());
        System.out.printf("%-36s %.1f / %.1f ms%n", "half, 99 of 100 were answered in", times.milliseconds(0.5), times.milliseconds(0.99));
        System.out.printf(
                "deadline: requests_per_s=%.0f p99_ms=%.1f acknowledged=%d stored=%d oversold=%d%n",
                requests.get() / seconds, times.milliseconds(0.99), acknowledged, stored, oversold);
        if (stored != acknowledged || oversold != 0) {
            throw new IllegalStateException("an acknowledged write is missing, or a seat was sold twice");
        }
    }
}
