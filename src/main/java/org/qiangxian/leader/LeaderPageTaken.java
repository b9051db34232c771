package org.qiangxian.leader;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** Somebody took 给领导的一页 as a file, with this content. */
record LeaderPageTaken(RegionCode unit, String file, String code, String reader) implements Fact {

    @Override
    public String kind() {
        return "下载给领导的一页";
    }

    @Override
    public String about() {
        return unit.value();
    }

    @Override
    public boolean read() {
        return true;
    }
}
