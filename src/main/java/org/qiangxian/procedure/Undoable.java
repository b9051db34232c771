package org.qiangxian.procedure;

import org.qiangxian.account.Actor;

/** Undoes acts on records of one kind; contributed by the module that keeps them. */
public interface Undoable {

    /** The kind of record, the first part of an act's matter. */
    String kind();

    /**
     * Why an act cannot be undone now, in a sentence: somebody acted on the record meanwhile, or its precondition has
     * ended. Empty where it can. Page and refusal take the same sentence from here.
     *
     * @param id the identifier of the record
     */
    String against(String id, DoneAct act);

    /**
     * Restores the record exactly to its state before the act, with a step in its trail; locks it first, and refuses
     * with {@link #against}.
     *
     * @param id the identifier of the record
     * @param act the act to undo
     */
    void putBack(Actor actor, String id, DoneAct act);
}
