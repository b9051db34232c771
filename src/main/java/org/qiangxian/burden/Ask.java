package org.qiangxian.burden;

import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.region.RegionCode;

/**
 * One figure a request asks for.
 *
 * @param place the city it is about
 * @param unit who answers: the city itself, or the body that recommends it
 * @param recommender the body that recommends the city
 */
public record Ask(IndicatorCode indicator, String period, RegionCode place, RegionCode unit, RegionCode recommender) {

    public RequestItem item() {
        return new RequestItem(indicator, period);
    }
}
