package org.qiangxian.application;

import org.qiangxian.shell.Fact;

/** Who did something to a proposal took it back within ten minutes. */
record ProposalUndone(Application application, Action action) implements Fact {

    @Override
    public String kind() {
        return "撤销“%s”（%s申报）".formatted(action.label(), application.kind().shortLabel());
    }

    @Override
    public String about() {
        return application.unit() + " " + application.id();
    }
}
