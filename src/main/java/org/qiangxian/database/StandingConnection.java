package org.qiangxian.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A dedicated connection to the database, for what lasts as long as a connection does: an advisory lock, a channel that
 * is listened to. A broken one is opened again. It must reach the database directly, because a pooler in between would
 * share it.
 */
public final class StandingConnection {

    /** The work done on it; returns when the connection is no longer usable, or {@link #running} says that it ends. */
    public interface Use {
        void of(Connection connection) throws SQLException;
    }

    private final JdbcConnectionDetails database;
    private final Duration pause;
    private volatile boolean running;
    private @Nullable Thread keeper;

    /** @param pause between a broken connection and the next */
    public StandingConnection(JdbcConnectionDetails database, Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    /**
     * @param name of the thread
     * @param broken is told why there is no connection
     * @param over runs each time a connection ends
     */
    public void start(String name, Use use, Consumer<SQLException> broken, Runnable over) {
        running = true;
        keeper = Thread.ofVirtual().name(name).start(() -> {
            while (running) {
                keep(use, broken, over);
                pause();
            }
        });
    }

    private void keep(Use use, Consumer<SQLException> broken, Runnable over) {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            use.of(connection);
        } catch (SQLException e) {
            broken.accept(e);
        } finally {
            over.run();
        }
    }

    /** Waits for the pause; returns at once when stopped. */
    public void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    public void stop() {
        running = false;
        if (keeper != null) {
            keeper.interrupt();
        }
    }

    public boolean running() {
        return running;
    }
}
