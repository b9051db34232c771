package org.qiangxian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the time from the command to the first page of the archive, with the Java in it: on an empty
 * folder, on an existing database, and with the JDK's cache of loaded classes. Processor seconds are printed beside
 * seconds by the clock, because other work on the machine lengthens only the latter.
 */
final class StartBench {

    private static final int ROUNDS = 3;

    private StartBench() {}

    static void run(Path data) throws Exception {
        var archive = unpacked();
        var java = archive.resolve("runtime/bin/java").toString();
        var launch = List.of(
                "-Dspring.aot.enabled=true", "-jar", archive.resolve("app/qiangxian.jar").toString());
        var empty = start("from nothing", data, java, launch);
        var warm = best("database already there", data, java, launch);
        var cache = Files.createTempDirectory("aot").resolve("qiangxian.aot");
        start("to make the cache", data, java, with("-XX:AOTCacheOutput=" + cache, launch));
        var cached = best("with the cache", data, java, with("-XX:AOTCache=" + cache, launch));
        System.out.printf(
                "start: seconds_empty=%.1f seconds_warm=%.1f seconds_warm_aot=%.1f%n", empty, warm, cached);
    }

    /** Makes the archive of the packaged jar and unpacks it, and answers its folder. */
    private static Path unpacked() throws IOException, InterruptedException {
        var dist = new ProcessBuilder("bin/dist", "--as-packaged");
        dist.environment().put("JAVA_HOME", System.getProperty("java.home"));
        end(dist);
        var folder = Files.createTempDirectory("archive");
        try (var files = Files.newDirectoryStream(Path.of("target"), "*-linux-*.tar.gz")) {
            end(new ProcessBuilder("tar", "-xzf", files.iterator().next().toString(), "-C", folder.toString()));
        }
        try (var files = Files.newDirectoryStream(folder)) {
            return files.iterator().next();
        }
    }

    private static void end(ProcessBuilder builder) throws IOException, InterruptedException {
        if (builder.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(builder.command() + " failed");
        }
    }

    private static List<String> with(String option, List<String> launch) {
        return Stream.concat(Stream.of(option), launch.stream()).toList();
    }

    private static double best(String name, Path data, String java, List<String> launch) throws Exception {
        var best = Double.MAX_VALUE;
        for (var round = 0; round < ROUNDS; round++) {
            best = Math.min(best, start(name, data, java, launch));
        }
        return best;
    }

    private static double start(String name, Path data, String java, List<String> launch) throws Exception {
        try (var platform = new Platform(data, java, launch)) {
            System.out.printf("%-28s %6.1f s, processor %5.1f s%n", name, platform.seconds, platform.processorSeconds());
            return platform.seconds;
        }
    }
}
