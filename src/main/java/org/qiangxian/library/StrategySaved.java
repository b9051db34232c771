package org.qiangxian.library;

import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A city saved a new version of its strategy record. */
public record StrategySaved(RegionCode code, int version, String title, StrategyStatus status) implements Fact {

    @Override
    public String kind() {
        return "保存质量发展战略";
    }

    @Override
    public String about() {
        return code.value();
    }
}
