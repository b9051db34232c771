package org.qiangxian.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
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
import org.qiangxian.edition.IssuedEdition;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.edition.Uncertainty;
import org.qiangxian.measurement.MatrixCell;
import org.qiangxian.region.Regions;
import org.qiangxian.shell.Refusal;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Overdispersion;
import org.springframework.stereotype.Service;

/**
 * 指标分布 for 总局: how places are spread, as issued, and those that chance does not explain, in the order of codes
 * (Spiegelhalter 2005). There is no list of values and no order but that of codes (R1).
 */
@Service
class Distributions {

    /** More places outside the limits than this, or than a tenth of those with data, are counted and not named (R1). */
    private static final int MOST_OUTSIDE = 8;

    private static final int TENTH = 10;

    /** With fewer counts than this there is nothing to stand limits around. */
    private static final int FEWEST_COUNTED = 8;

    private final Regions regions;
    private final MemberFigures members;
    private final Catalogue catalogue;
    private final Disclosure disclosure;
    private final IssuedEditions editions;

    Distributions(
            Regions regions,
            MemberFigures members,
            Catalogue catalogue,
            Disclosure disclosure,
            IssuedEditions editions) {
        this.regions = regions;
        this.members = members;
        this.catalogue = catalogue;
        this.disclosure = disclosure;
        this.editions = editions;
    }

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
        var byYear = members.byYear(code, fictional);
        var years = new TreeSet<>(byYear.keySet());
        years.addAll(editions.years(code, fictional));
        int chosen = year != null && years.contains(year) ? year : years.isEmpty() ? 0 : years.getLast();
        var figures = byYear.getOrDefault(chosen, List.of());
        var common = common(figures, indicator);
        var outside = common == null ? List.<MemberFigures.Figure>of() : outside(figures, indicator, common);
        boolean few = outside.size() <= MOST_OUTSIDE && TENTH * outside.size() <= figures.size();
        var shown = common == null || !few ? Named.NONE : named(actor, outside, indicator, common);
        return new DistributionPage(
                indicator,
                chosen,
                List.copyOf(years),
                fictional,
                spreads(indicator, chosen, fictional),
                editions.latest().map(IssuedEdition::number).orElse(""),
                Uncertainty.of(indicator) != Uncertainty.NONE,
                common == null ? "" : Rows.figure(common.share() * common.factor(), indicator),
                outside.size(),
                shown.places(),
                shown.full());
    }

    private List<Group> spreads(Indicator indicator, int year, boolean fictional) {
        return editions.wide(fictional).stream()
                .map(group ->
                        new Group(String.join(" › ", group.path()), group.size(), group.spread(indicator.code(), year)))
                .toList();
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

    private static @Nullable Common common(List<MemberFigures.Figure> figures, Indicator indicator) {
        var kind = Uncertainty.of(indicator);
        var counted = figures.stream()
                .filter(Distributions::counted)
                .map(MemberFigures.Figure::cell)
                .toList();
        double whole = counted.stream().mapToDouble(MatrixCell::denominator).sum();
        double part = counted.stream().mapToDouble(MatrixCell::numerator).sum();
        if (counted.size() < FEWEST_COUNTED || kind == Uncertainty.NONE || !(part > 0)) {
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
        return limited.size() < FEWEST_COUNTED
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

    private static boolean counted(MemberFigures.Figure figure) {
        return figure.cell().denominator() > 0 && figure.cell().numerator() >= 0;
    }

    private static List<MemberFigures.Figure> outside(
            List<MemberFigures.Figure> figures, Indicator indicator, Common common) {
        return figures.stream()
                .filter(figure -> {
                    var limits = limits(figure, indicator, common);
                    return limits != null && !limits.contains(fraction(figure.cell()));
                })
                .toList();
    }

    private static @Nullable Interval limits(MemberFigures.Figure figure, Indicator indicator, Common common) {
        return counted(figure)
                ? common.limits(Uncertainty.of(indicator), figure.cell().denominator())
                : null;
    }

    /** The places outside the limits with their names, all of them; or none and why, where the reader's day is full. */
    private record Named(List<Outside> places, String full) {
        static final Named NONE = new Named(List.of(), "");
    }

    private Named named(Actor actor, List<MemberFigures.Figure> outside, Indicator indicator, Common common) {
        try {
            disclosure.require(
                    actor, outside.stream().map(MemberFigures.Figure::code).toList(), Form.OUTSIDE);
        } catch (Refusal.TooMany full) {
            return new Named(List.of(), full.getMessage());
        }
        return new Named(
                outside.stream()
                        .map(figure ->
                                outside(figure, requireNonNull(limits(figure, indicator, common)), indicator, common))
                        .toList(),
                "");
    }

    private Outside outside(MemberFigures.Figure figure, Interval limits, Indicator indicator, Common common) {
        var printed = limits.times(common.factor());
        return new Outside(
                figure.code(),
                regions.displayName(figure.code()),
                Rows.figure(figure.cell().value(), indicator),
                Rows.figure(printed.lower(), indicator) + "—" + Rows.figure(printed.upper(), indicator),
                fraction(figure.cell()) > limits.upper());
    }
}
