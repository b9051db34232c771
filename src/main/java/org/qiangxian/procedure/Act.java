package org.qiangxian.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.shell.Refusal;

/**
 * An act of a workflow: a constant of the module's own enum, fully described by its {@link Row}. The constants together
 * are the table of the workflow, by which acts are allowed, buttons drawn, desks filled and trails labelled.
 */
public interface Act<S> {

    Row<S> row();

    default String label() {
        return row().label();
    }

    /** Whether the person who did it can undo it for ten minutes ({@link Undoing}). */
    default boolean undoable() {
        return false;
    }

    /**
     * Refuses an actor whose role may never do it, and, with {@code moved}, a matter from whose state it does not
     * start.
     */
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

    /** The acts open to {@code role} in {@code state}, in the order of the table: the buttons. */
    static <S, A extends Act<S>> List<A> open(A[] table, S state, Role role) {
        return Arrays.stream(table)
                .filter(act -> act.row().by(role) && act.row().startsAt(state))
                .toList();
    }

    /** The acts that are somebody's turn in {@code state}. */
    static <S, A extends Act<S>> List<A> turns(A[] table, S state) {
        return Arrays.stream(table)
                .filter(act -> act.row().turn().contains(state))
                .toList();
    }
}
