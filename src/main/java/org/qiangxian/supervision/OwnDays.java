package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/**
 * A module in which a city sets itself days: its measures, the items of its plan, the milestones of its pilots. Whoever keeps such items
 * contributes one as a bean. It answers for one city at a time and never says which cities have anything past its day (R90, R1).
 */
public interface OwnDays {

    /** Names the module in the keys of its items: {@code measure}, {@code plan}, {@code pilot}. */
    String source();

    /** The cities that set themselves days here, whether or not any has passed. */
    Set<RegionCode> units();

    /**
     * What a city set itself and has not said to be done or given up in this module, the nearest day first; one statement, for the
     * desk of the city asks it with each page.
     */
    List<OwnDay> of(RegionCode unit);

    /**
     * Gives an item another day, in the way of its module; the day it had is among {@link OwnDay#earlier()} from then on. That the actor
     * is of the city, that the item is open and that there is a reason has been checked.
     *
     * @param item as {@link #of} gave it in this transaction
     * @param reason why, as the city wrote it; the page of 督导 keeps it as well
     * @throws org.qiangxian.shell.Refusal.Conflict where the module does not let it be moved now, with what to do instead
     */
    void move(Actor actor, OwnDay item, LocalDate to, String reason);

    /**
     * The city said that an item is done. A module that keeps a state of its items sets it; the word itself is kept by the page of 督导, so
     * that a module without one does nothing. What was checked is as with {@link #move}.
     */
    default void finish(Actor actor, OwnDay item) {}
}
