package org.qiangxian.measurement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/** What one batch says of one place. */
public record BatchPlacePage(
        ListedBatch listed,
        RegionCode code,
        String name,
        List<Value> values,
        Map<IndicatorCode, Indicator> indicators) {

    static Map<IndicatorCode, Indicator> names(Catalogue catalogue) {
        return catalogue.indicators().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    public String indicatorName(Value value) {
        var indicator = indicators.get(value.indicator());
        return indicator == null ? value.indicator().value() : indicator.name();
    }

    public String shown(Value value) {
        return value.shown(indicators.get(value.indicator()));
    }
}
