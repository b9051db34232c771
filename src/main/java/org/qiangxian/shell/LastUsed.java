package org.qiangxian.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that were asked for last, within a bound on their size: those that nobody has asked for longest make room, and a
 * value larger than all room is not kept. Several threads may use it at once.
 */
public final class LastUsed<K, V> {

    private final long most;
    private final Map<K, Sized<V>> values = new LinkedHashMap<>(16, 0.75f, true);
    private long held;

    private record Sized<V>(V value, long size) {}

    /** @param most the size of all values together, in the unit of {@link #keep} */
    public LastUsed(long most) {
        this.most = most;
    }

    public synchronized @Nullable V of(K key) {
        var known = values.get(key);
        return known == null ? null : known.value();
    }

    public synchronized void keep(K key, V value, long size) {
        if (size > most) {
            return;
        }
        var former = values.put(key, new Sized<>(value, size));
        held += size - (former == null ? 0 : former.size());
        for (var eldest = values.values().iterator(); held > most; ) {
            held -= eldest.next().size();
            eldest.remove();
        }
    }

    /** The size of all values that are kept. */
    public synchronized long held() {
        return held;
    }
}
