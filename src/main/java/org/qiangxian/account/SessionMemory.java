package org.qiangxian.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What this node read of sessions, for a while: forgotten when a session ends or changes, on whichever node ({@link SessionNews}), and
 * nothing is kept while no news is heard.
 */
final class SessionMemory<T> {

    /** Of how many sessions something is kept at most. */
    static final int MOST = 4000;

    private record Read<T>(T what, long at) {}

    private final SessionNews news;
    private final Duration age;
    private final Map<String, Read<T>> kept = new ConcurrentHashMap<>();

    /** How often something was forgotten: what was read before that and comes in after it is not kept. */
    private final AtomicLong forgotten = new AtomicLong();

    /** @param age how long what was read may be used */
    SessionMemory(SessionNews news, Duration age) {
        this.news = news;
        this.age = age;
        news.listen(this::forget, this::forgetAll);
    }

    /** What was read of a session no longer ago than may be. */
    @Nullable
    T of(String session) {
        var read = kept.get(session);
        return read != null && System.nanoTime() - read.at() < age.toNanos() ? read.what() : null;
    }

    /** Whether anything may be kept at the moment. */
    boolean keeps() {
        return !age.isZero() && news.heard();
    }

    /** The moment before something is read, which {@link #keep} is told. */
    long moment() {
        return forgotten.get();
    }

    /** Keeps what was read after a moment, unless something was forgotten since. */
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

    /** What was read is of no use any more; what is being read may be kept. */
    void drop(String session) {
        kept.remove(session);
    }

    /** The session changed: what is being read of it is old already. */
    void forget(String session) {
        forgotten.incrementAndGet();
        kept.remove(session);
    }

    private void forgetAll() {
        forgotten.incrementAndGet();
        kept.clear();
    }
}
