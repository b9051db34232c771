package org.qiangxian.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the review page {@code docs/statistics.md} is computed again and must agree. */
class ReviewPageTests {

    private static final Path PAGE = Path.of("docs/statistics.md");

    static Stream<String> examples() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2));
    }

    @Test
    @DisplayName("R36: the review page has an example of every method")
    void everyMethodHasAnExample() throws IOException {
        assertThat(examples().map(example -> example.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(
                        "wilson", "events", "kendall", "slope", "recent", "trend", "counts", "issued", "band",
                        "between", "beside", "found", "funnel", "poisson", "phi", "robustz");
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("R36: what the review page works by hand is what the platform computes")
    void anExampleHolds(String example) {
        var sides = example.split(" = ");
        var words = List.of(sides[0].split(" "));
        if (sides[1].equals("none")) {
            assertThat(computed(words.getFirst(), words.subList(1, words.size())))
                    .isEmpty();
            return;
        }
        if (!sides[1].matches("[-0-9. ]+")) {
            assertThat(word(words.getFirst(), words.subList(1, words.size()))).isEqualTo(sides[1]);
            return;
        }
        var written = sides[1].split(" ");
        var computed = computed(words.getFirst(), words.subList(1, words.size()));
        assertThat(computed).hasSize(written.length);
        for (int at = 0; at < written.length; at++) {
            int point = written[at].indexOf('.');
            int decimals = point < 0 ? 0 : written[at].length() - point - 1;
            double half = 0.5000001 * Math.pow(10, -decimals);
            assertThat(computed[at]).as(example).isCloseTo(Double.parseDouble(written[at]), within(half));
        }
    }

    private static double[] computed(String method, List<String> given) {
        return switch (method) {
            case "wilson" -> both(Wilson.interval(number(given, 0), number(given, 1), level(given, 2)));
            case "events" -> both(Byar.interval((long) number(given, 0), level(given, 1)));
            case "funnel" -> both(FunnelLimits.proportion(number(given, 0), number(given, 1), level(given, 2)));
            case "poisson" -> both(FunnelLimits.rate(number(given, 0), 1, level(given, 1)));
            case "kendall" -> {
                var test = MannKendall.of(numbers(given));
                yield new double[] {test.s(), test.p()};
            }
            case "slope" -> new double[] {TheilSen.slope(numbers(given))};
            case "recent" -> recent(number(given, 0), numbers(given.subList(1, given.size())));
            case "between" -> {
                var group = requireNonNull(RandomEffects.of(column(given, 0), column(given, 1)));
                yield new double[] {group.between(), group.centre()};
            }
            case "found" -> new double[] {FalseDiscovery.limit(numbers(given))};
            case "phi" -> {
                double common = number(given, 0);
                var figures = column(given.subList(1, given.size()), 0);
                var sizes = column(given.subList(1, given.size()), 1);
                var variances = Arrays.stream(sizes)
                        .map(size -> common * (1 - common) / size)
                        .toArray();
                var beyond = Overdispersion.of(common, figures, variances);
                yield new double[] {beyond.phi(), beyond.between()};
            }
            case "band" ->
                QuartileBand.of(numbers(given)) instanceof QuartileBand.Drawn band
                        ? new double[] {band.lower(), band.median(), band.upper()}
                        : new double[0];
            case "issued" -> {
                var issued = IssuedGroup.quartiles(numbers(given), 0);
                yield issued == null ? new double[0] : new double[] {issued.lower(), issued.median(), issued.upper()};
            }
            case "robustz" ->
                new double[] {
                    RobustZ.of(number(given, 0), numbers(given.subList(2, given.size())))
                            .orElseThrow()
                };
            default -> throw new IllegalArgumentException("No such method: " + method);
        };
    }

    /** The result of an example that ends in a word. */
    private static String word(String method, List<String> given) {
        return switch (method) {
            case "trend" -> said(OwnTrend.of((int) number(given, 0), numbers(given.subList(1, given.size()))));
            case "counts" -> {
                var shares = column(given, 0);
                var errors = new double[shares.length];
                for (int at = 0; at < shares.length; at++) {
                    double of = column(given, 1)[at];
                    errors[at] = 100
                            * Wilson.interval(shares[at], of, Confidence.P95).standardError();
                    shares[at] = 100 * shares[at] / of;
                }
                yield said(OwnTrend.of(1, shares, errors));
            }
            case "beside" -> {
                var group = requireNonNull(RandomEffects.of(
                        column(given.subList(2, given.size()), 0), column(given.subList(2, given.size()), 1)));
                yield switch (group.standing(number(given, 0), number(given, 1), 1)
                        .position()) {
                    case HIGHER -> "高于";
                    case SIMILAR -> "相近";
                    case LOWER -> "低于";
                };
            }
            default -> throw new IllegalArgumentException("No such method: " + method);
        };
    }

    private static String said(OwnTrend trend) {
        return switch (trend.direction()) {
            case RISING -> "上升";
            case FALLING -> "下降";
            case NO_CLEAR_CHANGE -> "无显著变化";
            case UNDECIDED -> "数据不足";
        };
    }

    /** The first or the second numbers of pairs like 65/100. */
    private static double[] column(List<String> pairs, int which) {
        return pairs.stream()
                .mapToDouble(pair -> Double.parseDouble(pair.split("/")[which]))
                .toArray();
    }

    private static double[] recent(double reach, double[] values) {
        var errors = new double[values.length];
        Arrays.fill(errors, 2 * reach / 3.92);
        var trend = RecentTrend.of(values, errors, 0, values.length).orElseThrow();
        return new double[] {trend.slope(), trend.scatter(), trend.chiSquared()};
    }

    private static double[] both(Interval interval) {
        return new double[] {interval.lower(), interval.upper()};
    }

    private static double number(List<String> given, int at) {
        return Double.parseDouble(given.get(at));
    }

    private static double[] numbers(List<String> given) {
        return given.stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static Confidence level(List<String> given, int at) {
        return Confidence.valueOf(given.get(at));
    }
}
