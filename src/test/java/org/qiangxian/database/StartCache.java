package org.qiangxian.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JDK's cache of the application's classes (JEP 514), with which a start takes half the time. It is made by a
 * start from jars alone; until it exists, starts use the folder of classes.
 */
final class StartCache {

    private static final Path CLASSES = Path.of("target", "classes");

    private final Path jar;
    private final Path cache;
    private final Path filling;

    private StartCache(Path folder) {
        jar = folder.resolve("application.jar");
        cache = folder.resolve("application.aot");
        filling = folder.resolve("application.aot.new");
    }

    /** The cache in a folder that belongs to the present classes. */
    static StartCache in(Path folder) {
        return new StartCache(folder.toAbsolutePath());
    }

    /**
     * Packs the classes and returns the arguments of the start that fills the cache; call {@link #keep} when it has
     * ended.
     */
    List<String> fill() throws IOException {
        Files.createDirectories(jar.getParent());
        var packing = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(packing.run(System.out, System.err, "-c0f", jar.toString(), "-C", CLASSES.toString(), "."))
                .isZero();
        return List.of("-XX:AOTCacheOutput=" + filling, "-Xlog:disable", "-cp", classPath(jar));
    }

    /** Makes the cache available to all later starts; if the JDK made none, they stay slow. */
    void keep() throws IOException {
        if (Files.exists(filling)) {
            Files.move(filling, cache);
        }
    }

    /**
     * The arguments of a start.
     *
     * @param more what is added to its class path
     */
    List<String> options(String... more) {
        return Files.exists(cache)
                ? List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-cp", classPath(jar, more))
                : List.of("-cp", classPath(CLASSES.toAbsolutePath(), more));
    }

    /** The application's own classes and libraries, without those of the tests. */
    private static String classPath(Path classes, String... more) {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var libraries = Arrays.stream(path.split(File.pathSeparator, -1)).filter(entry -> entry.endsWith(".jar"));
        return Stream.of(Stream.of(classes.toString()), libraries, Stream.of(more))
                .flatMap(part -> part)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
