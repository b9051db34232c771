package org.qiangxian.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The statutory festivals by 《全国年节及纪念日放假办法》, known before a year's notice is issued: 元旦 1 day, 春节 4 from 除夕, 清明 1, 劳动节
 * 2, 端午 1, 中秋 1, 国庆 3. The lunar ones stand in {@code data/lunar_festival.csv} up to 2050; for a later year only the
 * solar ones are known.
 */
final class Festivals {

    private record Lunar(LocalDate spring, LocalDate clear, LocalDate dragonBoat, LocalDate midAutumn) {}

    private static final Map<Integer, Lunar> LUNAR = read();

    private Festivals() {}

    private static Map<Integer, Lunar> read() {
        try {
            var text = new ClassPathResource("data/lunar_festival.csv").getContentAsString(StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> Integer.valueOf(cells[0]), Festivals::lunar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lunar lunar(String[] cells) {
        Function<Integer, LocalDate> day = column -> LocalDate.parse(cells[column]);
        return new Lunar(day.apply(1), day.apply(2), day.apply(3), day.apply(4));
    }

    /** The festivals of a year, in no order. */
    static List<Rest> of(int year) {
        var solar = Stream.of(
                new Rest(LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1), "元旦"),
                new Rest(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 2), "劳动节"),
                new Rest(LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 3), "国庆节"));
        var lunar = LUNAR.get(year);
        if (lunar == null) {
            return solar.toList();
        }
        return Stream.concat(
                        solar,
                        Stream.of(
                                new Rest(
                                        lunar.spring().minusDays(1),
                                        lunar.spring().plusDays(2),
                                        "春节"),
                                new Rest(lunar.clear(), lunar.clear(), "清明节"),
                                new Rest(lunar.dragonBoat(), lunar.dragonBoat(), "端午节"),
                                new Rest(lunar.midAutumn(), lunar.midAutumn(), "中秋节")))
                .toList();
    }
}
