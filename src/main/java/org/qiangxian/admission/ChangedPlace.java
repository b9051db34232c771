package org.qiangxian.admission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qiangxian.region.Region;
import org.qiangxian.shell.Chinese;

/**
 * A unit that is no longer in force and still has a membership or an open application that no successor took over.
 *
 * @param unit as it was in its last year
 * @param year the first year whose list no longer has it
 * @param place what it was called, with its city
 * @param heirs the units of today that took up its area, in the order of codes
 * @param member whether it is in the library
 * @param applying whether it has an open application
 */
public record ChangedPlace(Region unit, int year, String place, List<Region> heirs, boolean member, boolean applying) {

    String key() {
        return "place/" + unit.code();
    }

    public String path() {
        return "/admissions/places/" + unit.code();
    }

    /** The beginning of that year. */
    Instant since() {
        return LocalDate.of(year, 1, 1).atStartOfDay(Chinese.BEIJING).toInstant();
    }
}
