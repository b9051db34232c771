package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Saves drafts as the script of the page does, 8 cities at once. For comparison the same run sends an empty page with
 * as many bytes as a save and a form with the same fields that does nothing, both through the same security chain and
 * session, and commits single rows on the same database. Then it shows the cost of a save by part.
 */
final class SavesBench {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 3;
    private static final long ROUND = 5_000_000_000L;

    /** The folder in which the flight recordings are kept for a closer look, set by {@code -Drecordings=}. */
    private static final String KEPT = System.getProperty("recordings");

    private SavesBench() {}

    /**
     * One measured activity: its best round counts, because the machine is shared and other work can only slow a round
     * down.
     */
    private static final class Measured {
        final String name;
        final Work work;
        Times best = new Times();

        Measured(String name, Work work) {
            this.name = name;
            this.work = work;
        }

        void round() throws Exception {
            var times = atOnce(work);
            System.out.printf(
                    "%-28s %9.0f %9.2f %9.2f%n",
                    name, times.count() / (ROUND / 1e9), times.milliseconds(0.5), times.milliseconds(0.99));
            if (times.count() > best.count()) {
                best = times;
            }
        }
    }

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
                city.save(node);
                city.session.get(node, "/applications/" + city.proposal().id);
                cities.add(city);
            }
            prepareCommits(database);
            var save = new Measured("saves of a draft", index -> saving(node, cities.get(index)));
            var page = new Measured("empty page, as many bytes", index -> {
                var city = cities.get(index);
                var path = "/bench/empty?bytes=" + city.bytesOfSave();
                return () -> city.session.page(node, path);
            });
            var form = new Measured("empty form, same fields", index -> {
                var city = cities.get(index);
                return () -> city.session.script(node, "/bench/empty", city.form());
            });
            var commit = new Measured("commits of one row", index -> commits(database, index));
            measure(List.of(page, form, save, commit));
            for (var each : List.of(page, form, save)) {
                cost(node, database, each);
            }
            double saved = save.best.count();
            System.out.printf(
                    "saves: per_s=%.0f p99_ms=%.1f share_of_empty_page=%.2f share_of_empty_form=%.2f share_of_commits=%.2f%n",
                    saved / (ROUND / 1e9), save.best.milliseconds(0.99),
                    saved / page.best.count(), saved / form.best.count(), saved / commit.best.count());
        }
    }

    private static Callable<?> saving(Platform node, City city) {
        return () -> {
            if (city.save(node) != Answer.DONE) {
                throw new IllegalStateException("a save was not acknowledged");
            }
            return null;
        };
    }

    private static void measure(List<Measured> all) throws Exception {
        System.out.printf("%-28s %9s %9s %9s%n", "work", "per s", "p50 ms", "p99 ms");
        for (var each : all) {
            atOnce(each.work);
            atOnce(each.work);
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var each : all) {
                each.round();
            }
        }
    }

    private static void cost(Platform node, Database database, Measured measured) throws Exception {
        double platform = node.processorSeconds();
        double server = database.processorSeconds();
        var times = new Times[1];
        var recording = node.recorded(() -> times[0] = atOnce(measured.work));
        platform = node.processorSeconds() - platform;
        server = database.processorSeconds() - server;
        Parts.of(recording)
                .print(measured.name, platform * 1e6 / times[0].count(), server * 1e6 / times[0].count());
        if (KEPT == null) {
            Files.delete(recording);
        } else {
            Files.move(recording, Path.of(KEPT, measured.name.replaceAll("\\W+", "-") + ".jfr"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void prepareCommits(Database database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("create table public.bare (id integer primary key, content text, edit integer)");
            statement.execute("insert into public.bare select n, repeat('x', 2000), 0 from generate_series(0, 7) n");
        }
    }

    /** Commits as {@code pgbench} does: each writer has its own connection and row, one update a transaction. */
    private static Callable<?> commits(Database database, int index) throws SQLException {
        var connection = database.open();
        var update = connection.prepareStatement(
                "update public.bare set content = repeat('y', 2000), edit = edit + 1 where id = " + index);
        return update::executeUpdate;
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
