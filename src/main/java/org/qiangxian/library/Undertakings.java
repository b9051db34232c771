package org.qiangxian.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/**
 * What units have under way, of which a decision under R20 says whether it goes on; contributed by the module it belongs to. What
 * was paused goes on by itself with the membership, which is heard from {@link MembershipRecorded}.
 */
public interface Undertakings {

    /** What the unit has under way, in the order of the module. */
    List<Undertaking> of(RegionCode unit);

    /**
     * Does what was decided, with the decision and in its transaction; whatever is over meanwhile stays as it is.
     *
     * @param actor who decided
     * @param key as {@link Undertaking#key} gave it; one of another module is left alone
     * @param course one of those it is open to
     * @param why what those who read the undertaking are told; names no case
     */
    void follow(Actor actor, String key, Course course, String why);

    /**
     * The decision was wrong and is undone: what ended with it goes on, once the membership stands again. What was over before, or
     * begins anew by an act of the city, stays as it is.
     *
     * @param since when it was decided
     */
    default void restore(RegionCode unit, Instant since) {}

    /** Whether it goes on. */
    enum Course {
        GO_ON("继续"),
        PAUSE("暂缓"),
        END("终止");

        private final String label;

        Course(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One of them.
     *
     * @param key names it among those of all modules
     * @param words what it is
     * @param standing where it stands
     * @param open what may be decided of it
     * @param removed what happens to it where the unit is put out, whatever is decided of it; null: what is decided
     */
    record Undertaking(
            String key,
            String words,
            String standing,
            List<Course> open,
            @Nullable Course removed) {}
}
