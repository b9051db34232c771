package org.qiangxian.objection;

import java.util.List;
import org.qiangxian.procedure.Step;

/** What people of the public said of a value, for whoever decides and nobody else; contributed by the module that receives it. */
public interface PublicWords {

    /** In the order it came; without names and contacts. */
    List<Step> of(long value);
}
