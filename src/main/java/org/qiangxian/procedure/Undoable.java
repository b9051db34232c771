package org.qiangxian.procedure;

import org.qiangxian.account.Actor;

/** Records of a kind whose acts can be taken back, contributed by the module that keeps them. */
public interface Undoable {

    /** The kind of record, as the matter of an act begins. */
    String kind();

    /**
     * Why an act cannot be taken back now, in a sentence: somebody acted on the record meanwhile, or what the act rested on is
     * over. Empty where nothing stands against it. The page and the refusal ask the same.
     *
     * @param id the identifier of the record
     */
    String against(String id, DoneAct act);

    /**
     * Puts the record back exactly where it stood before the act, with a step in its trail; keeps it from
     * others first, and refuses what {@link #against} says.
     *
     * @param id the identifier of the record
     * @param act what is taken back
     */
    void putBack(Actor actor, String id, DoneAct act);
}
