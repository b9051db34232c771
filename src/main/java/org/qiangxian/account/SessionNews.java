package org.qiangxian.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.qiangxian.database.StandingConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/**
 * Hears from the database which sessions ended or changed, on any node, over one connection of its own. A trigger of
 * the table sends the news, so no statement that ends a session can forget to.
 */
final class SessionNews implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SessionNews.class);
    private static final String CHANNEL = "account_session";
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final StandingConnection line;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean heard;

    SessionNews(JdbcConnectionDetails database) {
        this.line = new StandingConnection(database, EVERY);
    }

    /**
     * @param one is told the id of a session that ended or changed
     * @param all is told that something may have been missed
     */
    void listen(Consumer<String> one, Runnable all) {
        listeners.add(new Listener(one, all));
    }

    private record Listener(Consumer<String> one, Runnable all) {}

    private void missed() {
        listeners.forEach(each -> each.all().run());
    }

    /** Whether news is heard at the moment; while it is not, nothing may be taken as known. */
    boolean heard() {
        return heard;
    }

    @Override
    public void start() {
        line.start(
                "session-news",
                this::hear,
                e -> LOG.info(
                        "sessions are read at each request, for the database cannot be listened to: {}",
                        e.getMessage()),
                this::deafen);
    }

    /**
     * Listens until the connection fails; each round asks the server for an answer, so that a dead connection is
     * noticed.
     */
    private void hear(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
            missed();
            heard = true;
            while (line.running()) {
                var news = connection.unwrap(PGConnection.class).getNotifications((int) EVERY.toMillis());
                if (news != null) {
                    for (var each : news) {
                        listeners.forEach(listener -> listener.one().accept(each.getParameter()));
                    }
                }
                if (!connection.isValid(1)) {
                    return;
                }
            }
        }
    }

    private void deafen() {
        heard = false;
        missed();
    }

    @Override
    public void stop() {
        line.stop();
    }

    @Override
    public boolean isRunning() {
        return line.running();
    }
}
