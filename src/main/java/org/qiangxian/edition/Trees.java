package org.qiangxian.edition;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiangxian.region.RegionCode;
import org.springframework.stereotype.Component;

/** The tree an edition is issued for: the present one, or a new one after three years. */
@Component
class Trees {

    private final TreeRepository repository;
    private final Candidates candidates;

    Trees(TreeRepository repository, Candidates candidates) {
        this.repository = repository;
        this.candidates = candidates;
    }

    /** The tree of a day and those before it. */
    record Standing(Tree tree, List<Tree> older) {}

    /** The tree of real places or of 示例省, made now if none stands; null where there are no places. */
    @Nullable
    Standing on(LocalDate day, Holdings holdings, boolean fictional) {
        var places = candidates.of(holdings, fictional);
        var own = repository.trees().stream()
                .filter(tree -> tree.fictional() == fictional)
                .toList();
        if (!own.isEmpty() && own.getFirst().standsOn(day)) {
            join(own.getFirst(), places);
            return new Standing(own.getFirst(), own.subList(1, own.size()));
        }
        if (places.isEmpty()) {
            return null;
        }
        var tree = Planting.plant((fictional ? "F" : "R") + (own.size() + 1), fictional, day, places);
        repository.add(tree);
        return new Standing(tree, own);
    }

    /**
     * Lets places that came after the tree was made read the block whose places are most similar to them, without
     * changing any group.
     */
    private void join(Tree tree, List<Candidate> candidates) {
        var late = candidates.stream()
                .filter(place -> !tree.blocks().containsKey(place.code()))
                .toList();
        if (late.isEmpty()) {
            return;
        }
        var units = Planting.units(candidates);
        var centres = new HashMap<Group, double[]>();
        tree.blocks().forEach((place, block) -> {
            var own = units.get(place);
            if (own != null) {
                var centre = centres.computeIfAbsent(block, _ -> new double[own.length]);
                for (int v = 0; v < own.length; v++) {
                    centre[v] += own[v] / block.members().size();
                }
            }
        });
        var joined = new TreeMap<RegionCode, Group>();
        for (var place : late) {
            var own = units.get(place.code());
            centres.keySet().stream()
                    .min(Comparator.comparingDouble(
                                    (Group block) -> distance(requireNonNull(own), requireNonNull(centres.get(block))))
                            .thenComparing(Group::id))
                    .ifPresent(block -> joined.put(place.code(), block));
        }
        repository.members(tree.number(), joined, true);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += (a[v] - b[v]) * (a[v] - b[v]);
        }
        return sum;
    }
}
