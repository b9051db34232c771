package org.qiangxian.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A cache of what this node read for each session: an entry is dropped when its session ends or changes on any node
 * ({@link SessionNews}), and nothing is cached while no news is heard.
 */
final class SessionMemory<T> {

    /** The most sessions that have an entry. */
    static final int MOST = 4000;

    private record Read<T>(T what, long at) {}

    private final SessionNews news;
    private final Duration age;
    private final Map<String, Read<T>> kept = new ConcurrentHashMap<>();

    /** Counts the entries dropped: what was read before a drop and arrives after it is not cached. */
    private final AtomicLong forgotten = new AtomicLong();

    /** @param age how long what was read may be used */
    SessionMemory(SessionNews news, Duration age) {
        this.news = news;
        this.age = age;
        news.listen(this::forget, this::forgetAll);
    }

    /** What was read for a session, if it is not too old. */
    @Nullable
    T of(String session) {
        var read = kept.get(session);
        return read != null && System.nanoTime() - read.at() < age.toNanos() ? read.what() : null;
    }

    /** Whether anything may be cached at the moment. */
    boolean keeps() {
        return !age.isZero() && news.heard();
    }

    /** A mark taken before something is read, to be handed to {@link #keep}. */
    long moment() {
        return forgotten.get();
    }

    /** Caches what was read after {@link #moment}, unless an entry was dropped since. */
    void keep(String session, T what, long moment) {
        if (!keeps()) {
            return;
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(session, new Read<>(what, System.nanoTime()));
        if (forgotten.get() != moment || !news.heard()) {
            kept.remove(session);
        }
    }

    /** Drops the entry of a session; what is being read for it right now may still be cached. */
    void drop(String session) {
        kept.remove(session);
    }

    /** Drops the entry of a session that changed, and what is being read for it right now too. */
    void forget(String session) {
        forgotten.incrementAndGet();
        kept.remove(session);
    }

    private void forgetAll() {
        forgotten.incrementAndGet();
        kept.clear();
    }
}
