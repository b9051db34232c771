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
import org.junit.jupiter.params.provider.ValueSource;
import org.qiangxian.PlatformTest;
import org.qiangxian.account.Actor;
import org.qiangxian.account.Actors;
import org.qiangxian.intake.CountyTables.Columns;
import org.qiangxian.measurement.Stage;
import org.qiangxian.workbook.Xlsx;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Tables whose meaning is easily mistaken: what is proposed, and what is asked. */
@PlatformTest
@Transactional
class MeaningTests {

    private static final Actor OPERATOR = Actors.operator();

    @Autowired
    Sent sent;

    @Test
    @DisplayName("R39: a heading that differs by 不 is another thing, and a denominator alone is not read (A1)")
    void notIsNoTypingError() {
        var uses = uses(table("2024年各县（市）食品抽检情况", List.of("食品抽检批次", "食品抽检不合格批次"), "1000", "20"));

        assertThat(uses.get(1).indicator()).isNull();
        assertThat(uses.get(2).indicator()).isNull();
        assertThat(uses.get(2).why()).contains("只差“不”");
    }

    @ParameterizedTest
    @CsvSource({
        "60岁及以上人口占比(%), 18.5", "农村生活垃圾无害化处理率(%), 80", "12315热线满意率(%), 95", "第一产业占比(%), 12",
        "每千户企业高新技术企业数, 3", "未按时检定合格登记的强检器具数, 12", "单位GDP电耗, 0.05", "女性常住人口（人）, 300000"
    })
    @DisplayName("R39: digits, not, town and country, men and women, per thousand are never typing errors (A2, A3)")
    void whatChangesTheMeaningIsNeverRead(String heading, String figure) {
        assertThat(uses(table("2023年各县（市）情况", List.of(heading), figure)).get(1).indicator())
                .isNull();
    }

    @Test
    @DisplayName(
            "R39: a name with two other signs is asked about, with the name that may be meant, and not preselected")
    void aNearNameIsAQuestion() {
        var use = uses(table("2023年各县（市）环境", List.of("环境空汽质量优良天数比例（%）"), "88")).get(1);

        assertThat(use.indicator()).isNull();
        assertThat(use.standing()).isEqualTo(Mapping.Standing.ASKED);
        assertThat(use.likely()).isEqualTo("Z5-01");
    }

    @Test
    @DisplayName(
            "R39: a head is read with all heads above it: men are not the population (A4), 65 and more neither (D1)")
    void aHeadIsReadWithAllHeadsAboveIt() {
        var men = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "2020年各县（市）人口")
                                + Xlsx.row(2, "县（市）", "常住人口", "")
                                + Xlsx.row(3, "", "男", "城镇化率（%）")
                                + rows(4, "300000", "50"),
                        Xlsx.merges("B2:C2", "A2:A3"))
                .file());
        assertThat(men.get(1).indicator()).isNull();
        assertThat(men.get(2).indicator()).isEqualTo("J-02");

        var old = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "2024年各县（市）老年人口")
                                + Xlsx.row(2, "县（市）", "总人口（人）", "65岁及以上", "")
                                + Xlsx.row(3, "", "", "人口数（人）", "比重（%）")
                                + rows(4, "600000", "80000", "13.3"),
                        Xlsx.merges("A2:A3", "B2:B3", "C2:D2"))
                .file());
        assertThat(old.get(2).indicator()).isNull();
        assertThat(old.get(2).why()).contains("65岁及以上", "没有读懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年各县（市）农村常住人口", "2023年各县（市）人口增长情况", "各县（市）60岁以上人口（2023年）"})
    @DisplayName("R39: what a title narrows holds for the columns below it and makes a question")
    void aTitleThatNarrowsMakesAQuestion(String title) {
        var use = uses(table(title, List.of("常住人口（人）"), "600000")).get(1);

        assertThat(use.indicator()).isNull();
        assertThat(use.likely()).isEqualTo("J-01");
        assertThat(use.why()).contains("表题写有");
    }

    @Test
    @DisplayName("R39: a title that lists what the columns hold narrows nothing")
    void aTitleThatListsItsColumnsNarrowsNothing() {
        var uses = uses(table("2023年各县（市）常住人口和城镇化率", List.of("常住人口（人）", "城镇化率（%）"), "600000", "50"));

        assertThat(uses.get(1).indicator()).isEqualTo("J-01");
        assertThat(uses.get(2).indicator()).isEqualTo("J-02");
        assertThat(uses.get(2).standing()).isEqualTo(Mapping.Standing.PROPOSED);
    }

    @Test
    @DisplayName("R39: part of a year is not a year (F1): an annual column is not read, and the file has no year")
    void partOfAYearIsNoYear() {
        for (var title : List.of("2024年1—9月各县（市）环境空气质量情况", "2024年前三季度各县（市）环境空气质量", "2024年上半年空气质量", "截至2024年9月底空气质量")) {
            var mapping = receive(table(title, List.of("优良天数比例（%）", "单位GDP能耗（吨标准煤/万元）"), "90", "0.4"))
                    .mapping();

            assertThat(mapping.year()).as(title).isNull();
            assertThat(mapping.stage()).as(title).isEqualTo(Stage.PRELIMINARY);
            assertThat(mapping.use(2).orElseThrow().indicator()).as(title).isNull();
        }
        var month = uses(table("2024年9月各县（市）环境空气质量", List.of("优良天数比例（%）", "城镇化率（%）"), "90", "50"));
        assertThat(month.get(1).period()).isEqualTo("2024-09");
        assertThat(month.get(1).indicator()).isEqualTo("Z5-01");
        assertThat(month.get(2).indicator()).isNull();
        assertThat(month.get(2).why()).contains("普查年份");
    }

    @Test
    @DisplayName("R39: a column of a whole year in a table about a month is asked: never taken for that month")
    void aYearBelowAMonthIsAsked() {
        var uses = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "各县（市）环境空气质量（2024年3月）")
                                + Xlsx.row(2, "县（市）", "PM2.5年均浓度（微克/立方米）", "")
                                + Xlsx.row(3, "", "2023年", "2024年")
                                + rows(4, "33", "34"),
                        Xlsx.merges("A2:A3", "B2:C2"))
                .file());

        assertThat(uses.get(1).indicator()).isNull();
        assertThat(uses.get(1).why()).contains("2023年", "2024年3月");
        assertThat(uses.get(2).indicator()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"城镇, 57.7", "乡村, 42.3", "#城镇, 57.7", "其中：农村, 30"})
    @DisplayName("R39: below a name a part is a part, though the name holds the word: 城镇 below 城镇化率")
    void aPartBelowItsNameIsAPart(String part, String figure) {
        var uses = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "2017年各县（市）情况")
                                + Xlsx.row(2, "县（市）", "城镇化率（%）", "")
                                + Xlsx.row(3, "", "合计", part)
                                + rows(4, "60.1", figure),
                        Xlsx.merges("A2:A3", "B2:C2"))
                .file());

        assertThat(uses.get(1).indicator()).isEqualTo("J-02");
        assertThat(uses.get(2).indicator()).isNull();
    }

    @Test
    @DisplayName("R39: months in a column's own head are none of an annual indicator")
    void monthsAreNoneOfAnAnnualIndicator() {
        var uses = uses(Xlsx.book()
                .sheet(
                        "Sheet1",
                        Xlsx.row(1, "县（市）", "2024年1-6月万元GDP用水量（立方米/万元）", "2024年3月优良天数比例（%）") + rows(2, "30", "90"))
                .file());

        assertThat(uses.get(1).indicator()).isNull();
        assertThat(uses.get(1).why()).contains("1-6月", "不是整年");
        assertThat(uses.get(2).period()).isEqualTo("2024-03");
    }

    private Upload receive(Path file) {
        return sent.receive(OPERATOR, file, "报送表.xlsx");
    }

    private Columns uses(Path file) {
        return Columns.of(receive(file));
    }
}
