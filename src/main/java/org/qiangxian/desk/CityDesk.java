package org.qiangxian.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiangxian.comparison.Row;
import org.qiangxian.measurement.Awaiting;
import org.qiangxian.region.RegionCode;

/**
 * The home of a city: three cards.
 *
 * @param place the full name with province and city
 * @param standing where it stands in the library, in words
 * @param awaiting the batches that wait for its answer
 * @param values how many values they hold
 * @param tasks what else is to be done
 * @param changes what moved, at most four; no word is a judgement of the place
 */
public record CityDesk(
        RegionCode code,
        String place,
        String standing,
        boolean fictional,
        List<Awaiting> awaiting,
        int values,
        List<Task> tasks,
        List<Row> changes) {

    /** Something to be done, where, and why now. */
    public record Task(String title, String href, String note) {}

    /** The earliest last day of the batches that wait, null where none has one. */
    public @Nullable LocalDate due() {
        return awaiting.stream()
                .map(Awaiting::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
