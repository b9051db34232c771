package org.qiangxian.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A connection of its own to the database, for what lasts as long as the connection: a lock, a channel that is listened to. Where it
 * breaks, it is made again. It needs the database itself: a pooler between them would lend it to others.
 */
public final class StandingConnection {

    /** What is done with it; returns when the connection is of no use any more, or {@link #running} says that it ends. */
    public interface Use {
        void of(Connection connection) throws SQLException;
    }

    private final JdbcConnectionDetails database;
    private final Duration pause;
    private volatile boolean running;
    private @Nullable Thread keeper;

    /** @param pause between one that broke and the next */
    public StandingConnection(JdbcConnectionDetails database, Duration pause) {
        this.database = database;
        this.pause = pause;
    }

    /**
     * @param name of the thread
     * @param broken hears why there is none
     * @param over what follows each time one ends
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

    /** Waits for a while; not at all once it was told to stop. */
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
