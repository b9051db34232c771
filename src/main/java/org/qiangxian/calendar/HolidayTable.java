package org.qiangxian.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * {@code data/public_holiday.csv}: periods of rest and shifted working days, with the notice each comes from.
 *
 * @param worked weekend days on which work is done
 * @param years the years whose notice is in the table
 */
record HolidayTable(List<Rest> rests, Set<LocalDate> worked, Set<Integer> years) {

    private record Row(Rest period, boolean rest) {
        static Row of(String line) {
            var cells = line.split(",", -1);
            var period = new Rest(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[3]);
            return new Row(period, cells[2].equals("REST"));
        }
    }

    static HolidayTable read() {
        try {
            var text = new ClassPathResource("data/public_holiday.csv").getContentAsString(StandardCharsets.UTF_8);
            return of(text.lines().skip(1).map(Row::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayTable of(List<Row> rows) {
        return new HolidayTable(
                rows.stream().filter(Row::rest).map(Row::period).toList(),
                rows.stream()
                        .filter(row -> !row.rest())
                        .map(row -> row.period().from())
                        .collect(Collectors.toUnmodifiableSet()),
                rows.stream().map(row -> row.period().from().getYear()).collect(Collectors.toUnmodifiableSet()));
    }

    boolean rests(LocalDate day) {
        return rests.stream().anyMatch(rest -> rest.touches(day, day));
    }
}
