package org.qiangxian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the time from the command to the first page of the deployed jar, taken apart as in the archive: on an empty
 * folder, on an existing database, and with the JDK's cache of loaded classes. Processor seconds are printed beside
 * seconds by the clock, because other work on the machine lengthens only the latter.
 */
final class StartBench {

    private static final int ROUNDS = 3;

    private StartBench() {}

    static void run(Path data) throws Exception {
        var launch = List.of("-Dspring.aot.enabled=true", "-jar", apart().toString());
        var empty = start("from nothing", data, launch);
        var warm = best("database already there", data, launch);
        var cache = Files.createTempDirectory("aot").resolve("qiangxian.aot");
        start("to make the cache", data, with("-XX:AOTCacheOutput=" + cache, launch));
        var cached = best("with the cache", data, with("-XX:AOTCache=" + cache, launch));
        System.out.printf(
                "start: seconds_empty=%.1f seconds_warm=%.1f seconds_warm_aot=%.1f%n", empty, warm, cached);
    }

    /** Takes the deployed jar apart as the archive has it: the JDK cannot cache classes of nested jars. */
    private static Path apart() throws IOException, InterruptedException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "*-exec.jar")) {
            var folder = Files.createTempDirectory("apart").resolve("app");
            var tool = new ProcessBuilder("bin/apart", files.iterator().next().toString(), folder.toString()).inheritIO();
            tool.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (tool.start().waitFor() != 0) {
                throw new IllegalStateException("the deployed file could not be taken apart");
            }
            return folder.resolve("qiangxian.jar");
        }
    }

    private static List<String> with(String option, List<String> launch) {
        return Stream.concat(Stream.of(option), launch.stream()).toList();
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
