package org.qiangxian.comparison;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.Changes;
import org.qiangxian.region.RegionCode;

/**
 * What is held until something about it changed in this process or another: the figures, the two searches for peers, and
 * the profiles once made. Whoever began with one state finishes with it.
 */
final class Memory {

    private volatile @Nullable Kept kept;

    /** One state of memory. */
    record Held(Holdings holdings, PeerSearch real, PeerSearch fictional, Map<Key, Profile> profiles) {

        Held(Holdings holdings, PeerSearch real, PeerSearch fictional) {
            this(holdings, real, fictional, new ConcurrentHashMap<>());
        }
    }

    /** A profile as one kind of reader sees it: beside which peers, and with their spread or without. */
    record Key(RegionCode city, boolean spread, PeerChoice choice) {}

    /**
     * What the memory must be as young as.
     *
     * @param changes the count of changes of values and library
     * @param version the version of the indicators in force
     */
    record State(long changes, String version) {}

    private record Kept(State state, Held held) {

        boolean isAsYoungAs(State wanted) {
            return state.version().equals(wanted.version()) && state.changes() >= wanted.changes();
        }
    }

    /** What is held if it is as young as {@code state}, which must be older than the reading; two never read at once. */
    Held get(State state, Supplier<Held> read) {
        if (state.changes() == Changes.UNSETTLED) {
            return read.get();
        }
        var present = kept;
        return present != null && present.isAsYoungAs(state) ? present.held() : renew(state, read);
    }

    private synchronized Held renew(State state, Supplier<Held> read) {
        var present = kept;
        if (present != null && present.isAsYoungAs(state)) {
            return present.held();
        }
        var fresh = new Kept(state, read.get());
        kept = fresh;
        return fresh.held();
    }
}
