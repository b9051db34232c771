package org.qiangxian.confirmation;

import org.qiangxian.shell.Fact;

/** A city agreed to one value about it. */
public record ValueAgreed(long value, String unit, String by, boolean demonstration) implements Fact {

    @Override
    public String kind() {
        return "对数值无异议";
    }

    @Override
    public String about() {
        return unit;
    }
}
