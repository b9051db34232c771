package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.region.RegionCode;

class PlantingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final List<String> REGIONS = List.of("东部地区", "中部地区", "西部地区", "东北地区");

    private final SplittableRandom random = new SplittableRandom(4);

    @ParameterizedTest
    @ValueSource(ints = {5, 12, 19, 23, 24, 36, 40, 47, 120, 600, 2_835})
    @DisplayName(
            "R1: two groups are disjoint, or one lies in the other and differs by eight or more; blocks hold 12 to 23")
    void groupsAreDisjointOrNested(int places) {
        for (int types : new int[] {0, 1, 3}) {
            var tree = Planting.plant("R1", false, DAY, candidates(places, types));
            var groups = tree.groups();
            for (int a = 0; a < groups.size(); a++) {
                for (int b = a + 1; b < groups.size(); b++) {
                    apart(groups.get(a), groups.get(b));
                }
            }
            assertThat(tree.blocks()).hasSize(places);
            tree.blocks().forEach((place, block) -> assertThat(block.members()).contains(place));
            if (places >= Planting.LEAST) {
                assertThat(new HashSet<>(tree.blocks().values()))
                        .allSatisfy(block -> assertThat(block.members()).hasSizeBetween(12, 23));
            }
        }
    }

    private static void apart(Group one, Group other) {
        var both = new HashSet<>(one.members());
        both.retainAll(other.members());
        if (!both.isEmpty()) {
            int smaller = Math.min(one.members().size(), other.members().size());
            int larger = Math.max(one.members().size(), other.members().size());
            assertThat(both).as("%s within %s", one.id(), other.id()).hasSize(smaller);
            assertThat(larger - smaller).as("%s less %s", other.id(), one.id()).isGreaterThanOrEqualTo(8);
        }
    }

    @Test
    @DisplayName("R1: the same places give the same groups, in whatever order they come")
    void theSamePlacesGiveTheSameGroups() {
        var candidates = candidates(500, 2);
        var once = Planting.plant("R1", false, DAY, candidates);
        assertThat(Planting.plant("R1", false, DAY, candidates.reversed())).isEqualTo(once);
    }

    @Test
    @DisplayName(
            "R36: blocks of places spread evenly over six variables cost at most 1.8 times the distance of the fifteen nearest")
    void blocksCostLittleNearness() {
        var candidates = candidates(1_000, 0);
        assertThat(ratio(Planting.plant("R1", false, DAY, candidates), candidates))
                .isBetween(1.0, 1.8);
    }

    /** The mean over all places of the median distance to the block, divided by that to the fifteen nearest places. */
    static double ratio(Tree tree, List<Candidate> candidates) {
        var units = Planting.units(candidates);
        double sum = 0;
        for (var place : candidates) {
            var own = java.util.Objects.requireNonNull(units.get(place.code()));
            var all = candidates.stream()
                    .filter(other -> !other.equals(place))
                    .mapToDouble(other -> distance(own, java.util.Objects.requireNonNull(units.get(other.code()))))
                    .sorted()
                    .limit(15)
                    .toArray();
            var block = java.util.Objects.requireNonNull(tree.blocks().get(place.code())).members().stream()
                    .filter(other -> !other.equals(place.code()))
                    .mapToDouble(other -> distance(own, java.util.Objects.requireNonNull(units.get(other))))
                    .sorted()
                    .toArray();
            sum += block[block.length / 2] / all[all.length / 2];
        }
        return sum / candidates.size();
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int v = 0; v < a.length; v++) {
            sum += (a[v] - b[v]) * (a[v] - b[v]);
        }
        return Math.sqrt(sum);
    }

    private List<Candidate> candidates(int count, int types) {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < count; at++) {
            var variables = new double[PeerVariable.values().length];
            Arrays.setAll(variables, _ -> random.nextDouble());
            candidates.add(new Candidate(
                    new RegionCode(String.valueOf(110_101 + at)),
                    variables,
                    types > 0 && random.nextInt(10) > 3 ? "类型" + random.nextInt(types) : "",
                    REGIONS.get(random.nextInt(4))));
        }
        return candidates;
    }
}
