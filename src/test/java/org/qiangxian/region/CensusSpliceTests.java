package org.qiangxian.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Checks the lineage of codes with real figures: the counties of 2020 get the people of the census of 2010, these are
 * summed to the cities of 2020 and compared with what that census printed for the cities. Where an area changed, the
 * figures must be flagged and not joined; elsewhere they must agree to the person.
 */
@PlatformTest
class CensusSpliceTests {

    private static final int NOW = 2020;
    private static final int THEN = 2010;
    private static final List<String> COUNTS =
            List.of("population", "male", "female", "urban_population", "rural_population");

    private final RegionIndex index;
    private final List<Region> units;
    private final Map<RegionCode, long[]> census = new HashMap<>();
    private final Map<RegionCode, Integer> lists = new HashMap<>();
    private final Map<RegionCode, RegionCode> zones = new HashMap<>();
    private final Map<RegionCode, RegionCode> splicedTo = new TreeMap<>();
    private final List<Region> flagged = new ArrayList<>();

    @Autowired
    CensusSpliceTests(RegionQuery query) {
        units = query.regions();
        index = new RegionIndex(units, query.successions());
        readCensus();
        spliceTheCounties();
    }

    private void spliceTheCounties() {
        for (var county : inForce(Level.COUNTY)) {
            var then = spliced(county);
            if (then != null && census.containsKey(then)) {
                assertThat(splicedTo.put(then, county.code()))
                        .as("one old unit is the past of one unit only")
                        .isNull();
            } else {
                flagged.add(county);
            }
        }
    }

    @Test
    @DisplayName(
            "R24: the census of 2010 under the codes of 2020 adds up to the printed cities wherever nothing is flagged")
    void addsUpToThePrintedCities() {
        var broken = brokenCounties();
        var unlike = new ArrayList<String>();
        int fitting = 0;
        for (var city : inForce(Level.CITY)) {
            var then = spliced(city);
            if (then != null
                    && !broken.contains(city.code())
                    && !countiesOf(city).isEmpty()) {
                fitting++;
                if (!sameFigures(printed(then), sum(countiesOf(city), then))) {
                    unlike.add(city.name());
                }
            }
        }

        assertThat(unlike).isEmpty();
        assertThat(fitting).isEqualTo(239);
    }

    @Test
    @DisplayName("R24: what is missing in a city with broken counties is what its broken counties had, to the person")
    void nothingIsLostBesideTheBreaks() {
        var broken = brokenCounties();
        int cities = 0;
        for (var city : inForce(Level.CITY)) {
            var then = spliced(city);
            if (then == null || !broken.contains(city.code()) || printedIn(then).isEmpty()) {
                continue;
            }
            cities++;
            var unclaimed = printedIn(then).stream()
                    .filter(code -> !splicedTo.containsKey(code))
                    .toList();
            assertThat(plus(sum(countiesOf(city), then), total(unclaimed)))
                    .as(city.name())
                    .isEqualTo(printed(then));
        }

        assertThat(cities).isEqualTo(71);
    }

    @Test
    @DisplayName("R24: a city that a county left or joined is a break, with the county and the document named")
    void citiesWhoseCountiesMovedAreBreaks() {
        var breaks = inForce(Level.CITY).stream()
                .filter(city -> standing(city, THEN) instanceof CodeStanding.Broken)
                .collect(Collectors.toMap(
                        Region::name,
                        city -> ((CodeStanding.Broken) Objects.requireNonNull(standing(city, THEN))).reason()));

        assertThat(breaks.keySet())
                .containsExactlyInAnyOrder(
                        "长春市",
                        "四平市",
                        "合肥市",
                        "芜湖市",
                        "淮南市",
                        "马鞍山市",
                        "铜陵市",
                        "安庆市",
                        "六安市",
                        "济南市",
                        "成都市",
                        "资阳市",
                        "三沙市",
                        "吴忠市",
                        "中卫市",
                        "巴音郭楞蒙古自治州",
                        "克孜勒苏柯尔克孜自治州",
                        "喀什地区");
        assertThat(breaks.get("长春市")).contains("2020年四平市（220300）的公主岭市划入长春市", "国函〔2020〕84号", "数据不能衔接");
        assertThat(breaks.get("济南市")).contains("2018年莱芜市（371200）并入济南市");
        assertThat(breaks.get("合肥市")).contains("2011年巢湖市（341400）拆分", "居巢区、庐江县划归合肥市");
    }

    @Test
    @DisplayName("R24: joined all the same, the figures of those cities would be wrong: the breaks are no mere caution")
    void whatIsFlaggedWouldBeWrong() {
        var wrong = inForce(Level.CITY).stream()
                .filter(city -> standing(city, THEN) instanceof CodeStanding.Broken)
                .filter(city -> flagged.stream().noneMatch(county -> city.code().equals(county.parent())))
                .collect(Collectors.toMap(
                        Region::name, city -> sum(countiesOf(city), city.code())[0] - printed(city.code())[0]));

        assertThat(wrong)
                .containsEntry("长春市", 1_092_936L)
                .containsEntry("淮南市", 1_008_116L)
                .containsEntry("成都市", 1_071_214L)
                .containsEntry("资阳市", -1_071_214L)
                .containsEntry("济南市", 1_298_529L)
                .containsEntry("安庆市", -838_712L);
    }

    @Test
    @DisplayName("R24: a 地区 that became a 市 under another code with the same counties is spliced, the old code visible")
    void prefecturesThatBecameCitiesAreSpliced() {
        var renewed = inForce(Level.CITY).stream()
                .filter(city -> standing(city, THEN) instanceof CodeStanding.Spliced)
                .collect(Collectors.toMap(
                        Region::name,
                        city -> Objects.requireNonNull(spliced(city)).value()));

        assertThat(renewed)
                .containsOnly(
                        Map.entry("毕节市", "522400"),
                        Map.entry("铜仁市", "522200"),
                        Map.entry("海东市", "632100"),
                        Map.entry("日喀则市", "542300"),
                        Map.entry("昌都市", "542100"),
                        Map.entry("林芝市", "542600"),
                        Map.entry("山南市", "542200"),
                        Map.entry("那曲市", "542400"),
                        Map.entry("吐鲁番市", "652100"),
                        Map.entry("哈密市", "652200"),
                        Map.entry("儋州市", "469003"));
    }

    private boolean sameFigures(long[] printed, long[] summed) {
        return IntStream.range(0, printed.length).allMatch(i -> printed[i] == summed[i]);
    }

    /**
     * The people of 2010 of the counties that are joined, and of the zones that the census listed separately in that
     * city.
     */
    private long[] sum(List<Region> counties, RegionCode cityThen) {
        var codes = new ArrayList<RegionCode>();
        var now = counties.stream().map(Region::code).collect(Collectors.toSet());
        splicedTo.forEach((then, today) -> {
            if (now.contains(today)) {
                codes.add(then);
            }
        });
        zones.forEach((zone, city) -> {
            if (city.equals(cityThen) && census.containsKey(zone)) {
                codes.add(zone);
            }
        });
        return total(codes);
    }

    private long[] total(List<RegionCode> codes) {
        return codes.stream()
                .map(code -> census.getOrDefault(code, new long[COUNTS.size()]))
                .reduce(new long[COUNTS.size()], CensusSpliceTests::plus);
    }

    private static long[] plus(long[] one, long[] other) {
        return IntStream.range(0, one.length).mapToLong(i -> one[i] + other[i]).toArray();
    }

    private long[] printed(RegionCode cityThen) {
        return Objects.requireNonNull(census.get(cityThen), cityThen::value);
    }

    /** The counties that the census printed for a city of its time: none for 三亚市, which had no districts then. */
    private List<RegionCode> printedIn(RegionCode cityThen) {
        return units.stream()
                .filter(unit -> unit.level() == Level.COUNTY && cityThen.equals(unit.parent()))
                .filter(unit -> unit.inForce(lists.getOrDefault(unit.code(), 0)))
                .map(Region::code)
                .distinct()
                .toList();
    }

    private Set<RegionCode> brokenCounties() {
        return flagged.stream().map(Region::parent).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private List<Region> countiesOf(Region city) {
        return inForce(Level.COUNTY).stream()
                .filter(county -> city.code().equals(county.parent()))
                .toList();
    }

    private List<Region> inForce(Level level) {
        return units.stream()
                .filter(unit -> unit.level() == level && unit.inForce(NOW) && !unit.fictional())
                .toList();
    }

    /** The unit's code in the list that the census used, if the area is the same. */
    private @Nullable RegionCode spliced(Region unit) {
        for (int year = THEN; year >= THEN - 1; year--) {
            var code =
                    switch (standing(unit, year)) {
                        case CodeStanding.Same(var same) -> same;
                        case CodeStanding.Spliced spliced -> spliced.code();
                        case null, default -> null;
                    };
            if (code != null && Integer.valueOf(year).equals(lists.getOrDefault(code, THEN))) {
                return code;
            }
        }
        return null;
    }

    /** The standing as of the list of 2020; what happened later does not count here. */
    private @Nullable CodeStanding standing(Region unit, int year) {
        var seen = new Region(
                unit.code(), unit.name(), unit.level(), unit.kind(), unit.parent(), unit.since(), NOW + 1, false);
        return index.descent(seen).eras().stream()
                .filter(era -> era.holds(year))
                .map(Era::standing)
                .findFirst()
                .orElse(null);
    }

    private void readCensus() {
        var rows = lines("census_2010.csv.gz");
        var head = List.of(rows.getFirst().split(",", -1));
        for (var line : rows.subList(1, rows.size())) {
            var cells = line.split(",", -1);
            var code = new RegionCode(cells[0]);
            lists.put(code, Integer.parseInt(cells[1]));
            census.put(
                    code,
                    COUNTS.stream()
                            .mapToLong(name -> Long.parseLong(cells[head.indexOf(name)]))
                            .toArray());
        }
        units.stream()
                .filter(unit -> unit.level() == Level.ZONE)
                .forEach(zone -> zones.put(zone.code(), Objects.requireNonNull(zone.parent())));
    }

    private static List<String> lines(String table) {
        try (var file = Objects.requireNonNull(CensusSpliceTests.class.getResourceAsStream("/data/" + table));
                var reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
