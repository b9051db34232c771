package org.qiangxian.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Fact;

/**
 * A city said something of an item with an own day. Its entry in the journal is written and sealed, and shown to nobody: the journal
 * is no list of who was late (R90).
 *
 * @param key names the item among those of all modules
 * @param day the own day it had
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
