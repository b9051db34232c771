package org.qiangxian.meter;

import java.util.UUID;
import org.qiangxian.shell.Fact;

/** Somebody asked to read more places by name today. @param places how many in all */
record PermitAsked(UUID id, int places, String by) implements Fact {

    @Override
    public String kind() {
        return "申请多看具名数据";
    }

    @Override
    public String about() {
        return by;
    }
}
