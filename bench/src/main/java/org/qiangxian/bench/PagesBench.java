package org.qiangxian.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * Reads the profile and the home page of a city with 8 readers at once, compared with an empty page of the same size in
 * the same run.
 */
final class PagesBench {

    private static final int READERS = 8;
    private static final int ROUNDS = 3;
    private static final long ROUND = 8_000_000_000L;

    private PagesBench() {}

    private record Page(String path, int bytes) {}

    private record Load(long[] nanoseconds) {
        double perSecond() {
            return nanoseconds.length / (ROUND / 1e9);
        }

        double milliseconds(double share) {
            var sorted = nanoseconds.clone();
            Arrays.sort(sorted);
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
        }
    }

    static void run(Path data) throws Exception {
        try (var platform = new Platform(data);
                var client = platform.loggedIn("demo-140728")) {
            var profile = page(platform, client, "/profile");
            var home = page(platform, client, "/desk");
            var empty = page(platform, client, "/bench/empty?bytes=" + profile.bytes());
            for (var page : new Page[] {profile, home, empty, profile, home, empty}) {
                load(platform, client, page.path());
            }
            System.out.printf("%-28s %9s %9s %9s %9s%n", "page", "bytes", "per s", "p50 ms", "p99 ms");
            var profiles = measured(platform, client, profile);
            var empties = measured(platform, client, empty);
            var homes = measured(platform, client, home);
            System.out.printf(
                    "pages: p99_ms=%.1f share_of_empty_page=%.2f home_p99_ms=%.1f%n",
                    profiles.milliseconds(0.99),
                    profiles.perSecond() / empties.perSecond(),
                    homes.milliseconds(0.99));
        }
    }

    private static Page page(Platform platform, HttpClient client, String path) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(platform.uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return new Page(path, answer.body().length);
    }

    /** The best of some rounds: the machine is shared, and other work can only slow a round down. */
    private static Load measured(Platform platform, HttpClient client, Page page) throws Exception {
        Load best = null;
        for (var round = 0; round < ROUNDS; round++) {
            var load = load(platform, client, page.path());
            System.out.printf(
                    "%-28s %9d %9.0f %9.2f %9.2f%n",
                    page.path(), page.bytes(), load.perSecond(), load.milliseconds(0.5), load.milliseconds(0.99));
            if (best == null || load.perSecond() > best.perSecond()) {
                best = load;
            }
        }
        return best;
    }

    private static Load load(Platform platform, HttpClient client, String path) throws Exception {
        var request = HttpRequest.newBuilder(platform.uri(path)).build();
        var end = System.nanoTime() + ROUND;
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = java.util.stream.IntStream.range(0, READERS)
                    .mapToObj(_ -> readers.submit(() -> read(client, request, end)))
                    .toList();
            var all = LongStream.builder();
            for (var task : tasks) {
                task.get().forEach(all);
            }
            return new Load(all.build().toArray());
        }
    }

    private static LongStream read(HttpClient client, HttpRequest request, long end) throws Exception {
        var times = LongStream.builder();
        for (var begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            times.add(System.nanoTime() - begun);
        }
        return times.build();
    }
}
