package org.qiangxian.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * What is held until the next value is recorded or type decided: the figures, the two searches for peers, and the profiles
 * once made. Whoever began with one state finishes with it.
 */
final class Memory {

    private final Object lock = new Object();
    private volatile @Nullable Held held;
    private volatile long drops;

    /** One state of memory. */
    record Held(Holdings holdings, PeerSearch real, PeerSearch fictional, Map<Key, Profile> profiles) {

        Held(Holdings holdings, PeerSearch real, PeerSearch fictional) {
            this(holdings, real, fictional, new ConcurrentHashMap<>());
        }
    }

    /** A profile as one kind of reader sees it: with the peers' spread or without. */
    record Key(RegionCode city, boolean spread) {}

    /** What is held, read anew if it was dropped; two threads never read at once, and what was read too early is not kept. */
    Held get(Supplier<Held> read) {
        var present = held;
        return present != null ? present : renew(read);
    }

    private synchronized Held renew(Supplier<Held> read) {
        var present = held;
        if (present != null) {
            return present;
        }
        long before = drops;
        var fresh = read.get();
        keep(fresh, before);
        return fresh;
    }

    private void keep(Held fresh, long before) {
        synchronized (lock) {
            held = drops == before ? fresh : null;
        }
    }

    void drop() {
        synchronized (lock) {
            drops++;
            held = null;
        }
    }
}
