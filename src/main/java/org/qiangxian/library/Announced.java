package org.qiangxian.library;

import java.util.List;
import org.qiangxian.account.Actor;

/** What a unit is to see on its own desk about its membership and nobody else on any; contributed by the module that knows. */
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
