package org.qiangxian.confirmation;

import java.util.Map;
import org.qiangxian.region.RegionCode;

/**
 * The form in which a city objects to one value.
 *
 * @param deciding who decides on it and by when, in words
 * @param fromValue whether it was asked from the page of the value and leads back there, not to the batch
 */
public record ObjectingPage(
        RegionCode unit,
        String place,
        CheckedLine line,
        String deciding,
        boolean fromValue,
        Typed typed,
        String message,
        Map<String, String> errors) {

    /** What was typed. */
    public record Typed(String reason, String figure) {}

    public String action() {
        return "/confirmations/values/%d/object".formatted(line.value().id());
    }

    public String back() {
        return fromValue
                ? line.href(unit.value())
                : "/confirmations/" + line.value().batch().id();
    }

    public String unitWords() {
        var indicator = line.indicator();
        return indicator == null ? "" : "，单位：" + indicator.unit();
    }
}
