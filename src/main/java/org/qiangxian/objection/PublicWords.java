package org.qiangxian.objection;

import java.util.List;
import org.qiangxian.procedure.Step;

/** What the public said about a value, for the decider only; contributed by the module that receives it. */
public interface PublicWords {

    /** In the order it came; without names and contacts. */
    List<Step> of(long value);
}
