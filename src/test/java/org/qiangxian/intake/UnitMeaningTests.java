package org.qiangxian.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qiangxian.intake.CountyTables.rows;
import static org.qiangxian.intake.CountyTables.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.intake.CountyTables.Columns;
import org.qiangxian.workbook.Xlsx;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The units of a table: where they are read, and which are asked about. */
@PlatformTest
@Transactional
class UnitMeaningTests {

    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    Sent sent;

    @Test
    @DisplayName("R39: of several units in one line each column is in the one that its indicator can be in (B1)")
    void ofSeveralUnitsEachColumnHasItsOwn() {
        var uses = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "各县（市）人口主要指标（2023年）")
                                + Xlsx.row(2, "单位：万人、%")
                                + Xlsx.row(3, "县（市）", "常住人口", "城镇化率")
                                + rows(4, "60.5", "50"))
                .file());

        assertThat(uses.get(1).indicator()).isEqualTo("J-01");
        assertThat(uses.get(1).unit()).isEqualTo("万人");
        assertThat(uses.get(2).unit()).isEqualTo("%");
    }

    @Test
    @DisplayName("R39: a unit is read beside a year in brackets (B2) and in the brackets of the title (B3)")
    void aUnitIsReadWhereverItIsWritten() {
        var beside = uses(Xlsx.book()
                .sheet("Sheet1", Xlsx.row(1, "县（市）", "常住人口（万人，2023年）") + rows(2, "60.5"))
                .file());
        assertThat(beside.get(1).indicator()).isEqualTo("J-01");
        assertThat(beside.get(1).unit()).isEqualTo("万人");
        assertThat(beside.get(1).period()).isEqualTo("2023");

        var title = uses(table("常住人口（万人）", List.of("2021年", "2022年"), "60.5", "60.6"));
        assertThat(title.get(1).indicator()).isEqualTo("J-01");
        assertThat(title.get(2).period()).isEqualTo("2022");
        assertThat(title.get(2).unit()).isEqualTo("万人");
        assertThat(title.get(2).why()).contains("表题");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位：百万口|常住人口|60",
                "单位：元、亿元|人均GDP|60000",
                "单位：见各列|城镇化率|50",
                "单位：万元|常住人口|600000",
                "(2023年)|常住人口|60.5",
                "(2023年)|常住人口（百人头）|6000",
                "(2023年)|行政区域面积|1200",
                "(2023年)|城镇化率|0.5",
                "(2023年)|常住人口（%）|50"
            })
    @DisplayName(
            "R39: a unit that is not understood, or written nowhere and not proven, is asked and never the indicator's own")
    void aUnitThatIsNotUnderstoodIsAsked(String line, String heading, String figure) {
        var use = uses(Xlsx.book()
                        .sheet(
                                "Sheet1",
                                Xlsx.row(1, "各县（市）主要指标")
                                        + Xlsx.row(2, line)
                                        + Xlsx.row(3, "县（市）", heading)
                                        + rows(4, figure))
                        .file())
                .get(1);

        assertThat(use.indicator()).isNull();
        assertThat(use.standing()).isEqualTo(Mapping.Standing.ASKED);
        assertThat(use.why()).contains("请");
    }

    @ParameterizedTest
    @CsvSource({"常住人口, 600001, 人", "人均GDP, 60000, 元/人", "城镇化率, 50.5, %", "PM2.5平均浓度, 35, 微克/立方米"})
    @DisplayName("R39: where no unit is written the figures may prove the indicator's own, and that is said")
    void figuresMayProveTheUnit(String heading, String figure, String unit) {
        var use = uses(table("2023年各县（市）情况", List.of(heading), figure)).get(1);

        assertThat(use.unit()).isEqualTo(unit);
        assertThat(use.why()).contains("表中没有写单位，按“" + unit + "”读取");
    }

    @ParameterizedTest
    @CsvSource({
        "规模以上工业企业营业收入利润率, 31.4, false",
        "规模以上工业企业营业收入利润率, 7.5, true",
        "列入经营异常名录企业占比, 41.9, false",
        "食品抽检量, 54.7, false",
        "产品质量监督抽查合格率(省级及以上抽查), 97.5, true"
    })
    @DisplayName("R39: a rate far above what is usual proves no unit where none is written: it may be in ‰")
    void aRateFarAboveTheUsualProvesNoUnit(String heading, String figure, boolean proven) {
        var use = uses(table("2023年各县（市）情况", List.of(heading), figure)).get(1);

        assertThat(use.indicator() != null).isEqualTo(proven);
        if (!proven) {
            assertThat(use.why()).contains("请填写单位");
        }
    }

    private Upload receive(Path file) {
        return sent.receive(OPERATOR, file, "报送表.xlsx");
    }

    private Columns uses(Path file) {
        return Columns.of(receive(file));
    }
}
