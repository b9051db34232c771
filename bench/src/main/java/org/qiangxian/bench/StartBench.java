package org.qiangxian.bench;

import java.nio.file.Path;

/** From the command to the first page: on an empty folder, and where the database is already there. */
final class StartBench {

    private static final int ROUNDS = 3;

    private StartBench() {}

    static void run(Path data) throws Exception {
        var empty = start(data);
        System.out.printf("%-28s %6.1f s%n", "from nothing", empty);
        var warm = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            var seconds = start(data);
            System.out.printf("%-28s %6.1f s%n", "database already there", seconds);
            warm = Math.min(warm, seconds);
        }
        System.out.printf("start: seconds_empty=%.1f seconds_warm=%.1f%n", empty, warm);
    }

    private static double start(Path data) throws Exception {
        try (var platform = new Platform(data)) {
            return platform.seconds;
        }
    }
}
