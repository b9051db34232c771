package org.qiangxian.measurement;

import java.util.List;
import java.util.Map;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/**
 * What one city objects to: the platform's side and the city's.
 *
 * @param operator whether the reader enters public values, and so may correct one
 */
public record ObjectionPage(
        RegionCode code,
        String name,
        List<Batches.Objection> objections,
        Map<IndicatorCode, Indicator> indicators,
        boolean operator) {

    public String indicatorName(Value value) {
        var indicator = indicators.get(value.indicator());
        return indicator == null ? value.indicator().value() : indicator.name();
    }

    public String shown(Value value) {
        return value.shown(indicators.get(value.indicator()));
    }

    public boolean correctable(Value value) {
        return operator && value.batch().channel() == Channel.PUBLIC;
    }
}
