package org.qiangxian.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.comparison.DistributionPage.Group;
import org.qiangxian.comparison.DistributionPage.Outside;
import org.qiangxian.disclosure.Disclosure;
import org.qiangxian.disclosure.Form;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Periods;
import org.qiangxian.region.CodeStanding;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Overdispersion;
import org.springframework.stereotype.Service;

/**
 * 指标分布 for 总局: how the members are spread, unnamed, and those that chance does not explain, in the order of codes
 * (Spiegelhalter 2005). There is no list of values and no order but that of codes (R1).
 */
@Service
class Distributions {

    private static final int YEARLY = 4;

    private final Regions regions;
    private final Library library;
    private final Catalogue catalogue;
    private final Measurements measurements;
    private final Disclosure disclosure;

    Distributions(
            Regions regions, Library library, Catalogue catalogue, Measurements measurements, Disclosure disclosure) {
        this.regions = regions;
        this.library = library;
        this.catalogue = catalogue;
        this.measurements = measurements;
        this.disclosure = disclosure;
    }

    /** A figure of a member in one year. */
    private record Figure(RegionCode code, MatrixCell cell) {}

    /** The indicators that may be compared at all. */
    List<Indicator> indicators(Actor actor) {
        actor.require(Role.SAMR);
        return catalogue.indicators().stream().filter(Indicator::comparable).toList();
    }

    /**
     * One indicator in one year, of the real members or of those of 示例省, never of both.
     *
     * @param year the latest year with figures where null
     */
    DistributionPage page(Actor actor, IndicatorCode code, @Nullable Integer year, boolean fictional) {
        actor.require(Role.SAMR);
        var indicator = catalogue.get(code);
        if (!indicator.comparable()) {
            throw new Refusal.NotFound(
                    "这项指标不作比较，没有分布：%s。".formatted(indicator.use().label()));
        }
        var members = fictional ? library.fictionalMembers() : library.members();
        var byYear = byYear(members, measurements.matrix(List.of(code)));
        var years = new TreeSet<>(byYear.keySet());
        int chosen = year != null && years.contains(year) ? year : years.isEmpty() ? 0 : years.getLast();
        var figures = byYear.getOrDefault(chosen, List.of());
        var common = common(figures, indicator);
        return new DistributionPage(
                indicator,
                chosen,
                List.copyOf(years),
                fictional,
                spreads(figures, indicator, fictional),
                Uncertainty.of(indicator) != Uncertainty.NONE,
                common == null ? "" : Rows.figure(common.share() * common.factor(), indicator),
                common == null ? List.of() : outside(actor, figures, indicator, common));
    }

    /** The figures of the members by year, each while its area was that of today, in the order of codes. */
    private Map<Integer, List<Figure>> byYear(List<Membership> members, List<MatrixCell> cells) {
        var held =
                cells.stream().filter(cell -> cell.period().length() == YEARLY).collect(groupingBy(MatrixCell::region));
        var figures = new HashMap<Integer, List<Figure>>();
        members.stream()
                .map(Membership::code)
                .sorted()
                .forEach(code -> regions.eras(code).forEach(era -> {
                    var joined = joined(era.standing());
                    held.getOrDefault(joined == null ? "" : joined.value(), List.of()).stream()
                            .filter(cell -> era.holds(cell.boundary()))
                            .forEach(
                                    cell -> figures.computeIfAbsent(Periods.year(cell.period()), _ -> new ArrayList<>())
                                            .add(new Figure(code, cell)));
                }));
        return figures;
    }

    private static @Nullable RegionCode joined(CodeStanding standing) {
        return switch (standing) {
            case CodeStanding.Same same -> same.code();
            case CodeStanding.Spliced spliced -> spliced.code();
            case CodeStanding.Broken _, CodeStanding.NotYet _ -> null;
        };
    }

    private List<Group> spreads(List<Figure> figures, Indicator indicator, boolean fictional) {
        var groups = new ArrayList<Group>();
        groups.add(group("全部培育城市", figures, indicator));
        for (var type : library.types()) {
            var alike = Set.copyOf(library.membersOfType(type, fictional));
            groups.add(group(
                    type.label(),
                    figures.stream().filter(each -> alike.contains(each.code())).toList(),
                    indicator));
        }
        return List.copyOf(groups);
    }

    private Group group(String name, List<Figure> figures, Indicator indicator) {
        var values = figures.stream().mapToDouble(each -> each.cell().value()).toArray();
        return new Group(name, disclosure.spread(values, indicator.decimals()));
    }

    /**
     * What all members with a numerator and a denominator have in common.
     *
     * @param share all numerators ÷ all denominators
     * @param factor from numerator ÷ denominator to the unit of the values
     * @param beyond by how much they differ beyond chance
     */
    private record Common(double share, double factor, Overdispersion beyond) {

        /** The limits of a member of this size as a fraction, null where it has none. */
        @Nullable
        Interval limits(Uncertainty kind, double size) {
            var exact = kind.limits(share, size);
            return exact == null ? null : beyond.widen(exact, share, kind.chance(share, size));
        }
    }

    private static @Nullable Common common(List<Figure> figures, Indicator indicator) {
        var kind = Uncertainty.of(indicator);
        var counted = figures.stream()
                .filter(Distributions::counted)
                .map(Figure::cell)
                .toList();
        double whole = counted.stream().mapToDouble(MatrixCell::denominator).sum();
        double part = counted.stream().mapToDouble(MatrixCell::numerator).sum();
        if (counted.size() < Spread.FEWEST || kind == Uncertainty.NONE || !(part > 0)) {
            return null;
        }
        var one = counted.stream()
                .max(Comparator.comparingDouble(MatrixCell::numerator))
                .orElseThrow();
        double factor = kind == Uncertainty.PROPORTION ? 100 : one.value() / (one.numerator() / one.denominator());
        return new Common(part / whole, factor, beyond(kind, part / whole, counted));
    }

    /** Where all have the common figure to the last case nothing differs. */
    private static Overdispersion beyond(Uncertainty kind, double share, List<MatrixCell> counted) {
        var limited = counted.stream()
                .filter(cell ->
                        kind.limits(share, cell.denominator()) != null && kind.chance(share, cell.denominator()) > 0)
                .toList();
        return limited.size() < Spread.FEWEST
                ? new Overdispersion(1, 0)
                : Overdispersion.of(
                        share,
                        limited.stream().mapToDouble(Distributions::fraction).toArray(),
                        limited.stream()
                                .mapToDouble(cell -> kind.chance(share, cell.denominator()))
                                .toArray());
    }

    private static double fraction(MatrixCell cell) {
        return cell.numerator() / cell.denominator();
    }

    private static boolean counted(Figure figure) {
        return figure.cell().denominator() > 0 && figure.cell().numerator() >= 0;
    }

    private List<Outside> outside(Actor actor, List<Figure> figures, Indicator indicator, Common common) {
        var outside = new ArrayList<Outside>();
        for (var figure : figures) {
            var cell = figure.cell();
            var limits = counted(figure) ? common.limits(Uncertainty.of(indicator), cell.denominator()) : null;
            if (limits != null && !limits.contains(fraction(cell))) {
                disclosure.require(actor, figure.code(), Form.OUTSIDE);
                outside.add(outside(figure, limits, indicator, common));
            }
        }
        return List.copyOf(outside);
    }

    private Outside outside(Figure figure, Interval limits, Indicator indicator, Common common) {
        var printed = limits.times(common.factor());
        return new Outside(
                figure.code(),
                regions.displayName(figure.code()),
                Rows.figure(figure.cell().value(), indicator),
                Rows.figure(printed.lower(), indicator) + "—" + Rows.figure(printed.upper(), indicator),
                fraction(figure.cell()) > limits.upper());
    }
}
