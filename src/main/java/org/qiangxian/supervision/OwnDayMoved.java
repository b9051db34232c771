package org.qiangxian.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A city acted on an item with a day it set itself. Its entry in the journal is written and sealed, and shown to
 * nobody: the journal is no list of who was late (R90).
 *
 * @param key the key of the item among those of all modules
 * @param day the day it had
 * @param until the day it was moved to; null where it was not moved
 */
record OwnDayMoved(
        RegionCode unit,
        OwnDayAction action,
        String key,
        LocalDate day,
        @Nullable LocalDate until,
        String reason) implements Fact {

    @Override
    public String kind() {
        return CONFIDENTIAL;
    }

    @Override
    public String about() {
        return unit.value();
    }
}
