package org.qiangxian.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiangxian.catalogue.Channel;
import org.qiangxian.catalogue.Dimension;
import org.qiangxian.catalogue.Direction;
import org.qiangxian.catalogue.Frequency;
import org.qiangxian.catalogue.Indicator;
import org.qiangxian.catalogue.IndicatorCode;
import org.qiangxian.catalogue.Provenance;
import org.qiangxian.catalogue.Use;
import org.qiangxian.catalogue.ValueKind;
import org.qiangxian.comparison.Against;
import org.qiangxian.comparison.Row;
import org.qiangxian.comparison.Spine;
import org.qiangxian.comparison.Trend;
import org.qiangxian.disclosure.Spread;
import org.qiangxian.statistics.Interval;
import org.qiangxian.statistics.Judgement;
import org.qiangxian.statistics.Position;

class FindingTests {

    private static final Spread.Distribution PEERS = new Spread.Distribution(12, 90, 94, 96, 97, 99);

    private static Indicator indicator(Direction direction, ValueKind kind) {
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

    private static Row row(Indicator indicator, Position position, @Nullable Judgement moved, boolean modelled) {
        var against = new Against.Compared(
                PEERS, 98.6, new Interval(98.1, 99.0), position, new Spine(20, 100, 280, 360, 200, 190.0, 210.0));
        var trend = moved == null
                ? new Trend("数据不足", Judgement.NONE, "仅有 3 年", "", "", false)
                : new Trend("上升", moved, "2020—2024年", "每年约 +0.4 个百分点", "", true);
        return new Row(indicator, new Row.Own("98.6", 2024, "通报", ""), "", against, trend, null, modelled);
    }

    @ParameterizedTest
    @DisplayName("R36: 长板、短板、弱项 follow from standing and own trend, whichever way is the good one")
    @CsvSource({
        "HIGHER, HIGHER, IMPROVED, STRENGTH",
        "HIGHER, HIGHER, NONE,     STRENGTH",
        "HIGHER, HIGHER, WORSENED, WEAKNESS",
        "HIGHER, SIMILAR, IMPROVED,",
        "HIGHER, SIMILAR, NONE,",
        "HIGHER, SIMILAR, WORSENED, WEAKNESS",
        "HIGHER, LOWER, IMPROVED, SHORTFALL",
        "HIGHER, LOWER, NONE,     SHORTFALL",
        "HIGHER, LOWER, WORSENED, SHORTFALL",
        "LOWER,  LOWER, IMPROVED, STRENGTH",
        "LOWER,  LOWER, WORSENED, WEAKNESS",
        "LOWER,  SIMILAR, WORSENED, WEAKNESS",
        "LOWER,  SIMILAR, NONE,",
        "LOWER,  HIGHER, IMPROVED, SHORTFALL",
    })
    void followsFromStandingAndTrend(
            Direction direction, Position position, Judgement moved, @Nullable FindingKind expected) {
        var row = row(indicator(direction, ValueKind.PROP), position, moved, false);

        assertThat(Finding.of(row).map(Finding::kind)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("a trend that cannot be told never makes a 弱项, and takes no 长板 away")
    void anUnknownTrendIsNoDecline() {
        var indicator = indicator(Direction.HIGHER, ValueKind.PROP);

        assertThat(Finding.of(row(indicator, Position.SIMILAR, null, false))).isEmpty();
        assertThat(Finding.of(row(indicator, Position.HIGHER, null, false)).map(Finding::kind))
                .contains(FindingKind.STRENGTH);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUNT", "LEVEL", "SCORE"})
    @DisplayName(
            "indicators.md §3.4: 高于/低于 of counts, levels and scores is neither good nor bad, so they make no finding")
    void countsLevelsAndScoresMakeNoFinding(ValueKind kind) {
        assertThat(Finding.of(row(indicator(Direction.HIGHER, kind), Position.LOWER, Judgement.WORSENED, false)))
                .isEmpty();
    }

    @Test
    @DisplayName("R36: without a good direction, from a model, or not compared, there is no finding")
    void whatHasNoGoodSideMakesNoFinding() {
        var judged = indicator(Direction.HIGHER, ValueKind.PROP);
        var own = new Row.Own("98.6", 2024, "通报", "");
        var apart = new Row(judged, own, "", new Against.NotCompared("样本过少"), null, null, false);

        assertThat(Finding.of(row(indicator(Direction.NONE, ValueKind.PROP), Position.LOWER, Judgement.NONE, false)))
                .isEmpty();
        assertThat(Finding.of(row(judged, Position.LOWER, Judgement.NONE, true)))
                .isEmpty();
        assertThat(Finding.of(apart)).isEmpty();
    }

    @Test
    @DisplayName("the evidence names figure, median, interval, number of peers and the years of the trend")
    void theEvidenceIsComplete() {
        var row = row(indicator(Direction.HIGHER, ValueKind.PROP), Position.HIGHER, Judgement.IMPROVED, false);

        assertThat(Finding.of(row).orElseThrow().evidence())
                .isEqualTo("2024年98.6%，高于同类中位数96.0%（95% 区间98.1—99.0，同类12地有数据）。2020—2024年上升，改善，每年约 +0.4 个百分点。");
    }
}
