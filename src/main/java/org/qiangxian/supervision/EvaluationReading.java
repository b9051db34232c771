package org.qiangxian.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Role;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Comparisons;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.View;
import org.qiangxian.edition.GroupLevel;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.edition.Spread;
import org.qiangxian.library.Library;
import org.qiangxian.region.RegionCode;
import org.qiangxian.shell.Chinese;
import org.springframework.stereotype.Component;

/**
 * The figures before and after a policy's day: those of one city through the gate, which counts them, with the issued
 * band of its group; for several cities only the issued groups, never an arbitrary set (R1, R36). No cause is claimed.
 */
@Component
class EvaluationReading {

    private final Comparisons comparisons;
    private final IssuedEditions editions;
    private final Catalogue catalogue;
    private final Library library;
    private final Policies policies;

    EvaluationReading(
            Comparisons comparisons, IssuedEditions editions, Catalogue catalogue, Library library, Policies policies) {
        this.comparisons = comparisons;
        this.editions = editions;
        this.catalogue = catalogue;
        this.library = library;
        this.policies = policies;
    }

    /** The indicators of one city; each withheld with fewer than three years on either side. */
    List<EvaluationSeries> of(Actor actor, Evaluation evaluation, RegionCode place) {
        var level = editions.levels(place).contains(GroupLevel.TYPE) ? GroupLevel.TYPE : GroupLevel.BLOCK;
        return evaluation.indicators().stream()
                .map(code -> comparisons.series(actor, place, code, new View(level, null)))
                .map(series -> series(evaluation, series, level))
                .toList();
    }

    private static EvaluationSeries series(Evaluation evaluation, IndicatorProfile series, GroupLevel level) {
        int before = count(series, year -> year <= evaluation.lastBefore());
        int after = count(series, year -> year >= evaluation.firstAfter());
        var enough = before >= Evaluation.YEARS && after >= Evaluation.YEARS;
        return new EvaluationSeries(
                series.indicator().name(),
                series.indicator().unit(),
                level.label(),
                before,
                after,
                enough ? "" : "施行以前有 %d 年、施行以后有 %d 年可用的数据；各满 %d 年才显示。".formatted(before, after, Evaluation.YEARS),
                enough
                        ? series.years().stream()
                                .map(year -> row(evaluation, year, series.indicator()))
                                .toList()
                        : List.of());
    }

    private static int count(IndicatorProfile series, IntPredicate side) {
        return (int) series.years().stream()
                .filter(year -> year.comparable() && side.test(year.point().year()))
                .count();
    }

    private static EvaluationSeries.Row row(Evaluation evaluation, IndicatorProfile.Year year, Indicator indicator) {
        int number = year.point().year();
        Spread.@Nullable Distribution peers = year.peers();
        return new EvaluationSeries.Row(
                number,
                number <= evaluation.lastBefore() ? "施行以前" : number >= evaluation.firstAfter() ? "施行以后" : "施行当年",
                year.figure(),
                year.interval(),
                peers == null ? "" : band(peers, indicator),
                year.median(),
                peers == null ? "" : peers.edition(),
                year.comparable() ? "" : "区划不同、存疑或样本过少，不计入");
    }

    private static String band(Spread.Distribution peers, Indicator indicator) {
        return Chinese.figure(peers.lower(), indicator.decimals()) + "—"
                + Chinese.figure(peers.upper(), indicator.decimals());
    }

    /** Other dated events within the years of a series: changes of area, its entry into the library, other policies. */
    List<String> events(Actor actor, Evaluation evaluation, RegionCode place) {
        var breaks = evaluation.indicators().stream()
                .flatMap(code -> comparisons.series(actor, place, code).breaks().stream())
                .map(each -> "%d年　%s".formatted(each.year(), each.reason()));
        var admitted = library.find(place).stream()
                .map(it -> it.admittedOn())
                .filter(day -> day != null)
                .map(day -> "%s　纳入培育库".formatted(Chinese.date(day)));
        var others =
                policies
                        .inForce(actor, evaluation.policy(), evaluation.lastBefore() - 9, evaluation.firstAfter() + 9)
                        .stream()
                        .map(each -> "%s　%s开始施行"
                                .formatted(
                                        day(each.paper().validFrom()),
                                        each.paper().title()));
        return Stream.of(breaks, admitted, others)
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Chinese.date(day);
    }

    /** The issued groups, for offices of the whole country; others see only the band of a city's group. */
    List<EvaluationGroup> groups(Actor actor, Evaluation evaluation) {
        if (!actor.is(Role.SAMR)) {
            return List.of();
        }
        return evaluation.indicators().stream()
                .flatMap(code -> {
                    var indicator = catalogue.get(code);
                    return editions.years(code, evaluation.fictional()).stream()
                            .sorted()
                            .flatMap(year -> editions.wide(evaluation.fictional()).stream()
                                    .map(group -> group(
                                            indicator,
                                            year,
                                            String.join(" › ", group.path()),
                                            group.spread(code, year))));
                })
                .toList();
    }

    private static EvaluationGroup group(Indicator indicator, int year, String path, Spread spread) {
        return switch (spread) {
            case Spread.Distribution known ->
                new EvaluationGroup(
                        indicator.name(),
                        year,
                        path,
                        band(known, indicator),
                        Chinese.figure(known.median(), indicator.decimals()),
                        known.edition(),
                        "");
            case Spread.Withheld withheld ->
                new EvaluationGroup(indicator.name(), year, path, "", "", "", withheld.reason());
        };
    }
}
