package org.qiangxian.finding;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** Somebody took a 质量诊断书 as a file, made by this version of the methods. */
public record DiagnosisTaken(RegionCode unit, String file, String method, String reader) implements Fact {

    @Override
    public String kind() {
        return "下载质量诊断书";
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
