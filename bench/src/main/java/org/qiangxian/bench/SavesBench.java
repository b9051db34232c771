package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Saves of drafts, 8 cities at once, against bare commits of one row on the same database in the same run. */
final class SavesBench {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 3;
    private static final long ROUND = 8_000_000_000L;

    private SavesBench() {}

    static void run(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var cast = Cast.on(database, WRITERS);
            var cities = new ArrayList<City>();
            for (var member : cast.cities()) {
                var city = new City(member, cast.call(), client);
                city.session.enter(node, member.login());
                city.begin(node);
                cities.add(city);
            }
            prepareCommits(database);
            saves(node, cities);
            commits(database);
            System.out.printf("%-28s %9s %9s %9s%n", "work", "per s", "p50 ms", "p99 ms");
            var save = new Times();
            double saved = 0;
            double committed = 0;
            for (var round = 0; round < ROUNDS; round++) {
                var commit = commits(database);
                print("commits of one row", commit);
                var times = saves(node, cities);
                print("saves of a draft", times);
                if (times.count() > saved) {
                    saved = times.count();
                    save = times;
                }
                committed = Math.max(committed, commit.count());
            }
            System.out.printf("saves: p99_ms=%.1f share_of_commits=%.2f%n", save.milliseconds(0.99), saved / committed);
        }
    }

    private static void print(String work, Times times) {
        System.out.printf(
                "%-28s %9.0f %9.2f %9.2f%n",
                work, times.count() / (ROUND / 1e9), times.milliseconds(0.5), times.milliseconds(0.99));
    }

    private static Times saves(Platform node, ArrayList<City> cities) throws Exception {
        return atOnce(index -> {
            var city = cities.get(index);
            return () -> {
                if (!city.save(node)) {
                    throw new IllegalStateException("a save was not acknowledged");
                }
                return null;
            };
        });
    }

    private static void prepareCommits(Database database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("create table public.bare (id integer primary key, content text, edit integer)");
            statement.execute("insert into public.bare select n, repeat('x', 2000), 0 from generate_series(0, 7) n");
        }
    }

    /** As {@code pgbench} would: each writer its own connection and row, one update a transaction. */
    private static Times commits(Database database) throws Exception {
        return atOnce(index -> {
            var connection = database.open();
            var update = connection.prepareStatement(
                    "update public.bare set content = repeat('y', 2000), edit = edit + 1 where id = " + index);
            return () -> update.executeUpdate();
        });
    }

    private interface Work {
        Callable<?> of(int index) throws Exception;
    }

    private static Times atOnce(Work work) throws Exception {
        var times = new Times();
        var tasks = new ArrayList<Callable<Void>>();
        for (int i = 0; i < WRITERS; i++) {
            var one = work.of(i);
            tasks.add(() -> {
                var end = System.nanoTime() + ROUND;
                for (var begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                    one.call();
                    times.add(System.nanoTime() - begun);
                }
                return null;
            });
        }
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : writers.invokeAll(tasks)) {
                done.get();
            }
        }
        return times;
    }
}
