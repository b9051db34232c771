package org.qiangxian.report;

import jakarta.servlet.http.HttpServletRequest;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.region.RegionCode;
import org.qiangxian.site.ReadingLimit;
import org.springframework.stereotype.Component;

/** Lets the public read what a report says of one city, within the limit of the site. */
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
     * @param code its code in the report; one that went over into another place is public as long as that one is
     */
    void admit(HttpServletRequest request, RegionCode code) {
        disclosure.requirePublic(places.today(code));
        limit.admit(request, code);
    }
}
