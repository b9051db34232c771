package org.qiangxian.finding;

import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/** A city saved a new version of its measure for an indicator. */
public record MeasureSaved(RegionCode unit, IndicatorCode indicator, int version, Measure.State state) implements Fact {

    @Override
    public String kind() {
        return "记录措施";
    }

    @Override
    public String about() {
        return unit + " " + indicator;
    }
}
