package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.Map;
import org.qiangxian.region.RegionCode;

/**
 * Announcing a visit to one city.
 *
 * @param counted visits of this year that count, over all levels
 * @param cost what the city is asked for this year as it stands
 * @param first the first day that is announced in time today
 */
public record NewVisitPage(
        RegionCode unit,
        String name,
        int year,
        int counted,
        String cost,
        LocalDate first,
        VisitForm form,
        Map<String, String> errors) {

    /** Visits of a city and year over all levels without a reason. */
    public static final int MOST = Visit.MOST;

    NewVisitPage with(VisitForm typed, Map<String, String> remarks) {
        return new NewVisitPage(unit, name, year, counted, cost, first, typed, remarks);
    }

    public String href() {
        return SupervisionController.PATH + "/" + unit;
    }
}
