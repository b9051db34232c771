package org.qiangxian.repeat;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.StandingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Shows the database that this node is alive: an advisory lock on the node's number over a connection of its own, which
 * the database releases when the process ends, however it ends. If the whole machine fails, the database may notice
 * late; then a claim expires by its age.
 */
@Component
final class Life implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Life.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration EVERY = Duration.ofMillis(500);

    private final StandingConnection line;
    private final int number = RANDOM.nextInt(1, Integer.MAX_VALUE);

    private volatile boolean held;

    Life(JdbcConnectionDetails database) {
        this.line = new StandingConnection(database, EVERY);
    }

    /** The number under which the node is known to be alive; null while it is not. */
    @Nullable
    Integer number() {
        return held ? number : null;
    }

    @Override
    public void start() {
        line.start(
                "node-life",
                this::hold,
                e -> LOG.info(
                        "forms under way are held by their age alone, for the database is not there: {}",
                        e.getMessage()),
                () -> held = false);
    }

    private void hold(Connection connection) throws SQLException {
        try (var lock = connection.createStatement()) {
            // The database may not have noticed yet that the former connection is gone.
            lock.execute("select pg_advisory_lock_shared(hashtext('repeat.node'), " + number + ")");
        }
        held = true;
        while (line.running() && connection.isValid(1)) {
            line.pause();
        }
    }

    @Override
    public void stop() {
        line.stop();
    }

    @Override
    public boolean isRunning() {
        return line.running();
    }

    /** Starts before the port opens. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
