package org.qiangxian.leader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.IndicatorProfile;
import org.qiangxian.comparison.Point;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.comparison.Trend;
import org.qiangxian.finding.FindingKind;
import org.qiangxian.measurement.Value;
import org.qiangxian.report.Language;
import org.qiangxian.report.ReportText;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Source;

/**
 * One indicator of the sheet with its figures bound to their sources.
 *
 * @param version the version of the reference system
 * @param row its row in the profile
 * @param points the own figures of today's area, in the order of years, at least one
 * @param kind its finding; null for none
 */
record Told(
        String version,
        ProfileRow row,
        List<Point> points,
        @Nullable FindingKind kind) {

    /**
     * The content for a row of the profile; empty where its figures are of an older area, or the platform doubts the
     * latest one.
     */
    static Optional<Told> of(String version, ProfileRow row, IndicatorProfile series, @Nullable FindingKind kind) {
        var joined = series.years().stream()
                .map(IndicatorProfile.Year::point)
                .filter(Point::joined)
                .toList();
        return joined.isEmpty() || joined.getLast().from().doubt() != null
                ? Optional.empty()
                : Optional.of(new Told(version, row, joined, kind));
    }

    Indicator indicator() {
        return row.indicator();
    }

    Point latest() {
        return points.getLast();
    }

    /** The figure before the latest one; null where there is none. */
    @Nullable
    Point before() {
        return points.size() < 2 ? null : points.get(points.size() - 2);
    }

    Against.@Nullable Compared compared() {
        return row.compared();
    }

    /** The trend, where it has a word: 上升, 下降 or 无显著变化. */
    @Nullable
    Trend course() {
        var trend = row.trend();
        return trend == null || trend.since() == 0 ? null : trend;
    }

    boolean moved() {
        var course = course();
        return course != null && course.moved();
    }

    Name name() {
        return new Name(
                indicator().name(),
                "指标",
                Source.of("catalogue", version, indicator().code()));
    }

    /** The figure of a year, unrounded. */
    Amount amount(Point point) {
        return amount(
                Objects.requireNonNull(point.from().reading().figure()),
                indicator().name(),
                source(point));
    }

    Year year(Point point) {
        return new Year(point.year(), "数据年份", source(point));
    }

    /** The same without its unit, which is written once above a drawing. */
    Amount bare(Amount amount) {
        return new Amount(amount.value(), amount.decimals(), "", amount.what(), amount.source());
    }

    /** The figures of all years as a drawing takes them. */
    List<ReportText.Point> drawn() {
        return points.stream()
                .map(point -> new ReportText.Point(year(point), bare(amount(point))))
                .toList();
    }

    /** A figure that an edition issued of the group for the year of the comparison. */
    Amount issued(Against.Compared compared, double figure, String which) {
        return amount(BigDecimal.valueOf(figure), "同类" + which, issuedAt(compared, which));
    }

    Name edition(Against.Compared compared) {
        return new Name(compared.peers().edition(), "分布的版次", issuedAt(compared, "版次"));
    }

    Amount places(Against.Compared compared) {
        return new Amount(BigDecimal.valueOf(compared.peers().n()), 0, "个", "有数据的地方", issuedAt(compared, "个数"));
    }

    private String issuedAt(Against.Compared compared, String which) {
        return Source.of(
                "edition", compared.peers().edition(), "同类", indicator().code(), compared.year(), which);
    }

    /** The point of the year of the comparison. */
    Point comparedPoint(Against.Compared compared) {
        return points.stream()
                .filter(point -> point.year() == compared.year())
                .findFirst()
                .orElseThrow();
    }

    /** The point of a year, or the first later one. */
    Point from(int year) {
        return points.stream().filter(point -> point.year() >= year).findFirst().orElseThrow();
    }

    /** The numerator or denominator of a share or rate; null where it is not recorded. */
    @Nullable
    Amount counted(@Nullable BigDecimal count, String what) {
        return count == null
                ? null
                : new Amount(count, Math.max(0, count.stripTrailingZeros().scale()), "", what, source(latest()));
    }

    private Amount amount(BigDecimal value, String what, String source) {
        return new Amount(
                value, indicator().decimals(), Language.unit(indicator().unit()), what, source);
    }

    private static String source(Point point) {
        Value value = point.from();
        return Source.of("held", value.region(), value.indicator(), value.period(), value.revision());
    }
}
