package org.qiangxian.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends twice as many requests as the machine can serve for two minutes: half of them saves, half pages (more pages
 * where every city is already saving). First it counts how many requests a second sixteen browsers complete one after
 * the other; then twice as many arrive each second, whether or not earlier ones are answered. Each is timed from the
 * moment it was due. At the end every acknowledged save must be in the database.
 */
final class OverloadBench {

    private static final int CITIES = 240;
    private static final int BROWSERS = 16;
    private static final long WARM = 10_000_000_000L;
    private static final long MEASURED = 20_000_000_000L;
    private static final long OVERLOAD = 120_000_000_000L;

    private final List<City> cities = new ArrayList<>();
    private final ConcurrentLinkedQueue<City> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** The results of the requests of one phase. */
    private static final class Outcome {
        private final Times served = new Times();
        private final Times refused = new Times();
        private final AtomicInteger failed = new AtomicInteger();

        double slowest() {
            return Math.max(served.milliseconds(1), refused.milliseconds(1));
        }
    }

    private OverloadBench() {}

    static void run(Path data) throws Exception {
        new OverloadBench().evening(data);
    }

    private void evening(Path data) throws Exception {
        try (var database = new Database();
                var node = Platform.on(database, data);
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var cast = Cast.on(database, CITIES);
            for (var member : cast.cities()) {
                var city = new City(member, cast.call(), client);
                city.session.enter(node, member.login());
                city.begin(node);
                cities.add(city);
            }
            idle.addAll(cities);
            bearable(node, WARM);
            double capacity = bearable(node, MEASURED);
            System.out.printf("%-36s %.0f%n", "requests a second it bears", capacity);
            var outcome = twice(node, capacity);
            double goodput = outcome.served.count() / (OVERLOAD / 1e9);
            var ledger = Ledger.read(database, cast.call());
            int lost = cities.stream().mapToInt(city -> city.acknowledged() - ledger.savesOf(city)).sum();
            System.out.printf("%-36s %d%n", "saves acknowledged", cities.stream().mapToInt(City::acknowledged).sum());
            System.out.printf("%-36s %.0f / %.0f ms%n", "served: half, 99 of 100 within", outcome.served.milliseconds(0.5), outcome.served.milliseconds(0.99));
            System.out.printf("%-36s %d, %.0f ms%n", "turned away, 99 of 100 within", outcome.refused.count(), outcome.refused.milliseconds(0.99));
            System.out.printf(
                    "overload: capacity_per_s=%.0f offered_per_s=%.0f goodput_share=%.2f refused=%d failed=%d max_ms=%.0f lost=%d%n",
                    capacity, 2 * capacity, goodput / capacity, outcome.refused.count(), outcome.failed.get(), outcome.slowest(), lost);
            if (lost != 0 || outcome.failed.get() != 0) {
                throw new IllegalStateException(
                        "an acknowledged save is missing, or a request was answered by neither a page nor 503", failure.get());
            }
        }
    }

    /** The requests a second that the browsers complete when each waits for its answer. */
    private double bearable(Platform node, long duration) throws Exception {
        var outcome = new Outcome();
        var tasks = new ArrayList<Callable<Void>>();
        var end = System.nanoTime() + duration;
        for (var i = 0; i < BROWSERS; i++) {
            tasks.add(() -> {
                while (System.nanoTime() < end) {
                    request(node, System.nanoTime(), outcome);
                }
                return null;
            });
        }
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : browsers.invokeAll(tasks)) {
                done.get();
            }
        }
        return outcome.served.count() / (duration / 1e9);
    }

    private Outcome twice(Platform node, double capacity) throws InterruptedException {
        var outcome = new Outcome();
        var step = (long) (1e9 / (2 * capacity));
        try (var arrivals = Executors.newVirtualThreadPerTaskExecutor()) {
            var end = System.nanoTime() + OVERLOAD;
            for (var due = System.nanoTime(); due < end; due += step) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                long moment = due;
                arrivals.submit(() -> request(node, moment, outcome));
            }
        }
        return outcome;
    }

    /** Sends a save of a city that has none under way, or reads a page of any city. */
    private void request(Platform node, long due, Outcome outcome) {
        var turn = turns.getAndIncrement();
        var city = turn % 2 == 0 ? idle.poll() : null;
        try {
            var served = city != null ? city.save(node) == Answer.DONE : page(cities.get(turn % cities.size()), turn, node);
            (served ? outcome.served : outcome.refused).add(System.nanoTime() - due);
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure.compareAndSet(null, e);
            outcome.failed.incrementAndGet();
        } finally {
            if (city != null) {
                idle.add(city);
            }
        }
    }

    private static boolean page(City city, int turn, Platform node) throws IOException, InterruptedException {
        var path = List.of("/desk", "/applications", "/indicators").get(turn % 3);
        var status = city.session.get(node, path).statusCode();
        if (status != 200 && status != 503) {
            throw new IllegalStateException("a page was answered " + status);
        }
        return status == 200;
    }
}
