package org.qiangxian.procedure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Role;

/**
 * A row of a workflow's table: who may do what, from where to where. In some states it is their <em>turn</em>, which is
 * on their desk until it is done (submit, pass, judge, decide, grant, answer); in others it is a mere possibility
 * (withdraw, urge), which only draws a button.
 *
 * @param label its name on the button and in the trail
 * @param roles who may do it
 * @param turn the states in which it is their turn
 * @param may the further states in which it may be done
 * @param to the state it leads to; null where the state stays
 * @param needs further conditions
 */
public record Row<S>(
        String label,
        Set<Role> roles,
        Set<S> turn,
        Set<S> may,
        @Nullable S to,
        Needs needs) {

    /** A further condition of an act. */
    public enum Needs {
        NOTHING,
        /** Only before the last day of the matter. */
        TIME,
        /** Only with a reason in words. */
        REASON
    }

    /** A row without states yet. */
    public static <S> Row<S> of(String label, Role... roles) {
        return new Row<>(label, Set.of(roles), Set.of(), Set.of(), null, Needs.NOTHING);
    }

    /** The same row, as a turn in these states. */
    @SafeVarargs
    public final Row<S> turn(S... states) {
        return new Row<>(label, roles, Set.of(states), may, to, needs);
    }

    /** The same row, as a possibility in these states too. */
    @SafeVarargs
    public final Row<S> may(S... states) {
        return new Row<>(label, roles, turn, Set.of(states), to, needs);
    }

    public Row<S> to(S state) {
        return new Row<>(label, roles, turn, may, state, needs);
    }

    public Row<S> needs(Needs what) {
        return new Row<>(label, roles, turn, may, to, what);
    }

    /** All states it starts from. */
    public Set<S> from() {
        return Stream.concat(turn.stream(), may.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean by(Role role) {
        return roles.contains(role);
    }

    public boolean startsAt(S state) {
        return turn.contains(state) || may.contains(state);
    }

    /** The state it leads to from a state. */
    public S next(S state) {
        return to == null ? state : to;
    }
}
