package org.qiangxian.procedure;

import org.qiangxian.account.Actor;

/** Records of a kind whose acts can be taken back, contributed by the module that keeps them. */
public interface Undoable {

    /** The kind of record, as the matter of an act begins. */
    String kind();

    /**
     * Puts the record back exactly where it stood before the act, with a step in its trail; refuses, in a sentence, if
     * somebody acted on it meanwhile or if what the act rested on is over.
     *
     * @param id the identifier of the record
     * @param act what is taken back
     */
    void putBack(Actor actor, String id, DoneAct act);
}
