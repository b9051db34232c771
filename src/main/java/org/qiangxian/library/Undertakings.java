package org.qiangxian.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/**
 * What units have under way, which a decision under R20 lets go on, pauses or ends; contributed by the module it
 * belongs to. A paused undertaking goes on by itself when the membership is resumed ({@link MembershipRecorded}).
 */
public interface Undertakings {

    /** What the unit has under way, in the order of the module. */
    List<Undertaking> of(RegionCode unit);

    /**
     * Carries out the decision in its transaction; what has ended meanwhile stays as it is.
     *
     * @param actor who decided
     * @param key the {@link Undertaking#key}; keys of other modules are ignored
     * @param course one of {@link Undertaking#open}
     * @param why what those who read the undertaking are told; names no case
     */
    void follow(Actor actor, String key, Course course, String why);

    /**
     * Undoes a wrong decision: what ended with it goes on, once the membership is restored. What had ended before, or
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
     * @param key identifies it among those of all modules
     * @param words what it is
     * @param standing where it stands
     * @param open the possible decisions on it
     * @param removed what happens to it when the unit is removed, whatever is decided on it; null if the decision
     *     applies
     */
    record Undertaking(
            String key,
            String words,
            String standing,
            List<Course> open,
            @Nullable Course removed) {}
}
