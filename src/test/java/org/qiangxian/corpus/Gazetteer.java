package org.qiangxian.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the units in each year, as an official knows them. */
final class Gazetteer {

    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    /** A unit with one code and name. */
    record Place(String code, String name, String level, String parent, int from, int until) {

        boolean in(int year) {
            return from <= year && year < until;
        }

        boolean county() {
            return level.equals("COUNTY");
        }
    }

    private final List<Place> places;
    private final Map<String, List<Place>> byParent;
    private final Map<Integer, Map<String, Long>> timesByYear = new HashMap<>();

    Gazetteer() {
        places = Csv.rows("region_unit.csv.gz").stream()
                .map(row -> new Place(
                        row.getOrDefault("code", ""),
                        row.getOrDefault("name", ""),
                        row.getOrDefault("level", ""),
                        row.getOrDefault("parent", ""),
                        Integer.parseInt(row.getOrDefault("from_year", "0")),
                        row.getOrDefault("until_year", "").isEmpty()
                                ? 9999
                                : Integer.parseInt(row.getOrDefault("until_year", ""))))
                .filter(place -> !place.code().startsWith("99"))
                .toList();
        byParent = places.stream().filter(Place::county).collect(Collectors.groupingBy(Place::parent));
    }

    /** A city, or a municipality, that had at least this many counties that year. */
    Place area(Random random, int year, int counties) {
        while (true) {
            var place = places.get(random.nextInt(places.size()));
            boolean city = place.level().equals("CITY") || MUNICIPALITIES.contains(place.code());
            if (city && place.in(year) && counties(place, year).size() >= counties) {
                return place;
            }
        }
    }

    Place province(Place area, int year) {
        return places.stream()
                .filter(place -> place.code().equals(area.code().substring(0, 2) + "0000") && place.in(year))
                .findFirst()
                .orElseThrow();
    }

    /** The counties of a city or a province; none for a county. */
    List<Place> countiesWithin(String code, int year) {
        int own = code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6;
        return places.stream()
                .filter(place -> own < 6 && place.county() && place.in(year))
                .filter(place -> place.code().startsWith(code.substring(0, own)))
                .toList();
    }

    List<Place> counties(Place area, int year) {
        return byParent.getOrDefault(area.code(), List.of()).stream()
                .filter(place -> place.in(year))
                .toList();
    }

    /** All counties of the area's province with their cities, one city after the other. */
    List<Place> countiesOfTheProvince(Place area, int year) {
        return places.stream()
                .filter(place -> place.county()
                        && place.in(year)
                        && place.code().startsWith(area.code().substring(0, 2)))
                .filter(place -> !place.parent().endsWith("0000"))
                .toList();
    }

    List<Place> citiesOfTheProvince(Place area, int year) {
        return places.stream()
                .filter(place -> place.level().equals("CITY") && place.in(year))
                .filter(place -> place.code().startsWith(area.code().substring(0, 2)))
                .toList();
    }

    List<Place> provinces(int year) {
        return places.stream()
                .filter(place -> place.level().equals("PROVINCE") && place.in(year))
                .filter(place -> place.code().compareTo("660000") < 0)
                .toList();
    }

    /** Whether only one county of the country has the name that year. */
    boolean unique(Place place, int year) {
        return timesByYear
                        .computeIfAbsent(
                                year,
                                each -> places.stream()
                                        .filter(other -> other.in(each))
                                        .collect(Collectors.groupingBy(Place::name, Collectors.counting())))
                        .getOrDefault(place.name(), 0L)
                == 1;
    }

    /**
     * Counties of the area that were abolished before {@code first} began and whose name nobody there has in
     * {@code year}. In the year of the abolition a table may follow the list of either year's end.
     */
    List<Place> abolished(Place area, int first, int year) {
        var names = new HashSet<String>();
        counties(area, year).forEach(place -> names.add(place.name()));
        var gone = new ArrayList<Place>();
        for (var place : byParent.getOrDefault(area.code(), List.of())) {
            if (place.until() < first && place.until() > year - 12 && names.add(place.name())) {
                gone.add(place);
            }
        }
        return gone;
    }

    /** A county of another province whose name is unique in the country. */
    Place elsewhere(Random random, Place area, int year) {
        while (true) {
            var place = places.get(random.nextInt(places.size()));
            boolean far = !place.code().startsWith(area.code().substring(0, 2));
            if (place.county() && place.in(year) && far && unique(place, year)) {
                return place;
            }
        }
    }
}
