package org.qiangxian.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.BalancedBlocks;
import org.qiangxian.statistics.RobustScale;

/**
 * Makes the groups: all places, within them by confirmed type, within these by part of the country, and within these
 * blocks of places with similar characteristics. A level is left out where one of its groups would hold fewer than
 * twelve places or differ from the group around it by fewer than eight.
 */
final class Planting {

    static final int LEAST = 12;
    static final int MOST = 20;

    /** The fewest places by which two nested groups differ. */
    static final int APART = 8;

    /**
     * The largest distance, in robust units, that one variable adds between two places, so that an outlier is not a
     * block of its own.
     */
    private static final double FARTHEST = 4;

    private static final String OTHER_TYPE = "其他类型或类型未填";
    private static final String OTHER_REGION = "其他地区";

    private final String tree;
    private final List<Group> groups = new ArrayList<>();
    private final Map<RegionCode, Group> blocks = new HashMap<>();
    private final Map<RegionCode, double[]> units;

    private Planting(String tree, Map<RegionCode, double[]> units) {
        this.tree = tree;
        this.units = units;
    }

    /** The tree of these places; the same places give the same tree. */
    static Tree plant(String number, boolean fictional, LocalDate made, List<Candidate> candidates) {
        var places = candidates.stream()
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        var planting = new Planting(number, units(places));
        if (!places.isEmpty()) {
            var all = planting.group(GroupLevel.ALL, fictional ? "示例省全部城市" : "全部县级地区", null, places);
            for (var type : planting.divide(all, places, GroupLevel.TYPE, Candidate::type, OTHER_TYPE)) {
                for (var region :
                        planting.divide(type.group, type.places, GroupLevel.REGION, Candidate::region, OTHER_REGION)) {
                    planting.blocks(region);
                }
            }
        }
        return new Tree(number, fictional, made, List.copyOf(planting.groups), Map.copyOf(planting.blocks));
    }

    /** The variables of each place in robust units, capped. */
    static Map<RegionCode, double[]> units(List<Candidate> places) {
        int size = PeerVariable.values().length;
        var units = new HashMap<RegionCode, double[]>();
        places.forEach(place -> units.put(place.code(), new double[size]));
        for (int v = 0; v < size; v++) {
            int variable = v;
            var scale = RobustScale.of(places.stream()
                    .mapToDouble(place -> place.variables()[variable])
                    .toArray());
            if (scale.unit() > 0) {
                for (var place : places) {
                    requireNonNull(units.get(place.code()))[variable] =
                            Math.clamp(scale.of(place.variables()[variable]), -FARTHEST, FARTHEST);
                }
            }
        }
        return units;
    }

    private record Part(Group group, List<Candidate> places) {}

    private Group group(GroupLevel level, String label, @Nullable Group parent, List<Candidate> places) {
        var group = new Group(
                "%s-%d".formatted(tree, groups.size()),
                level,
                label,
                parent,
                places.stream().map(Candidate::code).toList());
        groups.add(group);
        return group;
    }

    /** The parts of a group by a word that all its places have; the group itself where the level is left out. */
    private List<Part> divide(
            Group parent, List<Candidate> places, GroupLevel level, Function<Candidate, String> word, String others) {
        var parts = new TreeMap<String, List<Candidate>>();
        places.forEach(place ->
                parts.computeIfAbsent(word.apply(place), _ -> new ArrayList<>()).add(place));
        var rest = new ArrayList<Candidate>();
        parts.values().removeIf(part -> {
            boolean small = part.size() < LEAST || word.apply(part.getFirst()).isEmpty();
            return small && rest.addAll(part);
        });
        if (!rest.isEmpty()) {
            rest.sort(Comparator.comparing(Candidate::code));
            parts.put(others, rest);
        }
        boolean kept = parts.size() > 1
                && parts.values().stream()
                        .allMatch(part -> part.size() >= LEAST && places.size() - part.size() >= APART);
        if (!kept) {
            return List.of(new Part(parent, places));
        }
        return parts.entrySet().stream()
                .map(part -> new Part(group(level, part.getKey(), parent, part.getValue()), part.getValue()))
                .toList();
    }

    private void blocks(Part within) {
        var places = within.places;
        var numbers = BalancedBlocks.of(
                places.stream().map(place -> units.get(place.code())).toArray(double[][]::new), LEAST, MOST);
        var parts = new TreeMap<Integer, List<Candidate>>();
        for (int at = 0; at < places.size(); at++) {
            parts.computeIfAbsent(numbers[at], _ -> new ArrayList<>()).add(places.get(at));
        }
        for (var part : parts.values()) {
            var block = parts.size() == 1
                    ? within.group
                    : group(GroupLevel.BLOCK, GroupLevel.BLOCK.label(), within.group, part);
            part.forEach(place -> blocks.put(place.code(), block));
        }
    }
}
