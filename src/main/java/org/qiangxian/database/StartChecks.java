package org.qiangxian.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Checks the surroundings before anything is begun, even the log: data folder, free space, ports, the operator's own
 * database. What is missing is said in one sentence, and the process ends with exit code 1.
 */
public final class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final long MIB = 1 << 20;

    /** Held until the process ends, however it ends. */
    private static @Nullable FileLock held;

    /** The embedded database, starting while the application context is still being built; null once it was taken. */
    private static @Nullable Future<EmbeddedDatabase> begun;

    /** After the settings are read, before the log is opened. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        try {
            check(event.getEnvironment());
        } catch (Obstacle obstacle) {
            StartFailure.say(obstacle.sentence());
            System.exit(1);
        }
    }

    private static void check(ConfigurableEnvironment environment) {
        var settings = Binder.get(environment).bindOrCreate("qiangxian", PlatformSettings.class);
        checkFolder(settings.data());
        checkSpace(settings.data(), settings.leastFreeMib());
        lock(settings.data());
        if (!settings.data().isAbsolute()) {
            StrayedDatabase.home(Path.of("target", "classes").resolve(settings.data()), settings.data());
        }
        checkPorts(environment);
        if (settings.embedded()) {
            begin(settings.data());
        } else {
            OwnDatabase.check(Access.of(settings.db()));
        }
    }

    private static void begin(Path data) {
        begun = CompletableFuture.supplyAsync(() -> new EmbeddedDatabase(data), Thread::startVirtualThread);
        SpringApplication.getShutdownHandlers().add(StartChecks::abandon);
    }

    /** The embedded database; waits for the one that is starting, or starts it. */
    static EmbeddedDatabase database(Path data) {
        var coming = begun;
        begun = null;
        if (coming == null) {
            return new EmbeddedDatabase(data);
        }
        try {
            return coming.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops a database that nobody took, because the application failed before that. */
    private static void abandon() {
        if (begun != null) {
            try {
                database(Path.of("")).destroy();
            } catch (IOException | RuntimeException e) {
                LoggerFactory.getLogger(StartChecks.class).warn("the database begun for nothing was not stopped", e);
            }
        }
    }

    private static void checkFolder(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "try", null));
        } catch (IOException _) {
            throw new Obstacle("数据文件夹 %s 不能写入，请修改它的权限，或用 QIANGXIAN_DATA 指定另一个文件夹。".formatted(data.toAbsolutePath()));
        }
    }

    private static void checkSpace(Path data, long leastMib) {
        try {
            var free = Files.getFileStore(data).getUsableSpace() / MIB;
            if (free < leastMib) {
                throw new Obstacle("数据文件夹 %s 所在磁盘只剩 %d MB，少于最低要求的 %d MB（QIANGXIAN_LEAST_FREE_MIB），请先清理磁盘。"
                        .formatted(data.toAbsolutePath(), free, leastMib));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lock(Path data) {
        try {
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held = channel.tryLock();
        } catch (FileSystemException _) {
            throw new Obstacle("数据文件夹 %s 不能写入，请修改它的权限，或用 QIANGXIAN_DATA 指定另一个文件夹。".formatted(data.toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (held == null) {
            throw new Obstacle(
                    "数据文件夹 %s 正由另一个平台进程使用，请先停止它，或用 QIANGXIAN_DATA 指定另一个文件夹。".formatted(data.toAbsolutePath()));
        }
    }

    /** The management port is the one after the main port unless it is set. */
    private static void checkPorts(ConfigurableEnvironment environment) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "management port", Map.of("management.server.port", port > 0 ? port + 1 : 0)));
        checkPort(null, port, "SERVER_PORT");
        int management = environment.getProperty("management.server.port", Integer.class, 0);
        if (port > 0 && port == management) {
            throw new Obstacle("管理端口不能与网页端口 %d 相同，请用 MANAGEMENT_SERVER_PORT 指定另一个端口。".formatted(port));
        }
        checkPort(InetAddress.getLoopbackAddress(), management, "MANAGEMENT_SERVER_PORT");
    }

    private static void checkPort(@Nullable InetAddress address, int port, String setting) {
        if (port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
        } catch (IOException _) {
            throw new Obstacle("端口 %d 已被占用，请停止占用它的程序，或用 %s 指定另一个端口。".formatted(port, setting));
        }
    }
}
