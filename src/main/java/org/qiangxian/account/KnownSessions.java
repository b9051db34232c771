package org.qiangxian.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * A cache of sessions on this node: one that was read from the database less than {@link #AGE} ago is not read again,
 * and its last use is written only as often as the idle time needs. Whatever ends or changes a session, on any node,
 * makes all nodes forget it ({@link SessionNews}); while no news is heard, every request reads the database. A session
 * that ended is therefore refused at once, and within {@link #AGE} even where the news is lost.
 */
final class KnownSessions implements SessionRepository<KnownSessions.Known> {

    /** How long what was read may be used. */
    static final Duration AGE = Duration.ofSeconds(2);

    /**
     * The session attribute that holds the line answering an act; it is shown once, by whichever node is asked next.
     */
    private static final String LINE = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

    private final SessionRepository<? extends Session> database;
    private final SessionRepository<? extends Session> reading;
    private final SessionMemory<MapSession> known;

    KnownSessions(JdbcIndexedSessionRepository database, JdbcOperations jdbc, SessionNews news) {
        this.database = database;
        this.reading = reading(jdbc);
        this.known = new SessionMemory<>(news, AGE);
    }

    /** Reads a session by its one statement, outside a transaction; nothing may be stored with it. */
    private static SessionRepository<? extends Session> reading(JdbcOperations jdbc) {
        var reading = new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        reading.setTableName(SessionConfiguration.TABLE);
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(
                byte[].class, Object.class, new DeserializingConverter(KnownSessions.class.getClassLoader()));
        reading.setConversionService(conversions);
        return reading;
    }

    @Override
    public Known createSession() {
        return new Known(database.createSession(), null);
    }

    @Override
    public @Nullable Known findById(String id) {
        var read = known.of(id);
        if (read != null) {
            var session = new MapSession(read);
            return session.isExpired() ? null : new Known(session, session.getLastAccessedTime());
        }
        known.drop(id);
        var moment = known.moment();
        var session = reading.findById(id);
        if (session == null) {
            return null;
        }
        if (session.getAttribute(LINE) == null) {
            known.keep(session.getId(), new MapSession(session), moment);
        }
        return new Known(new MapSession(session), session.getLastAccessedTime());
    }

    @Override
    public void save(Known session) {
        session.save();
    }

    @Override
    public void deleteById(String id) {
        known.forget(id);
        database.deleteById(id);
        known.forget(id);
    }

    /** Stores a session of the database, whatever class the repository uses for it. */
    private static <S extends Session> void write(SessionRepository<S> database, Session session) {
        @SuppressWarnings("unchecked")
        var own = (S) session;
        database.save(own);
    }

    /** A session in a request: a copy of what was read until something in it changes, then the one in the database. */
    final class Known implements Session {

        private Session session;
        private final @Nullable Instant lastWritten;
        private final String read;
        private boolean ended;
        private boolean changed;

        /** @param lastWritten when its use was last written down, where {@code session} is a copy; else null */
        private Known(Session session, @Nullable Instant lastWritten) {
            this.session = session;
            this.lastWritten = lastWritten;
            this.read = session.getId();
        }

        private boolean copied() {
            return session instanceof MapSession;
        }

        /** The session in the database, which takes the changes from here on; one that ended meanwhile takes none. */
        private Session own() {
            changed = true;
            return inDatabase();
        }

        private Session inDatabase() {
            if (copied() && !ended) {
                var used = session.getLastAccessedTime();
                Optional.<Session>ofNullable(database.findById(session.getId()))
                        .ifPresentOrElse(
                                found -> {
                                    found.setLastAccessedTime(used);
                                    session = found;
                                },
                                () -> ended = true);
            }
            return session;
        }

        private void save() {
            if (copied()) {
                var used = session.getLastAccessedTime();
                if (ended || lastWritten == null || used.isBefore(lastWritten.plusMillis(SessionConfiguration.GRAIN))) {
                    return;
                }
                inDatabase();
                if (ended) {
                    return;
                }
            }
            write(database, session);
            if (changed) {
                known.forget(read);
                known.forget(session.getId());
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return own().changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            own().setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            own().removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            session.setLastAccessedTime(time);
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            own().setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
