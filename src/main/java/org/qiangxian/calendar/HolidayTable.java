package org.qiangxian.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The days off, as far as known: periods of rest and shifted working days of the years whose notice is entered,
 * weekends and festivals of the others.
 *
 * @param years the notice of each year that has one
 */
public record HolidayTable(Map<Integer, Days> years) {

    /** What a notice says of its year. */
    public record Days(List<Rest> rests, Set<LocalDate> worked) {}

    public HolidayTable {
        years = Map.copyOf(years);
    }

    private record Row(Rest period, boolean rest) {
        static Row of(String line) {
            var cells = line.split(",", -1);
            var period = new Rest(LocalDate.parse(cells[0]), LocalDate.parse(cells[1]), cells[3]);
            return new Row(period, cells[2].equals("REST"));
        }
    }

    /** The notices that came with the platform: {@code data/public_holiday.csv}. */
    static HolidayTable shipped() {
        try {
            var text = new ClassPathResource("data/public_holiday.csv").getContentAsString(StandardCharsets.UTF_8);
            var rows = text.lines()
                    .skip(1)
                    .map(Row::of)
                    .collect(Collectors.groupingBy(row -> row.period().from().getYear()));
            var years = new TreeMap<Integer, Days>();
            rows.forEach((year, days) -> years.put(year, days(days)));
            return new HolidayTable(years);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Days days(List<Row> rows) {
        return new Days(
                rows.stream().filter(Row::rest).map(Row::period).toList(),
                rows.stream()
                        .filter(row -> !row.rest())
                        .map(row -> row.period().from())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same with the notice of another year, or a later one of the same year. */
    HolidayTable with(int year, Days days) {
        var more = new TreeMap<>(years);
        more.put(year, days);
        return new HolidayTable(more);
    }

    boolean known(int year) {
        return years.containsKey(year);
    }

    boolean works(LocalDate day) {
        var announced = years.get(day.getYear());
        if (announced != null && announced.worked().contains(day)) {
            return true;
        }
        return !weekend(day) && rests(day.getYear()).stream().noneMatch(rest -> rest.touches(day, day));
    }

    /** The periods of rest of a year, or its festivals while it has no notice. */
    List<Rest> rests(int year) {
        var announced = years.get(year);
        return announced == null ? Festivals.of(year) : announced.rests();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
