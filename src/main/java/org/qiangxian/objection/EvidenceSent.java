package org.qiangxian.objection;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** A city sent a file to prove its objection. */
public record EvidenceSent(long value, String unit, UUID file, String by) implements Fact {

    @Override
    public String kind() {
        return "补充异议依据";
    }

    @Override
    public String about() {
        return unit;
    }
}
