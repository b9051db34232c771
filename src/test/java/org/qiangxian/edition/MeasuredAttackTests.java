package org.qiangxian.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qiangxian.edition.Differencer.Seen;
import org.qiangxian.region.RegionCode;
import org.qiangxian.statistics.IssuedGroup;
import org.qiangxian.statistics.QuartileBand;

/**
 * The measured attack (R1). In each block one city is the target, and three others put together all they read of it:
 * before and after it changed its type and back, left and came back, corrected half of its figures, and the next
 * edition was issued. They read their own figures, the block, the groups around it, what is withheld and when. The
 * test measures how often the target's figure is placed on the right side of the median, compared with somebody who
 * knows the own figures, read the issue once and guesses.
 *
 * <p>600 places, 60 indicators, 16 worlds from one seed: about 36,000 cells. Groups, quartiles, withholding and
 * re-issuing are the platform's own code.
 */
class MeasuredAttackTests {

    private static final int PLACES = 600;
    private static final int INDICATORS = 60;
    private static final int WORLDS = 16;
    private static final int DECIMALS = 2;

    /** The share of a target's figures that is corrected, and the share of all others' between two editions. */
    private static final double CORRECTED = 0.5;

    private static final double OTHERS_CORRECTED = 0.06;

    /** The levels: the block, the part of the country, the type, all places. */
    private static final int LEVELS = 4;

    /** By how much the attack may exceed the shares by guessing and by chance. */
    private static final double GOAL = 0.02;

    /**
     * The same limit for only those cells in which the target was corrected while both attackers corrected their own.
     */
    private static final double WORST = 0.03;

    private final SplittableRandom random = new SplittableRandom(20_261_129);

    /**
     * The result for one cell.
     *
     * @param changed whether the target's figure was corrected; what a cell looks like to each
     */
    private record Told(boolean changed, boolean again, Seen once, Seen twice) {}

    private record Shares(int cells, double guessing, double differencing) {
        double gain() {
            return differencing - guessing;
        }
    }

    @Test
    @DisplayName(
            "R1: two accounts that difference all they read place a city no better than by guessing: 2 points at most")
    void twoAccounts() {
        var told = attack(2, true, WORLDS);
        print("two accounts", shares(told));
        var still = shares(told.stream().filter(each -> !each.again).toList());
        print("two accounts, where nothing was issued anew", still);
        var corrected = shares(told.stream().filter(Told::changed).toList());
        print("two accounts, where the target was corrected", corrected);

        assertThat(shares(told).cells()).isGreaterThan(10_000);
        assertThat(shares(told).gain()).isLessThanOrEqualTo(GOAL);
        assertThat(still.gain()).isLessThanOrEqualTo(GOAL);
        assertThat(corrected.gain()).isLessThanOrEqualTo(WORST);
    }

    @Test
    @DisplayName("R1: a third who colludes adds to what they know of themselves, and differencing adds nothing to that")
    void aThird() {
        var told = attack(3, false, WORLDS / 2);
        print("three accounts", shares(told));
        assertThat(shares(told).gain()).isLessThanOrEqualTo(GOAL);
    }

    @Test
    @DisplayName("the attack finds what is there: against quartiles asked anew at each reading it places most figures")
    void theAttackFindsWhatIsThere() {
        var told = new ArrayList<Told>();
        for (int cell = 0; cell < 8_000; cell++) {
            var figures = figures(16);
            double before =
                    Objects.requireNonNull(IssuedGroup.quartiles(figures, 6)).median();
            var left = IssuedGroup.quartiles(Arrays.copyOf(figures, 15), 6);
            double moved = Objects.requireNonNull(left).median() - before;
            boolean above = figures[15] > before;
            told.add(new Told(
                    false,
                    false,
                    new Seen(new double[] {0}, above),
                    new Seen(new double[] {Math.signum(moved)}, above)));
        }
        print("quartiles of whoever is there", shares(told));
        assertThat(shares(told).gain()).isGreaterThan(0.15);
    }

    private static void print(String what, Shares shares) {
        System.out.printf(
                "attack: %s: cells=%d guessing=%.3f differencing=%.3f gain_points=%.1f%n",
                what, shares.cells, shares.guessing, shares.differencing, 100 * shares.gain());
    }

    /** Trains on the first half and tests on the second, which are other worlds. */
    private static Shares shares(List<Told> told) {
        int half = told.size() / 2;
        var trial = told.subList(half, told.size());
        var once = told.stream().map(Told::once).toList();
        var twice = told.stream().map(Told::twice).toList();
        return new Shares(
                trial.size(),
                Differencer.learnt(once.subList(0, half)).right(once.subList(half, told.size())),
                Differencer.learnt(twice.subList(0, half)).right(twice.subList(half, told.size())));
    }

    /**
     * @param forced whether the attackers correct their own figures, so that fewer corrections of others are needed
     *     until a cell is issued anew
     */
    private List<Told> attack(int accounts, boolean forced, int worlds) {
        var told = new ArrayList<Told>();
        for (int world = 0; world < worlds; world++) {
            var tree = Planting.plant("R1", false, LocalDate.of(2026, 12, 31), candidates());
            var blocks = new LinkedHashSet<>(tree.blocks().values())
                    .stream().sorted(java.util.Comparator.comparing(Group::id)).toList();
            var targets = new HashMap<Group, RegionCode>();
            blocks.forEach(block -> targets.put(
                    block, block.members().get(random.nextInt(block.members().size()))));
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                told.addAll(cells(tree, blocks, targets, accounts, forced));
            }
        }
        return told;
    }

    /** One indicator of one world: issued, corrected, and issued anew where the rules allow it. */
    private List<Told> cells(
            Tree tree, List<Group> blocks, Map<Group, RegionCode> targets, int accounts, boolean forced) {
        var before = new HashMap<RegionCode, Double>();
        tree.groups().getFirst().members().forEach(place -> before.put(place, random.nextDouble(-3, 3) + gauss()));
        var after = new HashMap<>(before);
        var corrected = new LinkedHashSet<RegionCode>();
        for (var place : tree.groups().getFirst().members()) {
            double share = targets.containsValue(place)
                    ? CORRECTED
                    : forced && own(tree.blocks().get(place), targets, accounts).contains(place) ? 1 : OTHERS_CORRECTED;
            if (random.nextDouble() < share) {
                corrected.add(place);
                after.put(place, random.nextDouble(-3, 3) + gauss());
            }
        }
        var told = new ArrayList<Told>();
        for (var block : blocks) {
            var target = Objects.requireNonNull(targets.get(block));
            var read = read(block, before, after, corrected);
            var band = read.getFirst().first;
            if (band != null) {
                told.add(told(block, target, accounts, band, read, before, after, corrected));
            }
        }
        return told;
    }

    /**
     * What readers see of a group: first, after corrections, after the next edition; null where nothing is shown.
     * Changing type and back, leaving and coming back alter none of it, because the members of a group are fixed.
     */
    private record Reading(QuartileBand.@Nullable Drawn first, boolean withheld, QuartileBand.@Nullable Drawn next) {}

    /** What is shown of the block and of all groups around it. */
    private static List<Reading> read(
            Group block,
            Map<RegionCode, Double> before,
            Map<RegionCode, Double> after,
            java.util.Set<RegionCode> corrected) {
        var read = new ArrayList<Reading>();
        for (@Nullable Group group = block; group != null; group = group.parent()) {
            var issued = IssuedGroup.of(of(group, before), errors(group), DECIMALS);
            boolean withheld = !issued.bornOutBy(of(group, after), DECIMALS);
            var changed = group.members().stream().filter(corrected::contains).toList();
            var next = !withheld
                    ? issued.band()
                    : Corrections.enough(changed) ? IssuedGroup.quartiles(of(group, after), DECIMALS) : null;
            read.add(new Reading(issued.band(), withheld, next));
        }
        return read;
    }

    private Told told(
            Group block,
            RegionCode target,
            int accounts,
            QuartileBand.Drawn band,
            List<Reading> read,
            Map<RegionCode, Double> before,
            Map<RegionCode, Double> after,
            java.util.Set<RegionCode> corrected) {
        double scale = Math.max(band.upper() - band.lower(), 0.01);
        var own = own(block, target, accounts);
        var once = new ArrayList<Double>();
        double sides = 0;
        for (var place : own) {
            double figure = figure(before, place);
            sides += Math.signum(figure - band.median());
            once.add(Math.clamp((figure - band.median()) / scale, -2.0, 2.0));
        }
        once.add(sides);
        once.add((band.median() - (band.lower() + band.upper()) / 2) / scale);
        for (int level = 1; level < LEVELS; level++) {
            var around = level < read.size() ? read.get(level).first : null;
            once.add(around == null ? 0.0 : Math.clamp((around.median() - band.median()) / scale, -2.0, 2.0));
        }
        var twice = new ArrayList<>(once);
        boolean again = read.stream().anyMatch(each -> each.withheld && each.next != null);
        for (int level = 0; level < LEVELS; level++) {
            twice.addAll(differences(level < read.size() ? read.get(level) : null, scale));
        }
        for (var place : own) {
            double moved = (figure(after, place) - figure(before, place)) / scale;
            twice.add(Math.clamp(moved, -2.0, 2.0));
            twice.add(corrected.contains(place) ? 1.0 : 0.0);
        }
        boolean above = figure(after, target) > band.median();
        return new Told(corrected.contains(target), again, seen(once, above), seen(twice, above));
    }

    private static List<RegionCode> own(@Nullable Group block, Map<Group, RegionCode> targets, int accounts) {
        return block == null ? List.of() : own(block, Objects.requireNonNull(targets.get(block)), accounts);
    }

    /** The accounts of the attackers: other places in the block of the target. */
    private static List<RegionCode> own(Group block, RegionCode target, int accounts) {
        return block.members().stream()
                .filter(place -> !place.equals(target))
                .limit(accounts)
                .toList();
    }

    /** The differences between before and after at one level. */
    private static List<Double> differences(@Nullable Reading read, double scale) {
        if (read == null || read.first == null) {
            return List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        }
        var next = read.next;
        return List.of(
                read.withheld ? 1.0 : 0.0,
                next == null ? 1.0 : 0.0,
                next == null ? 0.0 : Math.clamp((next.lower() - read.first.lower()) / scale, -2.0, 2.0),
                next == null ? 0.0 : Math.clamp((next.median() - read.first.median()) / scale, -2.0, 2.0),
                next == null ? 0.0 : Math.clamp((next.upper() - read.first.upper()) / scale, -2.0, 2.0),
                next == null ? 0.0 : Math.signum(next.median() - read.first.median()));
    }

    private static Seen seen(List<Double> features, boolean above) {
        return new Seen(features.stream().mapToDouble(Double::doubleValue).toArray(), above);
    }

    private static double[] of(Group group, Map<RegionCode, Double> figures) {
        return group.members().stream()
                .mapToDouble(place -> figure(figures, place))
                .toArray();
    }

    private static double figure(Map<RegionCode, Double> figures, RegionCode place) {
        return Objects.requireNonNull(figures.get(place));
    }

    private static double[] errors(Group group) {
        var errors = new double[group.members().size()];
        Arrays.fill(errors, Double.NaN);
        return errors;
    }

    private double[] figures(int count) {
        var figures = new double[count];
        Arrays.setAll(figures, _ -> gauss());
        return figures;
    }

    private double gauss() {
        return random.nextGaussian();
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < PLACES; at++) {
            var variables = new double[PeerVariable.values().length];
            Arrays.setAll(variables, _ -> random.nextDouble());
            candidates.add(new Candidate(
                    new RegionCode(String.valueOf(110_101 + at * 1_000 % 540_000 + at)),
                    variables,
                    random.nextInt(10) > 3 ? "类型" + random.nextInt(3) : "",
                    List.of("东部地区", "中部地区", "西部地区").get(random.nextInt(3))));
        }
        return candidates;
    }
}
