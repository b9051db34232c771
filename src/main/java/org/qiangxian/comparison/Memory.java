package org.qiangxian.comparison;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.qiangxian.database.Kept;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.region.RegionCode;

/** The profiles once made, until something about them changed in this process or another. */
final class Memory {

    private final Kept<Map<Key, Profile>> kept = new Kept<>();

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

    /** What is held if it is as young as {@code state}, which must be older than the making; else it is made. */
    Profile get(State state, Key key, Function<Key, Profile> make) {
        var profiles = kept.get(state.changes(), state.version(), ConcurrentHashMap::new);
        var known = profiles.get(key);
        if (known != null) {
            return known;
        }
        var made = make.apply(key);
        profiles.put(key, made);
        return made;
    }
}
