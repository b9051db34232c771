package org.qiangxian.procedure;

import java.util.List;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;

/**
 * Acts of an office that a higher office may stop where they offend: a data request, a visit, a publication.
 * Contributed by the module that keeps them, which also stops them (R1, R2, R3).
 */
public interface Stoppable {

    /**
     * Something in force.
     *
     * @param id its identifier, unique among all modules
     * @param words its words in the list
     * @param follows what follows when it is stopped, shown beside it
     */
    record Item(String id, String words, String follows) {}

    /** The acts in force of the offices of a role for an area, oldest first. */
    List<Item> of(Role role, String area);

    /**
     * Stops one that {@link #of} returned in this transaction.
     *
     * @param by the actor of the higher office, already checked
     * @param reason why; its office and those it concerned read it
     */
    void stop(Actor by, String id, String reason);
}
