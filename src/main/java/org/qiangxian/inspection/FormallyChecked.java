package org.qiangxian.inspection;

import org.qiangxian.application.ApplicationId;
import org.qiangxian.shell.Fact;

/** The formal check of a proposal was recorded. */
record FormallyChecked(ApplicationId application) implements Fact {

    @Override
    public String kind() {
        return "形式检查";
    }

    @Override
    public String about() {
        return application.toString();
    }
}
