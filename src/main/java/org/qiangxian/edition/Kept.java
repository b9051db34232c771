package org.qiangxian.edition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiangxian.database.Changes;

/** Something read from the database, kept until it changed in this process or another. */
final class Kept<T> {

    private record State<T>(long changes, String version, T held) {}

    private volatile @Nullable State<T> state;

    /**
     * What is kept, read anew where it is older than the count.
     *
     * @param changes how often what it is made of changed, asked before
     * @param version of what it is made of beside that
     */
    T get(long changes, String version, Supplier<T> read) {
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
