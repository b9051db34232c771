package org.qiangxian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the time from the command to the first page of the deployed jar, extracted as README says: on an empty
 * folder, on an existing database, and with the JDK's cache of loaded classes. Processor seconds are printed beside
 * seconds by the clock, because other work on the machine lengthens only the latter.
 */
final class StartBench {

    private static final int ROUNDS = 3;

    private StartBench() {}

    static void run(Path data) throws Exception {
        var launch = List.of("-jar", extracted().toString());
        var empty = start("from nothing", data, launch);
        var warm = best("database already there", data, launch);
        var cache = Files.createTempDirectory("aot").resolve("qiangxian.aot");
        start("to make the cache", data, List.of("-XX:AOTCacheOutput=" + cache, "-jar", launch.getLast()));
        var cached = best("with the cache", data, List.of("-XX:AOTCache=" + cache, "-jar", launch.getLast()));
        System.out.printf(
                "start: seconds_empty=%.1f seconds_warm=%.1f seconds_warm_aot=%.1f%n", empty, warm, cached);
    }

    /** Extracts the deployed jar with its libraries beside it, because the JDK cannot cache classes of nested jars. */
    private static Path extracted() throws IOException, InterruptedException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "*-exec.jar")) {
            var packed = files.iterator().next();
            var folder = Files.createTempDirectory("extracted");
            var tool = new ProcessBuilder(
                            Platform.JAVA,
                            "-Djarmode=tools",
                            "-jar",
                            packed.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("the deployed file could not be taken apart");
            }
            return folder.resolve(packed.getFileName());
        }
    }

    private static double best(String name, Path data, List<String> launch) throws Exception {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            best = Math.min(best, start(name, data, launch));
        }
        return best;
    }

    private static double start(String name, Path data, List<String> launch) throws Exception {
        try (var platform = new Platform(data, launch)) {
            System.out.printf("%-28s %6.1f s, processor %5.1f s%n", name, platform.seconds, platform.processorSeconds());
            return platform.seconds;
        }
    }
}
