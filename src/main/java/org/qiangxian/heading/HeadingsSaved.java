package org.qiangxian.heading;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A province saved its headings in a further version. */
record HeadingsSaved(RegionCode unit, int version) implements Fact {

    @Override
    public String kind() {
        return "保存本省任务标题";
    }

    @Override
    public String about() {
        return unit.value();
    }
}
