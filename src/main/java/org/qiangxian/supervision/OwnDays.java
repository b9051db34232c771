package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiangxian.account.Actor;
import org.qiangxian.region.RegionCode;

/**
 * A module in which a city sets itself days: its measures, the items of its plan, the milestones of its pilots. Each
 * module with such items contributes one as a bean. It answers about one city at a time and never says which cities
 * have late items (R90, R1).
 */
public interface OwnDays {

    /** The name of the module in the keys of its items: {@code measure}, {@code plan}, {@code pilot}. */
    String source();

    /** The cities that set themselves days here, whether or not any has passed. */
    Set<RegionCode> units();

    /**
     * The items of a city in this module that are neither done nor given up, the nearest day first; one statement,
     * because the city's desk asks for it with each page.
     */
    List<OwnDay> of(RegionCode unit);

    /**
     * In SQL: the items of the city {@code :unit} of which {@link #of} says that they are past their day on the day {@code :today},
     * as {@code item}, which is the key as text, and {@code day}. It may name items that rest. Every page of a city runs it, so
     * it must be answered from an index.
     */
    String late();

    /**
     * Sets a new day for an item, by the rules of its module; the former day is among {@link OwnDay#earlier()} from
     * then on. The caller has checked that the actor belongs to the city, that the item is open, and that there is a
     * reason.
     *
     * @param item as {@link #of} returned it in this transaction
     * @param reason why, as the city wrote it; the page of 督导 stores it too
     * @throws org.qiangxian.shell.Refusal.Conflict where it cannot be moved now, with what to do instead
     */
    void move(Actor actor, OwnDay item, LocalDate to, String reason);

    /**
     * Marks an item as done. A module with a state for its items sets it; the statement itself is stored by the page of
     * 督导, so that a module without a state does nothing. The caller has checked the same as for {@link #move}.
     */
    default void finish(Actor actor, OwnDay item) {}
}
