package org.qiangxian.objection;

import org.qiangxian.shell.Fact;

/** The body responsible for the channel decided on an objection. */
public record ObjectionDecided(long value, String unit, String decision, String reason, String by) implements Fact {

    @Override
    public String kind() {
        return "办理数据异议";
    }

    @Override
    public String about() {
        return unit;
    }
}
