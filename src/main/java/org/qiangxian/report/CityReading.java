package org.qiangxian.report;

import jakarta.servlet.http.HttpServletRequest;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.site.ReadingLimit;
import org.springframework.stereotype.Component;

/** Admits public readers to the report of one city, within the site's limit. */
@Component
class CityReading {

    private final Disclosure disclosure;
    private final ReadingLimit limit;
    private final ReportPlaces places;

    CityReading(Disclosure disclosure, ReadingLimit limit, ReportPlaces places) {
        this.disclosure = disclosure;
        this.limit = limit;
        this.places = places;
    }

    /**
     * Counts a reading of a place.
     *
     * @param code its code in the report; a place that became part of another one is public as long as that one is
     */
    void admit(HttpServletRequest request, RegionCode code) {
        disclosure.requirePublic(places.today(code));
        limit.admit(request, code);
    }
}
