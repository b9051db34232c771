package org.qiangxian.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Derives what happened to cities and provinces from what happened to the counties in them. The table of successions is
 * about counties: it does not say that 四平市 lost an area when 公主岭市 went to 长春市, nor that 毕节市 succeeded 毕节地区. Both follow
 * from where each county lay before and after.
 */
final class HigherSuccessions {

    private static final int MOST_NAMED = 3;

    private record Pair(int year, Region from, Region to) {}

    private record Seen(RegionCode code, int year) {}

    private final Level level;
    private final Map<RegionCode, List<Region>> byCode;
    private final Map<Pair, List<Succession>> passages = new LinkedHashMap<>();
    private final Map<Seen, Set<RegionCode>> cameFrom;
    private final Map<Seen, Set<RegionCode>> wentTo;
    private final List<Succession> direct = new ArrayList<>();

    private HigherSuccessions(Level level, Map<RegionCode, List<Region>> byCode, List<Succession> ofCounties) {
        this.level = level;
        this.byCode = byCode;
        ofCounties.forEach(this::sort);
        this.cameFrom = passages.keySet().stream()
                .collect(Collectors.groupingBy(
                        pair -> new Seen(pair.to().code(), pair.year()),
                        Collectors.mapping(pair -> pair.from().code(), Collectors.toSet())));
        this.wentTo = passages.keySet().stream()
                .collect(Collectors.groupingBy(
                        pair -> new Seen(pair.from().code(), pair.year()),
                        Collectors.mapping(pair -> pair.to().code(), Collectors.toSet())));
    }

    /** The changes of the units of a level above the counties, as {@link Descent} needs them. */
    static Periods periods(Level level, Map<RegionCode, List<Region>> byCode, List<Succession> ofCounties) {
        var above = new HigherSuccessions(level, byCode, ofCounties);
        var gains = new ArrayList<>(above.direct);
        var losses = new ArrayList<Succession>();
        above.passages.forEach((pair, rows) -> {
            var lifted = above.lifted(pair, rows);
            losses.add(lifted);
            if (!above.direct.stream().anyMatch(row -> row.year() == pair.year() && rows.contains(row))) {
                gains.add(lifted);
            }
        });
        gains.addAll(above.goingOn(gains));
        return new Periods(byCode, gains, losses);
    }

    /**
     * Assigns a succession to the units above. A county that became a city is that city's origin itself; a change
     * inside one unit leaves its area as it was.
     */
    private void sort(Succession row) {
        var from = at(row.oldCode(), row.year() - 1);
        var to = at(row.newCode(), row.year());
        if (from == null || to == null) {
            return;
        }
        var above = lift(from, row.year() - 1);
        var below = lift(to, row.year());
        if (above.code().equals(below.code())) {
            return;
        }
        if (to.level() == level && from.level() != level && row.keepsArea()) {
            direct.add(row);
        }
        passages.computeIfAbsent(new Pair(row.year(), above, below), _ -> new ArrayList<>())
                .add(row);
    }

    private Succession lifted(Pair pair, List<Succession> rows) {
        boolean ended = at(pair.from().code(), pair.year()) == null;
        var kind = kind(pair, ended);
        var papers = rows.stream()
                .filter(row -> row.number() != null || row.title() != null)
                .findFirst()
                .orElse(rows.getFirst());
        return new Succession(
                pair.year(),
                pair.from().code(),
                pair.from().name(),
                pair.to().code(),
                pair.to().name(),
                kind,
                !ended,
                null,
                papers.number(),
                papers.issuedOn(),
                papers.title(),
                kind == Change.RECODE || kind == Change.STATUS_CHANGE ? null : parts(rows));
    }

    private Change kind(Pair pair, boolean ended) {
        if (!ended) {
            return Change.PARTIAL_TRANSFER;
        }
        boolean whole = only(wentTo, pair.from().code(), pair.year());
        boolean alone = only(cameFrom, pair.to().code(), pair.year());
        boolean founded = at(pair.to().code(), pair.year() - 1) == null;
        if (!whole) {
            return Change.SPLIT;
        }
        if (!founded) {
            return Change.ABSORBED;
        }
        if (!alone) {
            return Change.MERGED_INTO_NEW;
        }
        return pair.from().name().equals(pair.to().name()) ? Change.RECODE : Change.STATUS_CHANGE;
    }

    private static boolean only(Map<Seen, Set<RegionCode>> ways, RegionCode code, int year) {
        return ways.getOrDefault(new Seen(code, year), Set.of()).size() == 1;
    }

    /** Adds the unit itself as an origin where it got a new name under its code and gained an area in the same year. */
    private List<Succession> goingOn(List<Succession> gains) {
        var seen = new LinkedHashSet<Seen>();
        gains.forEach(row -> seen.add(new Seen(row.newCode(), row.year())));
        return seen.stream()
                .map(moment -> goingOn(moment.code(), moment.year()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Succession goingOn(RegionCode code, int year) {
        var before = at(code, year - 1);
        var after = at(code, year);
        if (before == null || after == null || after.since() != year) {
            return null;
        }
        return new Succession(
                year, code, before.name(), code, after.name(), Change.RECODE, false, null, null, null, null, null);
    }

    /** 公主岭市; with more than three, the first three and how many. */
    private static String parts(List<Succession> rows) {
        var named = rows.stream()
                .map(row -> row.oldContinues() || row.kind() == Change.SPLIT ? row.oldName() + "的部分区域" : row.oldName())
                .distinct()
                .toList();
        var shown = String.join("、", named.subList(0, Math.min(MOST_NAMED, named.size())));
        return named.size() > MOST_NAMED ? "%s等%d处".formatted(shown, named.size()) : shown;
    }

    private Region lift(Region unit, int year) {
        Region here = unit;
        while (here.level() != level) {
            var above = here.parent() == null ? null : at(here.parent(), year);
            if (above == null) {
                return unit;
            }
            here = above;
        }
        return here;
    }

    private @Nullable Region at(RegionCode code, int year) {
        return Periods.at(byCode, code, year);
    }
}
