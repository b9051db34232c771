package org.qiangxian.bench;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Starts nodes that must start quickly with the JDK's cache of classes from an earlier run, as the start script of the
 * archive does. The JDK caches classes of jars only, so folders on the class path are packed into jars first.
 */
final class Launch implements AutoCloseable {

    private static final int CITIES = 48;
    private static final int ROUNDS = 12;

    private final Path folder;
    private final Path cache;
    private final String classPath;

    /**
     * Starts a node once, on a database of its own, and lets it do the work of the evening; the JDK writes the cache of
     * what it loaded.
     */
    Launch(Path data) throws Exception {
        folder = Files.createTempDirectory("launch");
        cache = folder.resolve("platform.aot");
        classPath = jars();
        try (var database = new Database();
                var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
                var node = Platform.on(database, data, options("-XX:AOTCacheOutput=" + cache), false)) {
            new Rehearsal(node, database, client, CITIES).rounds(ROUNDS);
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the JDK made no cache of classes");
        }
    }

    /** The arguments of the command {@code java}. */
    List<String> options() {
        return options("-XX:AOTCache=" + cache);
    }

    private List<String> options(String cached) {
        return List.of(cached, "-Xlog:disable", "-cp", classPath, BenchApplication.class.getName());
    }

    private String jars() {
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                var packed = folder.resolve(entries.size() + ".jar").toString();
                if (jar.run(System.out, System.err, "-c0f", packed, "-C", entry, ".") != 0) {
                    throw new IllegalStateException(entry + " could not be packed");
                }
                entries.add(packed);
            } else {
                entries.add(entry);
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    @Override
    public void close() throws IOException {
        org.springframework.util.FileSystemUtils.deleteRecursively(folder);
    }
}
