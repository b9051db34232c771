package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;

/**
 * An item with a day the city set itself, as it stands today.
 *
 * @param source the module it belongs to
 * @param own as its module returns it, with the reasons the city gave for earlier days
 */
public record OwnDayItem(String source, OwnDay own, OwnDayStatus status) {

    /** Days a city has to move an item before its bureau and province see it (R90). */
    static final int FIRST = 7;

    /** Its key among those of all modules. */
    public String key() {
        return source + ":" + own.key();
    }

    /** The last day on which only the city sees that it is late. */
    LocalDate last() {
        return own.day().plusDays(FIRST);
    }

    static OwnDayItem of(String source, OwnDay own, boolean rests, LocalDate today) {
        return new OwnDayItem(source, own, standing(own, rests, today));
    }

    private static OwnDayStatus standing(OwnDay own, boolean rests, LocalDate today) {
        if (rests || own.rests()) {
            return OwnDayStatus.RESTING;
        }
        if (!own.late(today)) {
            return OwnDayStatus.AHEAD;
        }
        return today.isAfter(own.day().plusDays(FIRST)) ? OwnDayStatus.SHOWN : OwnDayStatus.LATE;
    }

    OwnDayItem with(List<OwnDay.Earlier> earlier) {
        return new OwnDayItem(
                source,
                new OwnDay(own.unit(), own.key(), own.kind(), own.words(), own.day(), earlier, own.link(), own.rests()),
                status);
    }
}
