package org.qiangxian.library;

import java.util.List;
import org.qiangxian.account.Actor;

/**
 * Notices about a membership for the unit's own desk, which nobody else sees; contributed by the module that knows
 * them.
 */
public interface Announced {

    /** For the reader's own unit; empty where there is nothing to say. */
    List<Word> to(Actor actor);

    /**
     * One sentence.
     *
     * @param href where it is explained
     */
    record Word(String words, String href) {}
}
