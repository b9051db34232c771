package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.IndicatorDirection;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.ProfileRow;
import org.qiangxian.comparison.Spine;
import org.qiangxian.comparison.Trend;
import org.qiangxian.edition.Spread;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Position;
import org.qiangxian.statistics.RandomEffects.Standing;
import org.qiangxian.statistics.TrendMeaning;

class FindingTests {

    private static final Spread.Distribution PEERS = new Spread.Distribution(12, 94, 96, 97, "2026-01");

    private static Indicator indicator(IndicatorDirection direction, ValueKind kind) {
        return new Indicator(
                new IndicatorCode("Z3-05"),
                "食品抽检合格率",
                Dimension.OUTPUT,
                "%",
                direction,
                Frequency.values()[0],
                Channel.PUBLIC,
                kind,
                "县",
                true,
                Provenance.values()[0],
                "合格批次÷抽检批次",
                "通报",
                null,
                Use.COMPARED,
                1);
    }

    private static ProfileRow row(Indicator indicator, double z, @Nullable TrendMeaning moved, double worsening) {
        return row(indicator, PEERS, z, moved, worsening, false);
    }

    private static ProfileRow row(
            Indicator indicator,
            Spread.Distribution peers,
            double z,
            @Nullable TrendMeaning moved,
            double worsening,
            boolean modelled) {
        var position = Math.abs(z) < 2.2 ? Position.SIMILAR : z > 0 ? Position.HIGHER : Position.LOWER;
        var against = new Against.Compared(
                2024,
                peers,
                98.6,
                new Interval(98.1, 99.0),
                new Standing(position, z),
                new Spine(100, 280, 200, 190.0, 210.0));
        var trend = moved == null
                ? new Trend("数据不足", TrendMeaning.NONE, "仅有 3 年", 0, "", "", false, Double.NaN)
                : new Trend("上升", moved, "2020—2024年", 2020, "每年约 +0.4 个百分点", "", true, worsening);
        return new ProfileRow(
                indicator, new ProfileRow.Own("98.6", 2024, "通报", ""), "", against, trend, null, modelled);
    }

    /** What the rule finds in one row among this many ordinary ones. */
    private static Optional<FindingKind> found(ProfileRow row, int others) {
        var rows = new ArrayList<ProfileRow>();
        rows.add(row);
        for (int at = 0; at < others; at++) {
            rows.add(row(indicator(IndicatorDirection.HIGHER, ValueKind.PROP), 0.5, TrendMeaning.NONE, 0.5));
        }
        return FindingRule.in(rows).findings().stream()
                .filter(finding -> finding.row() == row)
                .map(Finding::kind)
                .findFirst();
    }

    @ParameterizedTest
    @DisplayName("R36: 长板、短板、弱项 follow from what is found beside the peers and of the own trend, whichever way is good")
    @CsvSource({
        "HIGHER,  5, IMPROVED, 0.999, STRENGTH",
        "HIGHER,  5, NONE,     0.5,   STRENGTH",
        "HIGHER,  5, WORSENED, 0.004,",
        "HIGHER,  5, WORSENED, 1e-5,  WEAKNESS",
        "HIGHER,  1, IMPROVED, 0.999,",
        "HIGHER,  1, WORSENED, 0.004,",
        "HIGHER,  1, WORSENED, 1e-5,  WEAKNESS",
        "HIGHER, -5, IMPROVED, 0.999, SHORTFALL",
        "HIGHER, -5, WORSENED, 1e-5,  SHORTFALL",
        "HIGHER, -2.5, NONE,   0.5,",
        "LOWER,  -5, NONE,     0.5,   STRENGTH",
        "LOWER,  -5, WORSENED, 1e-5,  WEAKNESS",
        "LOWER,   5, NONE,     0.5,   SHORTFALL",
    })
    void followsFromStandingAndTrend(
            IndicatorDirection direction,
            double z,
            TrendMeaning moved,
            double worsening,
            @Nullable FindingKind expected) {
        var row = row(indicator(direction, ValueKind.PROP), z, moved, worsening);

        assertThat(found(row, 58)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("R36: the same figures that stand out alone do not among sixty, because some of sixty always do")
    void whatStandsOutAloneMayNotAmongSixty() {
        var row = row(indicator(IndicatorDirection.HIGHER, ValueKind.PROP), 2.5, TrendMeaning.NONE, 0.5);

        assertThat(found(row, 0)).contains(FindingKind.STRENGTH);
        assertThat(found(row, 58)).isEmpty();
        assertThat(FindingRule.in(List.of(row)).caution()).contains("1项指标参加判断", "0.6项");
        assertThat(FindingRule.in(List.of()).caution())
                .contains("目前没有可以与同类比较的质量指标")
                .doesNotContain("0.6");
    }

    @Test
    @DisplayName("R36: beside fewer than ten others with data no place is found apart")
    void besideFewPeersNobodyIsFoundApart() {
        var indicator = indicator(IndicatorDirection.HIGHER, ValueKind.PROP);
        var few = new Spread.Distribution(10, 94, 96, 97, "2026-01");

        assertThat(found(row(indicator, few, 6, TrendMeaning.NONE, 0.5, false), 0))
                .isEmpty();
        assertThat(found(row(indicator, few, 0, TrendMeaning.WORSENED, 1e-5, false), 0))
                .contains(FindingKind.WEAKNESS);
    }

    @Test
    @DisplayName("a trend that cannot be told never makes a 弱项, and takes no 长板 away")
    void anUnknownTrendIsNoDecline() {
        var indicator = indicator(IndicatorDirection.HIGHER, ValueKind.PROP);

        assertThat(found(row(indicator, 0, null, Double.NaN), 0)).isEmpty();
        assertThat(found(row(indicator, 6, null, Double.NaN), 0)).contains(FindingKind.STRENGTH);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "LEVEL", "SCORE"})
    @DisplayName(
            "indicators.md §3.4: 高于/低于 of counts, levels and scores is neither good nor bad, so they make no finding")
    void countsLevelsAndScoresMakeNoFinding(ValueKind kind) {
        assertThat(found(row(indicator(IndicatorDirection.HIGHER, kind), -9, TrendMeaning.WORSENED, 1e-9), 0))
                .isEmpty();
    }

    @Test
    @DisplayName("R36: without a good direction, from a model, or not compared, there is no finding")
    void whatHasNoGoodSideMakesNoFinding() {
        var judged = indicator(IndicatorDirection.HIGHER, ValueKind.PROP);
        var own = new ProfileRow.Own("98.6", 2024, "通报", "");
        var apart = new ProfileRow(judged, own, "", new Against.NotCompared("样本过少"), null, null, false);

        assertThat(found(row(indicator(IndicatorDirection.NONE, ValueKind.PROP), -9, TrendMeaning.NONE, Double.NaN), 0))
                .isEmpty();
        assertThat(found(row(judged, PEERS, -9, TrendMeaning.NONE, 0.5, true), 0))
                .isEmpty();
        assertThat(found(apart, 0)).isEmpty();
    }

    @Test
    @DisplayName("the evidence names figure, median, interval, number of peers and the years of the trend")
    void theEvidenceIsComplete() {
        var row = row(indicator(IndicatorDirection.HIGHER, ValueKind.PROP), 5, TrendMeaning.IMPROVED, 0.999);

        assertThat(FindingRule.in(List.of(row)).findings().getFirst().evidence())
                .isEqualTo(
                        "2024年98.6%，高于同类中位数96.0%（95% 区间98.1—99.0，计入各地实际差异判断，同类12地有数据）。2020—2024年上升，改善，每年约 +0.4 个百分点。");
    }
}
