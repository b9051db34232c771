package org.qiangxian.adjustment;

import java.util.Map;
import org.qiangxian.procedure.Seen;
import org.qiangxian.shell.Typed;

/** An act requested by a form of a case, from what is typed and the last step its sender saw. */
interface Deed {

    void with(Typed fields, Seen seen);

    /** Does it with a form as it was sent. */
    default void by(Map<String, String> sent) {
        with(Typed.ofSingle(sent), Seen.sent(sent.getOrDefault("seen", "")));
    }
}
