package org.qiangxian.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the embedded database. A server that died is started again on the same port; after three deaths within ten
 * minutes it is not, because then something is wrong that a restart cannot mend.
 */
final class Watch {

    static final int MOST_DEATHS = 3;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    /** The server that is watched. */
    interface Server {

        /** Its process; empty if it is gone. */
        Optional<ProcessHandle> process() throws IOException;

        /** Starts it again; false if it did not come up. */
        boolean restart() throws IOException;
    }

    private final Server server;
    private final InstantSource clock;
    private final Runnable giveUp;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    private volatile boolean standing = true;
    private boolean over;

    /** @param giveUp what happens after too many deaths */
    Watch(Server server, InstantSource clock, Runnable giveUp) {
        this.server = server;
        this.clock = clock;
        this.giveUp = giveUp;
    }

    /** Begins to watch, in a thread of its own. */
    Thread begin() {
        return Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    /** Ends the watch, because the platform now stops the server itself. Waits for a restart that is under way. */
    synchronized void end() {
        over = true;
    }

    /** Whether the database is running, as far as this watch knows. */
    boolean standing() {
        return standing;
    }

    private void watch() {
        try {
            do {
                server.process().ifPresent(process -> process.onExit().join());
            } while (again());
        } catch (IOException | RuntimeException e) {
            LOG.error("the embedded database cannot be watched any more", e);
            standing = false;
        }
        if (!standing) {
            giveUp.run();
        }
    }

    /**
     * Starts the server again after a death and answers whether to go on watching. A failed start counts as a death.
     */
    private synchronized boolean again() throws IOException {
        if (over) {
            return false;
        }
        standing = false;
        if (tooMany()) {
            return false;
        }
        standing = server.restart();
        LOG.warn("the embedded database had died; {}", standing ? "it runs again" : "it did not start");
        return true;
    }

    private boolean tooMany() {
        var now = clock.instant();
        deaths.addLast(now);
        deaths.removeIf(death -> death.plus(WITHIN).isBefore(now));
        return deaths.size() >= MOST_DEATHS;
    }
}
