package org.qiangxian.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qiangxian.catalogue.Catalogue;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.edition.IssuedEditions;
import org.qiangxian.edition.Spread;
import org.qiangxian.library.CityType;
import org.qiangxian.library.Library;
import org.qiangxian.library.Membership;
import org.qiangxian.measurement.Batch;
import org.qiangxian.measurement.Measurements;
import org.qiangxian.measurement.Value;
import org.qiangxian.nation.Nation;
import org.qiangxian.nation.Outcome;
import org.qiangxian.region.RegionCode;
import org.qiangxian.region.Regions;
import org.qiangxian.sentence.Figure;
import org.qiangxian.sentence.Figure.Amount;
import org.qiangxian.sentence.Figure.Name;
import org.qiangxian.sentence.Figure.Year;
import org.qiangxian.sentence.Source;
import org.qiangxian.shell.Chinese;
import org.qiangxian.snapshot.Snapshots;
import org.springframework.boot.test.context.TestComponent;

/**
 * The figures that the sources of a report of 示例省 give, requested from the front doors of their modules without any
 * code of the report.
 */
@TestComponent
public class Sources {

    private final Library library;
    private final Measurements measurements;
    private final Nation nation;
    private final IssuedEditions editions;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Snapshots snapshots;

    Sources(
            Library library,
            Measurements measurements,
            Nation nation,
            IssuedEditions editions,
            Catalogue catalogue,
            Regions regions,
            Snapshots snapshots) {
        this.library = library;
        this.measurements = measurements;
        this.nation = nation;
        this.editions = editions;
        this.catalogue = catalogue;
        this.regions = regions;
        this.snapshots = snapshots;
    }

    /** Whether a figure agrees with its source. */
    boolean says(Figure figure, AnnualReport report) {
        var parts = Source.parts(figure.source());
        if (parts.size() == 2) {
            return of(figure, number(parts.get(0)), number(parts.get(1)));
        }
        var keys = List.of(figure.source().split("/"));
        return switch (keys.getFirst()) {
            case "value", "tally", "edition" -> same(figure, keys);
            case "trend" -> same(figure, slope(keys));
            case "catalogue" ->
                figure.text()
                        .equals(catalogue.get(new IndicatorCode(keys.get(2))).name());
            case "region" -> figure.text().equals(regions.fullName(new RegionCode(keys.get(1))));
            case "batch" ->
                batch(keys).filter(batch -> figure.text().equals(batch)).isPresent();
            case "group" -> figure.text().equals(keys.get(2));
            case "report" -> figure instanceof Year year && year.year() == report.year();
            case "snapshot" -> snapshot(figure, keys);
            case "count", "ledger", "method" ->
                figure instanceof Amount amount && amount.value().signum() > 0;
            default -> false;
        };
    }

    private static boolean of(Figure figure, BigDecimal one, BigDecimal other) {
        var amount = (Amount) figure;
        var difference = one.subtract(other).abs();
        var share = other.signum() == 0
                ? BigDecimal.ZERO
                : one.multiply(BigDecimal.valueOf(100)).divide(other, 12, RoundingMode.HALF_UP);
        return List.of(difference, share).stream()
                .anyMatch(each -> Chinese.figure(each, amount.decimals())
                        .equals(Chinese.figure(amount.value(), amount.decimals())));
    }

    private boolean same(Figure figure, List<String> keys) {
        return switch (figure) {
            case Year year -> String.valueOf(year.year()).equals(keys.get(4));
            case Name name -> name.text().equals(keys.get(1));
            case Figure.Day _, Figure.Span _ -> false;
            case Amount amount ->
                amount.what().equals("修订次数")
                        ? amount.value().toPlainString().equals(keys.get(5))
                        : same(figure, number(String.join("/", keys)));
        };
    }

    private static boolean same(Figure figure, BigDecimal value) {
        var amount = (Amount) figure;
        return amount.value().compareTo(value) == 0
                && figure.text().startsWith(Chinese.figure(value, amount.decimals()));
    }

    private BigDecimal number(String source) {
        var keys = List.of(source.split("/"));
        return switch (keys.getFirst()) {
            case "value" -> value(keys);
            case "tally" -> BigDecimal.valueOf(tally(keys));
            case "edition" -> issued(keys);
            default -> throw new IllegalArgumentException(source);
        };
    }

    private List<RegionCode> members() {
        return library.fictionalMembers().stream().map(Membership::code).toList();
    }

    private BigDecimal value(List<String> keys) {
        var code = new RegionCode(keys.get(2));
        assertFrozen(keys, code);
        return measurements.publicSeries(code).stream()
                .filter(each -> each.indicator().value().equals(keys.get(3))
                        && each.period().equals(keys.get(4))
                        && String.valueOf(each.revision()).equals(keys.get(5)))
                .map(each -> Objects.requireNonNull(each.reading().figure()))
                .findFirst()
                .orElseThrow();
    }

    private void assertFrozen(List<String> keys, RegionCode code) {
        var frozen =
                new Snapshots.FrozenFigure(keys.get(3), Integer.parseInt(keys.get(4)), Integer.parseInt(keys.get(5)));
        if (!snapshots.frozen(keys.get(1), code).contains(frozen)) {
            throw new IllegalStateException("not in the snapshot: " + keys);
        }
    }

    private BigDecimal slope(List<String> keys) {
        return nation.published(keys.get(1), new RegionCode(keys.get(2))).orElseThrow().stream()
                .filter(each -> each.indicator().value().equals(keys.get(3)))
                .map(each -> BigDecimal.valueOf(Math.abs(each.slope())))
                .findFirst()
                .orElseThrow();
    }

    private long tally(List<String> keys) {
        return members().stream()
                .filter(place -> keys.get(2).equals(ReportPlaces.FICTIONAL)
                        || keys.get(2).equals(type(library, place)))
                .flatMap(place -> outcome(keys.get(1), place, keys.get(3)).stream())
                .map(Outcome::direction)
                .filter(word -> keys.get(4).equals("有数据") || word.name().equals(keys.get(4)))
                .count();
    }

    /** All that a snapshot says of a place. */
    List<Outcome> outcomes(String snapshot, RegionCode place) {
        return nation.published(snapshot, place).orElseGet(List::of);
    }

    /** What a snapshot says of a place on an indicator. */
    Optional<Outcome> outcome(String snapshot, RegionCode place, String indicator) {
        return outcomes(snapshot, place).stream()
                .filter(each -> each.indicator().value().equals(indicator))
                .findFirst();
    }

    List<CityType> types() {
        return library.types();
    }

    /** The label of the group by type that a place is counted in. */
    String type(RegionCode place) {
        return type(library, place);
    }

    static String type(Library library, RegionCode place) {
        return library.typeOf(place).map(CityType::label).orElse("其他类型或类型未填的");
    }

    private BigDecimal issued(List<String> keys) {
        var issued = editions.wide(true).stream()
                .filter(group -> String.join("·", group.path()).equals(keys.get(2)))
                .map(group -> group.spread(new IndicatorCode(keys.get(3)), Integer.parseInt(keys.get(4))))
                .map(Spread.Distribution.class::cast)
                .findFirst()
                .orElseThrow();
        return switch (keys.get(5)) {
            case "下四分位" -> BigDecimal.valueOf(issued.lower());
            case "中位数" -> BigDecimal.valueOf(issued.median());
            case "上四分位" -> BigDecimal.valueOf(issued.upper());
            default -> BigDecimal.valueOf(issued.n());
        };
    }

    private Optional<String> batch(List<String> keys) {
        return members().stream()
                .flatMap(place -> measurements.publicSeries(place).stream())
                .map(Value::batch)
                .filter(batch -> batch.id().toString().equals(keys.get(1)))
                .map(batch -> said(batch, keys.get(2)))
                .findFirst();
    }

    private static String said(Batch batch, String what) {
        return switch (what) {
            case "名称" -> batch.title();
            case "发布单位" -> batch.publisher();
            default -> batch.publishedOn();
        };
    }

    private boolean snapshot(Figure figure, List<String> keys) {
        var snapshot = snapshots.get(keys.get(1));
        return switch (keys.get(2)) {
            case "编号" -> figure.text().equals(snapshot.number());
            case "摘要值" -> figure.text().equals(snapshot.hash());
            case "摘要算法" -> figure.text().equals("256");
            default -> figure.text().equals(Chinese.date(snapshot.takenAt()));
        };
    }
}
