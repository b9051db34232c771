package org.qiangxian.report;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.report.Attacked.WITHHELD;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.edition.Spread;
import org.qiangxian.library.CityType;
import org.qiangxian.nation.Outcome;
import org.qiangxian.region.RegionCode;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Sentence;
import org.qiangxian.statistics.TrendDirection;

/** Attempts by adding and subtracting: counts of groups, types and years, with what cities say by name taken off. */
final class SumAttempts {

    private final Attacked.Begun begun;
    private final Attacked attacked;
    private final PublishedTexts texts;
    private final Sources sources;
    private final Map<String, Map<IndicatorCode, TrendDirection>> found = new HashMap<>();

    SumAttempts(Attacked.Begun begun, Attacked attacked, PublishedTexts texts, Sources sources) {
        this.begun = begun;
        this.attacked = attacked;
        this.texts = texts;
        this.sources = sources;
    }

    Stream<Attempt> all() {
        return Stream.of(
                new Attempt(
                        "the word of a city from a count",
                        "what cities say by name is taken off the count of each group",
                        "of no group are one to seven places left",
                        () -> few(1, List.of(begun.report()))),
                new Attempt(
                        "the word of a city from the difference of groups",
                        "all sums and differences of the groups of a year, what cities say by name taken off",
                        "none is of one to seven places",
                        () -> few(9, List.of(begun.report()))),
                new Attempt(
                        "the word of a city from the difference of years",
                        "all sums and differences of the groups of two years, what cities say by name taken off",
                        "none is of one to seven places",
                        () -> {
                            attacked.publishNext();
                            few(9, List.of(begun.report(), begun.next()));
                        }),
                new Attempt(
                        "a city from the nation and its provinces",
                        "groups by province, prefecture or a list are looked for",
                        "there is the whole, and there are types",
                        this::groups),
                new Attempt(
                        "a value from a median of few",
                        "the numbers of places behind counts and quartiles are read",
                        "eight and more behind each count, ten and more behind each quartile",
                        this::small),
                new Attempt(
                        "a value from the digits of a quartile",
                        "the source page of a quartile is read for what it was before rounding",
                        "it has no more digits than are printed",
                        this::digits),
                new Attempt(
                        "the word of each from a count of one word",
                        "groups are looked for of which all rise, or all fall",
                        "whoever is in one says so by name already",
                        this::oneWord),
                new Attempt(
                        "what is withheld of a city, from its report",
                        "story, chapters, drawings and sources of its report are read",
                        "the indicator is not mentioned",
                        this::withheld),
                new Attempt(
                        "what is withheld of a city, from the report of all places",
                        "what is said of that indicator is read",
                        "no count of it is said, nor because of which city",
                        this::withheldInAll));
    }

    private Map<IndicatorCode, TrendDirection> found(AnnualReport report, RegionCode city) {
        return found.computeIfAbsent(
                report.snapshot() + city,
                _ -> sources.outcomes(report.snapshot(), city).stream()
                        .collect(toMap(Outcome::indicator, Outcome::direction)));
    }

    /** What a report prints of an indicator. @param secret the words that no city says by name */
    private record Told(Map<String, Set<RegionCode>> groups, Map<RegionCode, TrendDirection> secret) {}

    private Map<IndicatorCode, Told> told(AnnualReport report) {
        var groups = new HashMap<IndicatorCode, Map<String, Set<RegionCode>>>();
        texts.of(report, null, 1).figures().stream()
                .filter(figure -> figure.source().matches("tally/[^~]*/有数据"))
                .map(figure -> figure.source().split("/"))
                .forEach(keys -> groups.computeIfAbsent(new IndicatorCode(keys[3]), _ -> new HashMap<>())
                        .put(keys[2], members(keys[2])));
        var secret = secret(report);
        var told = new HashMap<IndicatorCode, Told>();
        groups.forEach((indicator, each) ->
                told.put(indicator, new Told(each, secret.getOrDefault(indicator, Map.of()))));
        return told;
    }

    /** What the analysis found of cities whose own reports do not say it. */
    private Map<IndicatorCode, Map<RegionCode, TrendDirection>> secret(AnnualReport report) {
        var secret = new HashMap<IndicatorCode, Map<RegionCode, TrendDirection>>();
        for (var city : begun.members()) {
            var said = PublishedTexts.lines(texts.of(report, city, 1))
                    .filter(line -> line.sentences().stream().anyMatch(Language::isCourse))
                    .map(CityErratum::indicator)
                    .collect(toSet());
            found(report, city).forEach((indicator, word) -> {
                if (!said.contains(indicator)) {
                    secret.computeIfAbsent(indicator, _ -> new HashMap<>()).put(city, word);
                }
            });
        }
        return secret;
    }

    private Set<RegionCode> members(String group) {
        return begun.members().stream()
                .filter(city -> group.equals(ReportPlaces.FICTIONAL) || group.equals(sources.type(city)))
                .collect(toSet());
    }

    /** A printed count of one year: of these places, each with its word. */
    private record Count(Map<RegionCode, TrendDirection> of) {}

    /** No sum of so many printed counts is of one to seven places, each taken once, or off. */
    private void few(int most, List<AnnualReport> years) {
        assertThat(secret(begun.report())).as("there is something to find out").containsKey(begun.withheld());
        var told = years.stream().map(this::told).toList();
        var indicators = told.stream().flatMap(each -> each.keySet().stream()).collect(toSet());
        assertThat(indicators).hasSizeGreaterThan(10);
        for (var indicator : indicators) {
            var counts = told.stream()
                    .filter(each -> each.containsKey(indicator))
                    .map(each -> each.get(indicator))
                    .flatMap(year -> year.groups().values().stream().map(group -> count(group, year.secret())))
                    .filter(count -> !count.of().isEmpty())
                    .distinct()
                    .toList();
            assertThat(counts).as("few enough to try all").hasSizeLessThanOrEqualTo(10);
            var factors = new int[counts.size()];
            assertThat(fewest(counts, factors, 0, most)).as(indicator.value()).isGreaterThanOrEqualTo(Spread.FEWEST);
        }
    }

    private static Count count(Set<RegionCode> group, Map<RegionCode, TrendDirection> secret) {
        var of = new HashMap<>(secret);
        of.keySet().retainAll(group);
        return new Count(Map.copyOf(of));
    }

    /** The fewest places that are left in a sum; very many where none are. */
    private static int fewest(List<Count> counts, int[] factors, int at, int most) {
        if (at == factors.length || most == 0) {
            return left(counts, factors);
        }
        int fewest = Integer.MAX_VALUE;
        for (int factor = -1; factor <= 1; factor++) {
            factors[at] = factor;
            fewest = Math.min(fewest, fewest(counts, factors, at + 1, factor == 0 ? most : most - 1));
        }
        factors[at] = 0;
        return fewest;
    }

    private static int left(List<Count> counts, int[] factors) {
        var sums = new HashMap<String, Integer>();
        for (int at = 0; at < factors.length; at++) {
            int factor = factors[at];
            counts.get(at).of().forEach((city, word) -> sums.merge(city + " " + word, factor, Integer::sum));
        }
        long left = sums.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> each.getKey().split(" ")[0])
                .distinct()
                .count();
        return left == 0 ? Integer.MAX_VALUE : (int) left;
    }

    private void groups() {
        var groups = Stream.concat(
                        Stream.of(ReportPlaces.FICTIONAL, "其他类型或类型未填的"),
                        sources.types().stream().map(CityType::label))
                .toList();
        assertThat(printed("计数")).contains(ReportPlaces.FICTIONAL).isSubsetOf(groups);
        assertThat(printed("分布")).isNotEmpty().allMatch(group -> groups.containsAll(List.of(group.split("·"))));
    }

    private List<String> printed(String kind) {
        return texts.of(begun.report(), null, 1).figures().stream()
                .map(figure -> figure.source())
                .filter(source -> source.startsWith("group/" + kind + "/"))
                .map(source -> source.split("/")[2])
                .distinct()
                .toList();
    }

    private void small() {
        for (int edition = 1; edition <= 2; edition++) {
            var figures = texts.of(begun.report(), null, edition).figures();
            assertThat(figures.stream()
                            .filter(figure -> figure.source().matches("tally/[^~]*/有数据"))
                            .map(figure -> ((Amount) figure).value().intValueExact()))
                    .isNotEmpty()
                    .allMatch(n -> n >= Spread.FEWEST);
            assertThat(figures.stream()
                            .filter(figure -> figure.source().matches("edition/[^~]*/个数"))
                            .map(figure -> ((Amount) figure).value().intValueExact()))
                    .isNotEmpty()
                    .allMatch(n -> n >= 10);
        }
    }

    private void digits() {
        assertThat(texts.of(begun.report(), null, 1).figures().stream()
                        .filter(figure -> figure.source().matches("edition/[^~]*/(下四分位|中位数|上四分位)"))
                        .map(Amount.class::cast))
                .hasSizeGreaterThan(10)
                .allMatch(quartile -> quartile.value().stripTrailingZeros().scale() <= quartile.decimals());
    }

    private void oneWord() {
        told(begun.report())
                .forEach((indicator, told) -> told.groups().forEach((group, members) -> {
                    var words = new HashSet<TrendDirection>();
                    members.stream()
                            .map(city -> found(begun.report(), city))
                            .filter(all -> all.containsKey(indicator))
                            .forEach(all -> words.add(all.get(indicator)));
                    if (words.equals(Set.of(TrendDirection.RISING)) || words.equals(Set.of(TrendDirection.FALLING))) {
                        assertThat(told.secret().keySet())
                                .as(indicator + " " + group)
                                .noneMatch(members::contains);
                    }
                }));
    }

    private void withheld() {
        var own = texts.of(begun.report(), WITHHELD, 1);
        assertThat(own.figures())
                .hasSizeGreaterThan(50)
                .noneMatch(figure -> figure.source().matches(".*/" + begun.withheld() + "(/.*)?"));
        assertThat(texts.of(begun.next(), WITHHELD, 1).figures())
                .as("it is told where nothing forbids it")
                .anyMatch(figure -> figure.source().matches(".*/" + begun.withheld() + "(/.*)?"));
    }

    private void withheldInAll() {
        var line = PublishedTexts.lines(texts.of(begun.report(), null, 1))
                .filter(each -> CityErratum.indicator(each).equals(begun.withheld()))
                .findFirst()
                .orElseThrow();
        assertThat(line.bars()).isEmpty();
        assertThat(line.sentences().getFirst().text()).contains("能推算出少数地方的情况，不列");
        assertThat(line.sentences().stream().map(Sentence::text))
                .noneMatch(text -> text.startsWith(ReportPlaces.FICTIONAL + "："))
                .noneMatch(text -> begun.names().stream().anyMatch(text::contains));
    }
}
