package org.qiangxian.industry;

import java.util.UUID;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A city added, changed or removed one of its industries. */
record IndustrySaved(UUID id, RegionCode unit, int number, String action) implements Fact {

    @Override
    public String kind() {
        return action;
    }

    @Override
    public String about() {
        return unit.value();
    }
}
