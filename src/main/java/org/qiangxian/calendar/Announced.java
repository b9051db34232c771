package org.qiangxian.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qiangxian.database.Changes;
import org.springframework.stereotype.Component;

/** The editions of the calendar in their order, the same on every node: read again when a notice has been entered. */
@Component
class Announced implements Supplier<List<Edition>> {

    static final String SUBJECT = "calendar";

    private record Held(long change, List<Edition> editions) {}

    private final HolidayRepository notices;
    private final Changes changes;
    private final HolidayTable shipped = HolidayTable.shipped();
    private volatile Held held = new Held(Changes.UNSETTLED, List.of());

    Announced(HolidayRepository notices, Changes changes) {
        this.notices = notices;
        this.changes = changes;
    }

    @Override
    public List<Edition> get() {
        long change = changes.of(SUBJECT);
        var known = held;
        if (change != Changes.UNSETTLED && known.change() == change) {
            return known.editions();
        }
        var read = new Held(change, read());
        if (change != Changes.UNSETTLED) {
            held = read;
        }
        return read.editions();
    }

    private List<Edition> read() {
        var editions = new ArrayList<>(List.of(new Edition(Instant.MIN, shipped)));
        for (var notice : notices.all()) {
            var table = editions.getLast().table().with(notice.year(), notice.days());
            editions.add(new Edition(notice.enteredAt(), table));
        }
        return List.copyOf(editions);
    }
}
