package org.qiangxian.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The front door of 行政区划. Everything is answered from memory: the tables are read once at start and never change while
 * the application runs. Codes are the only keys, and every list is in the order of codes.
 */
@Service
public class Regions {

    /** 新疆生产建设兵团: recommends for its own cities (R85), which GB/T 2260 places directly below 新疆. */
    public static final RegionCode CORPS = new RegionCode("660000");

    private static final String CORPS_CITIES = "6590";
    private static final int LONGEST_QUERY = 40;
    private static final int MOST_HITS = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Regions.class);

    private final RegionIndex index;
    private final RegionSearch search;
    private final List<Region> counties;
    private final List<Region> recommenders;

    Regions(RegionLoad load, RegionQuery query) {
        load.run();
        long start = System.nanoTime();
        var units = query.regions();
        var successions = query.successions();
        long read = System.nanoTime();
        this.index = new RegionIndex(units, successions);
        this.search = new RegionSearch(index, region -> fullName(region.code()));
        this.counties = national(Level.COUNTY);
        this.recommenders =
                national(Level.PROVINCE).stream().filter(Regions::recommends).toList();
        LOG.info(
                "regions: read in {} ms, index built in {} ms",
                (read - start) / 1_000_000,
                (System.nanoTime() - read) / 1_000_000);
    }

    /** The unit of this code, present or past; refuses an unknown code. */
    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new Refusal.NotFound("没有代码为%s的区划。请核对代码，或按名称查找。".formatted(code)));
    }

    /** The unit of this code, present or past; of several that had the code, the latest. */
    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(index.latest(code));
    }

    /** The unit that had this code in a year, because codes were reused for other units. */
    public Optional<Region> find(RegionCode code, int year) {
        return Optional.ofNullable(index.at(code, year));
    }

    /**
     * The unit that had this code in the year, else in the year nearest to it: because sources also follow lists of
     * other years.
     */
    public Optional<Region> nearest(RegionCode code, int year) {
        return Optional.ofNullable(index.nearest(code, year));
    }

    /** Provinces, cities and counties of any year with exactly this name, in the order of codes. */
    public List<Region> named(String name) {
        return index.named(name).stream()
                .sorted(Comparator.comparing(Region::code).thenComparing(Region::since))
                .toList();
    }

    /**
     * The units of a year that took over the area of a unit, or the unit itself if it still existed; empty where none
     * is on record.
     */
    public List<Region> heirsOf(Region unit, int year) {
        return index.heirs(unit, year);
    }

    /**
     * The one unit of a year that continues the whole area of a unit no longer in force, under another code or status;
     * empty where it was divided or merged.
     */
    public Optional<Region> successorOf(Region unit, int year) {
        var until = unit.until();
        var heirs = heirsOf(unit, year);
        if (until == null || heirs.size() != 1) {
            return Optional.empty();
        }
        var heir = heirs.getFirst();
        return standing(heir.code(), until - 1) instanceof CodeStanding.Spliced spliced
                        && spliced.code().equals(unit.code())
                ? Optional.of(heir)
                : Optional.empty();
    }

    /** The unit and those above it in its last year, the lowest first. */
    public List<Region> pathOf(Region unit) {
        return List.copyOf(index.path(unit));
    }

    /** The units in force directly below; of 兵团, its cities. */
    public List<Region> childrenOf(RegionCode code) {
        var parent = get(code);
        if (code.equals(CORPS)) {
            return counties.stream().filter(Regions::ofCorps).toList();
        }
        return index.children(parent.code()).stream()
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /** Units by name, part of a name, former name or code; at most {@code limit}. Refuses a query over 40 characters. */
    public List<Hit> search(String query, int limit) {
        requireShort(query);
        return search.search(query, Math.clamp(limit, 1, MOST_HITS));
    }

    /** Like {@link #search}, by former names and codes only. */
    public List<Hit> formerly(String query, int limit) {
        requireShort(query);
        return search.formerly(query, Math.clamp(limit, 1, MOST_HITS));
    }

    private static void requireShort(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.Invalid.of("query", "查找内容过长。请输入不超过%d个字的名称或代码。".formatted(LONGEST_QUERY));
        }
    }

    /** 山西省晋中市平遥县. */
    public String fullName(RegionCode code) {
        return index.path(get(code)).reversed().stream().map(Region::name).collect(Collectors.joining());
    }

    /** 晋中市平遥县: a county is shown with its city, a directly administered one with its province. */
    public String displayName(RegionCode code) {
        var path = index.path(get(code));
        int above = path.size() - 1;
        boolean cityNamesIt = above > 0 && path.get(above - 1).level() == Level.CITY;
        var shown = cityNamesIt ? path.subList(0, above) : path;
        return shown.reversed().stream().map(Region::name).collect(Collectors.joining());
    }

    /** The province a unit lies in (GB/T 2260); of 兵团 itself, 兵团. */
    public Region provinceOf(RegionCode code) {
        return index.path(get(code)).getLast();
    }

    /** The city above a county, town or zone, or the city itself; empty where a province administers directly. */
    public Optional<Region> cityOf(RegionCode code) {
        return index.path(get(code)).stream()
                .filter(region -> region.level() == Level.CITY)
                .findFirst();
    }

    /** The 34 provinces in force, without 兵团 and the fictional one. */
    public List<Region> provinces() {
        return national(Level.PROVINCE).stream()
                .filter(region -> !region.code().equals(CORPS))
                .toList();
    }

    /** The 333 cities in force, without the fictional ones. */
    public List<Region> cities() {
        return national(Level.CITY);
    }

    /** The 2,846 county-level units in force, without the fictional ones. */
    public List<Region> counties() {
        return counties;
    }

    /** The body that recommends a unit: its province, or 兵团 for the cities of 兵团 (R85); empty for 香港, 澳门, 台湾. */
    public Optional<Region> recommenderOf(RegionCode code) {
        var path = index.path(get(code));
        var body = path.stream().anyMatch(Regions::ofCorps) ? get(CORPS) : path.getLast();
        return Optional.of(body).filter(Regions::recommends);
    }

    /** The body whose office stands above a unit: the one that recommends it, or its province where none does. */
    public Region provincialBodyOf(RegionCode code) {
        return recommenderOf(code).orElseGet(() -> provinceOf(code));
    }

    /** The 32 recommending bodies: 31 provinces and 兵团 (R85); the fictional province recommends too but is not listed. */
    public List<Region> recommenders() {
        return recommenders;
    }

    /**
     * Whether {@code unit} is {@code area} or lies in it. 兵团 covers its cities and 新疆 does not, because each is
     * responsible for its own (R85). False for a null area or unit, and for an unknown unit.
     */
    public boolean covers(@Nullable RegionCode area, RegionCode unit) {
        var known = index.latest(unit);
        if (area == null || known == null) {
            return false;
        }
        var path = index.path(known);
        if (path.stream().anyMatch(region -> region.code().equals(area) && region.level() != Level.PROVINCE)) {
            return true;
        }
        var corps = path.stream().anyMatch(Regions::ofCorps);
        return area.equals(corps ? CORPS : path.getLast().code());
    }

    /** The lineage of the unit. */
    public Lineage lineageOf(RegionCode code) {
        return index.descent(get(code)).lineage();
    }

    /**
     * The code that stood for the unit {@code today} in the year-end list of {@code year}, and whether its figures may
     * be joined. Never refuses a known unit; a year after the last list is answered like the last.
     */
    public CodeStanding standing(RegionCode today, int year) {
        return eras(today).stream()
                .filter(era -> era.holds(year))
                .map(Era::standing)
                .findFirst()
                .orElseGet(() -> outside(get(today), year));
    }

    /** All standings of a unit, newest first, from 1981 on. */
    public List<Era> eras(RegionCode today) {
        return index.descent(get(today)).eras();
    }

    private static CodeStanding outside(Region unit, int year) {
        if (year < Descent.FIRST) {
            return new CodeStanding.NotYet(Descent.FIRST, "区划代码资料自%d年起，更早的年份没有记录".formatted(Descent.FIRST));
        }
        var end = unit.until() == null ? unit.since() : unit.until();
        return new CodeStanding.Broken(end, "%s（%s）自%d年起不再是现行区划".formatted(unit.name(), unit.code(), end), null);
    }

    private List<Region> national(Level level) {
        return index.current().stream()
                .filter(region -> region.level() == level && !region.fictional())
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    private static boolean ofCorps(Region region) {
        return region.code().equals(CORPS)
                || (region.level() == Level.COUNTY && region.code().value().startsWith(CORPS_CITIES));
    }

    private static boolean recommends(Region body) {
        return Stream.of("71", "81", "82")
                .noneMatch(prefix -> body.code().value().startsWith(prefix));
    }
}
