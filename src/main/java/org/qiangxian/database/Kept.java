package org.qiangxian.database;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made of the database's content, kept until that changed in this process or another; two never make it at once. */
public final class Kept<T> {

    private record State<T>(long changes, String version, T held) {
        boolean isOf(long now, String wanted) {
            return changes >= now && version.equals(wanted);
        }
    }

    private volatile @Nullable State<T> state;

    /**
     * What is kept, made anew where it is older than the count; what may yet be undone is never kept.
     *
     * @param changes of {@link Changes#of}, asked before
     * @param version of what it is made of beside that
     */
    public T get(long changes, String version, Supplier<T> read) {
        return getAfter(changes, version, _ -> read.get());
    }

    /**
     * The same of something that can be made of what was kept before and of what changed since.
     *
     * @param read is given what is kept of the same version, older or newer than what it sees; null where there is none
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
