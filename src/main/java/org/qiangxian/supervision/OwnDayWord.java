package org.qiangxian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Signature;
import org.qiangxian.region.RegionCode;

/**
 * A statement of a city on an item with a day it set itself.
 *
 * @param day the day it had
 * @param until the day it was moved to; null where it was not moved
 * @param kept whether the module itself stores the item as done
 */
record OwnDayWord(
        UUID id,
        RegionCode unit,
        String source,
        String item,
        String words,
        OwnDayAction action,
        LocalDate day,
        @Nullable LocalDate until,
        String reason,
        boolean kept,
        Signature by,
        Instant at) {

    boolean about(String module, OwnDay own) {
        return source.equals(module) && item.equals(own.key());
    }
}
