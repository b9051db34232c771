package org.qiangxian.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;

/**
 * An act of a workflow: a constant of the module's own enum, of which the {@link Row} says all. The constants together are
 * the table; they allow the act, draw its button, put it on a desk and label the trail.
 */
public interface Act<S> {

    Row<S> row();

    default String label() {
        return row().label();
    }

    /** Whether who did it can take it back for ten minutes, by {@link Undoing}. */
    default boolean undoable() {
        return false;
    }

    /** Refuses who may never do it, and with {@code moved} what does not start where the matter stands. */
    default void check(Actor actor, S state, Supplier<? extends Refusal> moved) {
        actor.require(row().roles());
        if (!row().startsAt(state)) {
            throw moved.get();
        }
    }

    /** The act a form names; refuses what is not in the table. */
    static <A extends Enum<A> & Act<?>> A named(Class<A> table, String name) {
        return Arrays.stream(table.getEnumConstants())
                .filter(act -> act.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("没有这个操作。请从页面上的按钮办理。"));
    }

    /** What those in {@code role} may do to what stands at {@code state}: the buttons, in the order of the table. */
    static <S, A extends Act<S>> List<A> open(A[] table, S state, Role role) {
        return Arrays.stream(table)
                .filter(act -> act.row().by(role) && act.row().startsAt(state))
                .toList();
    }

    /** What is somebody's turn in what stands at {@code state}. */
    static <S, A extends Act<S>> List<A> turns(A[] table, S state) {
        return Arrays.stream(table)
                .filter(act -> act.row().turn().contains(state))
                .toList();
    }
}
