package org.qiangxian.confirmation;

import org.qiangxian.shell.Fact;

/** A city objected to a value about it. */
public record ValueObjected(long value, String unit, String reason, String by, boolean demonstration) implements Fact {

    @Override
    public String kind() {
        return "提出数据异议";
    }

    @Override
    public String about() {
        return unit;
    }
}
