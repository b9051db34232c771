package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports for the platforms that tests start. Other runs of tests look for ports at the same time, and some seconds pass
 * until a platform opens its port; so each port is locked by a file until this process ends.
 */
final class Ports {

    private static final Path LOCKS = Path.of(System.getProperty("java.io.tmpdir"), "qiangxian-test-ports");

    /** The locked ports. The channels stay open, because closing a channel ends its lock. */
    private static final Map<Integer, FileChannel> TAKEN = new HashMap<>();

    private Ports() {}

    /**
     * A port that is free, as is the one above it, where the platform answers with its metrics. It lies below those that
     * the machine gives to outgoing connections, for one of those could take it before the platform does.
     */
    static synchronized int free() {
        var random = ThreadLocalRandom.current();
        for (var i = 0; i < 1000; i++) {
            var port = random.nextInt(5_000, 10_000) * 2;
            if (!TAKEN.containsKey(port) && isFree(port) && isFree(port + 1) && lock(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no free port between 10,000 and 20,000");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean lock(int port) {
        try {
            Files.createDirectories(LOCKS);
            var file = FileChannel.open(
                    LOCKS.resolve(String.valueOf(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return false;
            }
            TAKEN.put(port, file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
