package org.qiangxian.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Plain;

/**
 * Finds units by code, name, part of a name, pinyin, a name preceded by those of units above (晋中太谷), or a former name
 * or code. Blanks and full-width letters are ignored. Better matches come first, then higher levels, then lower codes.
 */
final class RegionSearch {

    static final int NONE = 9;
    private static final int SHORTEST_PREFIX = 2;

    private record Former(RegionCode code, String name, Region today, String note) {}

    private record Match(int rank, Hit hit) {}

    private final RegionIndex index;
    private final Function<Region, String> fullName;
    private final Map<Boolean, List<Region>> byTown;
    private volatile @Nullable List<Former> formers;

    RegionSearch(RegionIndex index, Function<Region, String> fullName) {
        this.index = index;
        this.fullName = fullName;
        this.byTown =
                index.current().stream().collect(Collectors.partitioningBy(region -> region.level() == Level.TOWN));
    }

    /** Made with the first search, not at start. */
    private List<Former> known() {
        var made = formers;
        if (made == null) {
            made = formers();
            formers = made;
        }
        return made;
    }

    List<Hit> search(String query, int limit) {
        var wanted = plain(query);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var matches = new ArrayList<Match>();
        byTown.getOrDefault(false, List.of()).forEach(region -> add(matches, rank(wanted, region), region, ""));
        addFormer(matches, wanted);
        if (matches.size() < limit && wanted.length() >= SHORTEST_PREFIX) {
            byTown.getOrDefault(true, List.of()).forEach(region -> add(matches, rank(wanted, region), region, ""));
        }
        return best(matches, limit);
    }

    /** Searches by former names and codes only. */
    List<Hit> formerly(String query, int limit) {
        var wanted = plain(query);
        var matches = new ArrayList<Match>();
        if (!wanted.isEmpty()) {
            addFormer(matches, wanted);
        }
        return best(matches, limit);
    }

    private void addFormer(List<Match> matches, String wanted) {
        for (var former : known()) {
            int rank = former.code().value().equals(wanted) ? 0 : rank(wanted, former);
            add(matches, rank, former.today(), former.note());
        }
    }

    /** Full-width to half-width, no blanks, capitals. */
    static String plain(String text) {
        return Plain.key(text).toUpperCase(Locale.ROOT);
    }

    private void add(List<Match> matches, int rank, Region region, String note) {
        if (rank < NONE) {
            matches.add(new Match(rank, new Hit(region, fullName.apply(region), note)));
        }
    }

    private static List<Hit> best(List<Match> matches, int limit) {
        var hits = new LinkedHashMap<RegionCode, Hit>();
        matches.stream()
                .sorted(Comparator.comparingInt(Match::rank)
                        .thenComparing(match -> match.hit().region().level())
                        .thenComparing(match -> match.hit().region().code()))
                .forEach(match -> hits.putIfAbsent(match.hit().region().code(), match.hit()));
        return hits.values().stream().limit(limit).toList();
    }

    private int rank(String wanted, Region region) {
        var code = region.code().value();
        if (digits(wanted)) {
            return code.equals(wanted) ? 0 : code.startsWith(wanted) || code.startsWith("Z" + wanted) ? 1 : NONE;
        }
        if (code.equals(wanted)) {
            return 0;
        }
        if (Pinyin.written(wanted)) {
            return Pinyin.rank(wanted, region.code());
        }
        int own = nameRank(wanted, region.name(), 0);
        return own < NONE ? own : afterAbove(wanted, region, region.name());
    }

    private int rank(String wanted, Former former) {
        if (digits(wanted)) {
            return NONE;
        }
        int own = nameRank(wanted, former.name(), 1);
        return own < NONE ? own : afterAbove(wanted, former.today(), former.name());
    }

    private static int nameRank(String wanted, String name, int penalty) {
        if (name.equals(wanted)) {
            return penalty;
        }
        return name.startsWith(wanted) ? 2 + penalty : name.contains(wanted) ? 4 + penalty : NONE;
    }

    /**
     * Matches 晋中太谷, 山西省晋中市太谷区: names of units above, each complete or abbreviated, then the beginning of the unit's
     * name.
     */
    private int afterAbove(String wanted, Region region, String name) {
        var above = index.path(region);
        for (int i = above.size() - 1; i >= 1; i--) {
            for (int used = shared(wanted, above.get(i).name()); used >= SHORTEST_PREFIX; used--) {
                var rest = wanted.substring(used);
                if (!rest.isEmpty() && leads(rest, above, i - 1, name)) {
                    return 1;
                }
            }
        }
        return NONE;
    }

    private static boolean leads(String rest, List<Region> above, int from, String name) {
        if (name.startsWith(rest)) {
            return true;
        }
        for (int i = from; i >= 1; i--) {
            for (int used = shared(rest, above.get(i).name()); used >= SHORTEST_PREFIX; used--) {
                if (used < rest.length() && leads(rest.substring(used), above, i - 1, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int shared(String left, String right) {
        int length = Math.min(left.length(), right.length());
        int i = 0;
        while (i < length && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean digits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Former codes and names of present units, and past units that no present one continues. */
    private List<Former> formers() {
        var formers = new ArrayList<Former>();
        var led = new HashSet<RegionCode>();
        for (var region : byTown.getOrDefault(false, List.of())) {
            var lineage = index.descent(region).lineage();
            lineage.steps().forEach(step -> formers.add(former(region, step)));
            lineage.breaks().stream()
                    .filter(step -> step.kind() == Change.ABSORBED || step.kind() == Change.MERGED_INTO_NEW)
                    .forEach(step -> formers.add(former(region, step)));
            lineage.steps().forEach(step -> led.add(step.from()));
        }
        formers.forEach(former -> led.add(former.code()));
        index.past().stream()
                .filter(past -> !led.contains(past.code()))
                .map(past -> new Former(past.code(), past.name(), past, "%d年起不再使用".formatted(past.until())))
                .forEach(formers::add);
        return formers;
    }

    private static Former former(Region today, Passage step) {
        var what =
                switch (step.kind()) {
                    case ABSORBED, MERGED_INTO_NEW -> "含%d年并入的%s（%s）";
                    case RECODE, STATUS_CHANGE, RENAME_OR_REPLACE, SPLIT, PARTIAL_TRANSFER -> "%d年以前为%s（%s）";
                };
        return new Former(
                step.from(), step.fromName(), today, what.formatted(step.year(), step.fromName(), step.from()));
    }
}
