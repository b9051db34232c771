package org.qiangxian.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a module, and for whom; contributed as a bean. The desk, the counts in the menu and the reminders all
 * ask this and nothing else, so each module alone decides what waits in it.
 */
public interface Waiting {

    /** The roles on whose desks something from this module may lie; for others it is not asked. */
    Set<Role> roles();

    /**
     * In SQL: a condition without which nothing from this module lies on the desk of the city {@code :unit} on the day
     * {@code :today}, which is at {@code :now}; null for a module that is always asked. {@link AskedModules} puts the conditions of all
     * modules into one statement, so it is a constant that names no table of another module, and is answered from an index. It may
     * hold though nothing waits. Where it does not hold and something waits, nobody would see that: in tests every reading of a
     * city's desk asks the other modules too and fails.
     */
    default @Nullable String mayWait() {
        return null;
    }

    /** Whose turn it is, within reach; one statement, for it runs with each page. */
    List<Turn> turns(Reach reach);

    /**
     * How much of it waits for the actor at each place of the menu: as many as there are turns. A module of which one desk may hold very
     * many counts them where they are kept, by the same rule.
     *
     * @param reach the actor's desk
     */
    default Map<String, Integer> counted(Actor actor, Reach reach) {
        return Turn.counted(turns(reach).stream().filter(turn -> turn.desk().is(actor)));
    }
}
