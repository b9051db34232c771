package org.qiangxian.complaint;

import java.util.Optional;
import org.qiangxian.region.RegionCode;

/** A public value of a place, as a link beside it names it: 140728.12345. */
record PublicValue(RegionCode unit, long number) {

    static Optional<PublicValue> of(String typed) {
        return typed.matches("\\d{6}\\.\\d{1,18}")
                ? Optional.of(
                        new PublicValue(new RegionCode(typed.substring(0, 6)), Long.parseLong(typed.substring(7))))
                : Optional.empty();
    }
}
