package org.qiangxian.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something made of the database's content, kept until that changed in this process or another; two never make it at once. */
public final class Kept<T> {

    private record State<T>(long changes, String version, T held) {}

    private volatile @Nullable State<T> state;

    /**
     * What is kept, made anew where it is older than the count; what may yet be undone is never kept.
     *
     * @param changes of {@link Changes#of}, asked before
     * @param version of what it is made of beside that
     */
    public T get(long changes, String version, Supplier<T> read) {
        if (changes == Changes.UNSETTLED) {
            return read.get();
        }
        var present = state;
        if (present != null && present.changes() >= changes && present.version().equals(version)) {
            return present.held();
        }
        return renew(changes, version, read);
    }

    private synchronized T renew(long changes, String version, Supplier<T> read) {
        var present = state;
        if (present != null && present.changes() >= changes && present.version().equals(version)) {
            return present.held();
        }
        var fresh = new State<>(changes, version, read.get());
        state = fresh;
        return fresh.held();
    }
}
