package org.qiangxian.application;

import org.qiangxian.shell.Fact;

/**
 * Something was done to a proposal.
 *
 * @param unit the member city
 * @param by who did it, 平台 where nobody did
 */
public record ApplicationMoved(
        Application application,
        Action action,
        Status from,
        Holder fromHolder,
        String by,
        String organisation,
        String reason)
        implements Fact {

    @Override
    public String kind() {
        return action.label() + "（" + application.kind().shortLabel() + "申报）";
    }

    @Override
    public String about() {
        return application.unit() + " " + application.id();
    }
}
