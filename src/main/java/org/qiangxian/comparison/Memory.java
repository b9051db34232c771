package org.qiangxian.comparison;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.Changes;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.region.RegionCode;

/** The profiles once made, until something about them changed in this process or another. */
final class Memory {

    private volatile @Nullable Kept kept;

    /**
     * A profile as one kind of reader sees it.
     *
     * @param spread whether with the group's spread or without
     * @param named the places this reader can read by name, which decide what may be said of a group
     */
    record Key(RegionCode city, boolean spread, GroupLevel level, Set<RegionCode> named) {}

    /**
     * What the memory must be as young as.
     *
     * @param changes the count of changes of values, library and editions
     * @param version the version of the indicators in force
     */
    record State(long changes, String version) {}

    private record Kept(State state, Map<Key, Profile> profiles) {

        boolean isAsYoungAs(State wanted) {
            return state.version().equals(wanted.version()) && state.changes() >= wanted.changes();
        }
    }

    /** What is held if it is as young as {@code state}, which must be older than the making; else it is made. */
    Profile get(State state, Key key, Function<Key, Profile> make) {
        if (state.changes() == Changes.UNSETTLED) {
            return make.apply(key);
        }
        var profiles = renewed(state);
        var known = profiles.get(key);
        if (known != null) {
            return known;
        }
        var made = make.apply(key);
        profiles.put(key, made);
        return made;
    }

    private synchronized Map<Key, Profile> renewed(State state) {
        var present = kept;
        if (present != null && present.isAsYoungAs(state)) {
            return present.profiles();
        }
        var fresh = new Kept(state, new ConcurrentHashMap<>());
        kept = fresh;
        return fresh.profiles();
    }
}
