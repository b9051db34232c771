package org.qiangxian.industry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;

/**
 * The form of one industry.
 *
 * @param place the unit with its city
 * @param kept the stored industry; null for a new one
 * @param form what stands in the fields
 * @param message why it was refused as a whole; empty where it was not
 */
public record IndustryPage(
        RegionCode unit,
        String place,
        @Nullable Industry kept,
        IndustryForm form,
        String message,
        Map<String, String> errors) {

    /** Where the form is sent. */
    public String action() {
        return "/library/%s/industries%s".formatted(unit, kept == null ? "" : "/" + kept.id());
    }

    IndustryPage with(IndustryForm typed, String said, Map<String, String> remarks) {
        return new IndustryPage(unit, place, kept, typed, said, Map.copyOf(remarks));
    }
}
