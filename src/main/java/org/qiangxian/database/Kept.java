package org.qiangxian.database;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A cached value computed from the database, valid until the data changes in this process or another; two threads never
 * compute it at once.
 */
public final class Kept<T> {

    private record State<T>(long changes, String version, T held) {
        boolean isOf(long now, String wanted) {
            return changes >= now && version.equals(wanted);
        }
    }

    private volatile @Nullable State<T> state;

    /**
     * The cached value, computed anew where it is older than the count; what may still be rolled back is never cached.
     *
     * @param changes of {@link Changes#of}, asked before
     * @param version of what it is made of beside that
     */
    public T get(long changes, String version, Supplier<T> read) {
        return getAfter(changes, version, _ -> read.get());
    }

    /**
     * The same for a value that can be computed from the cached one and the changes since.
     *
     * @param read gets the cached value of the same version, which may be older or newer than the data it reads; null
     *     where there is none
     */
    public T getAfter(long changes, String version, Function<@Nullable T, T> read) {
        var present = state;
        if (changes == Changes.UNSETTLED) {
            return read.apply(held(present, version));
        }
        return present != null && present.isOf(changes, version) ? present.held() : renew(changes, version, read);
    }

    private synchronized T renew(long changes, String version, Function<@Nullable T, T> read) {
        var present = state;
        if (present != null && present.isOf(changes, version)) {
            return present.held();
        }
        var fresh = new State<>(changes, version, read.apply(held(present, version)));
        state = fresh;
        return fresh.held();
    }

    private static <T> @Nullable T held(@Nullable State<T> present, String version) {
        return present != null && present.version().equals(version) ? present.held() : null;
    }
}
