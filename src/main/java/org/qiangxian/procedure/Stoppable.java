package org.qiangxian.procedure;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;

/**
 * What an office has in force and whoever stands above it may stop where it offends: a data request, a visit, a publication. Contributed by the module
 * that keeps it, stopped in the way of that module (R1, R2, R3).
 */
public interface Stoppable {

    /**
     * Something in force.
     *
     * @param id names its kind and itself, unlike those of other modules
     * @param words what it is, for the list it is chosen from
     * @param follows what follows where it is stopped, said beside it
     */
    record Item(String id, String words, String follows) {}

    /** What the offices of a role for an area have in force, the earliest first. */
    List<Item> of(Role role, String area);

    /**
     * Stops one that {@link #of} gave in this transaction.
     *
     * @param by who stands above and was found entitled
     * @param reason why, which its office and those it concerned read
     */
    void stop(Actor by, String id, String reason);
}
