package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Heads as yearbooks, censuses and reporting forms have them. */
class HeadTests {

    private static String unit(Sheet sheet, int column) {
        return sheet.columns()
                .get(column)
                .unit()
                .map(found -> found.unit().symbol())
                .orElse("");
    }

    /** A head of three rows with merged cells; title and unit above; total, parts and notes among and below. */
    private static Path yearbook() {
        return Xlsx.book()
                .sheet(
                        "2-3",
                        Xlsx.row(1, "2-3  各县（市、区）主要经济指标（2020年）")
                                + Xlsx.row(2, "", "", "", "", "", "单位：万元")
                                + Xlsx.row(3, "地 区", "地区生产总值", "", "", "户籍人口\n（人）", "财政")
                                + Xlsx.row(4, "", "合计", "其中", "", "", "一般公共预算收入")
                                + Xlsx.row(5, "", "", "第一产业", "第二产业", "", "")
                                + Xlsx.row(6, "合   计", 300, 30, 100, 500000, 40)
                                + Xlsx.row(7, "示 例 县①", 100, 10, 40, 200000, 15)
                                + Xlsx.row(8, "示例区", 200, 20, 60, 300000, 25)
                                + Xlsx.row(9, "其中：示例镇", 20, "…", "-", 30000, "—")
                                + Xlsx.row(10, "注：①示例县数据未含开发区。"),
                        Xlsx.merges("A1:F1", "A3:A5", "B3:D3", "B4:B5", "C4:D4", "E3:E5", "F4:F5"))
                .file();
    }

    @Test
    void findsTitleUnitHeadAndWhatStandsAside() {
        var sheet = Tables.sheet(yearbook());

        assertThat(sheet.head().titles()).extracting(Sheet.Note::row).containsExactly(1, 2);
        assertThat(sheet.head().firstRow()).isEqualTo(3);
        assertThat(sheet.head().lastRow()).isEqualTo(5);
        assertThat(sheet.columns())
                .extracting(Column::title)
                .containsExactly("地区", "地区生产总值 合计", "地区生产总值 其中 第一产业", "地区生产总值 其中 第二产业", "户籍人口", "财政 一般公共预算收入");
        assertThat(unit(sheet, 1)).isEqualTo("万元");
        assertThat(unit(sheet, 4)).isEqualTo("人");
        assertThat(sheet.columns().get(4).unit().orElseThrow().where()).isEqualTo(Unit.Where.HEADER);
        assertThat(sheet.years().data()).contains(2020);
        assertThat(sheet.aside().totals()).extracting(Sheet.Note::row).containsExactly(6);
        assertThat(sheet.aside().ofWhich()).extracting(Sheet.Note::row).containsExactly(9);
        assertThat(sheet.aside().footnotes()).extracting(Sheet.Note::row).containsExactly(10);
        assertThat(sheet.layout().form()).isEqualTo(Layout.Form.BY_INDICATOR);
        assertThat(sheet.layout().place()).contains(0);
    }

    @Test
    void tellsEachRowByItsKind() {
        assertThat(Tables.lines(yearbook()))
                .extracting(Line::kind)
                .containsExactly(
                        Line.Kind.HEAD,
                        Line.Kind.HEAD,
                        Line.Kind.HEAD,
                        Line.Kind.HEAD,
                        Line.Kind.HEAD,
                        Line.Kind.TOTAL,
                        Line.Kind.DATA,
                        Line.Kind.DATA,
                        Line.Kind.OF_WHICH,
                        Line.Kind.FOOTNOTE);
        assertThat(Tables.data(yearbook()).getFirst().cell(0).text()).isEqualTo("示例县");
    }

    @Test
    void textFilesHaveTheSameHeadWithoutMergedCells() {
        var sheet = Tables.sheet(Tables.csv("""
                地区,2020年,,2021年,
                ,总产值（亿元）,人口（万人）,总产值（亿元）,人口（万人）
                示例县,1.5,20,1.6,21
                示例区,2.5,30,2.6,31
                """));

        assertThat(sheet.head().lastRow()).isEqualTo(2);
        assertThat(sheet.columns()).extracting(Column::title).containsExactly("地区", "总产值", "人口", "总产值", "人口");
        assertThat(sheet.columns().get(2).period().orElseThrow().year()).isEqualTo(2020);
        assertThat(sheet.columns().get(4).period().orElseThrow().year()).isEqualTo(2021);
        assertThat(unit(sheet, 3)).isEqualTo("亿元");
        assertThat(sheet.layout().form()).isEqualTo(Layout.Form.BY_YEAR);
    }

    @Test
    void yearsAsFiguresAreAHead() {
        var sheet = Tables.sheet(Xlsx.of(Xlsx.row(1, "地区", 2018, 2019, 2020) + Xlsx.row(2, "示例县", 1.5, 2.5, 3.5)));

        assertThat(sheet.head().lastRow()).isEqualTo(1);
        assertThat(sheet.columns().get(2).period().orElseThrow().year()).isEqualTo(2019);
        assertThat(sheet.layout().form()).isEqualTo(Layout.Form.BY_YEAR);
    }

    @Test
    void aRowOfUnitsAndARowOfOrdinalsBelongToTheHead() {
        var sheet = Tables.sheet(Xlsx.of(Xlsx.row(1, "地区", "总产值", "面积", "人口")
                + Xlsx.row(2, "计量单位", "亿元", "公顷", "人")
                + Xlsx.row(3, "甲", 1, 2, 3)
                + Xlsx.row(4, "示例县", 10.5, 200, 3000)
                + Xlsx.row(5, "示例区", 11.5, 201, 3001)));

        assertThat(sheet.head().lastRow()).isEqualTo(3);
        assertThat(sheet.columns()).extracting(Column::title).containsExactly("地区", "总产值", "面积", "人口");
        assertThat(unit(sheet, 1)).isEqualTo("亿元");
        assertThat(unit(sheet, 2)).isEqualTo("公顷");
        assertThat(sheet.columns().get(3).unit().orElseThrow().where()).isEqualTo(Unit.Where.UNIT_ROW);
    }

    @Test
    void readsACensusHeadWithSharesAndRates() {
        var sheet = Tables.sheet(Tables.csv("""
                区划代码,省,市,区县,人口数_合计,性别比（女=100）,少数民族人口比重（%）,出生率（‰）,户规模（人/户）,迁入人口（人）-外省
                990101,示例省,示例市,示例县,286919,104.2,1.25,8.1,2.6,1200
                990102,示例省,示例市,示例区,386919,103.2,1.35,8.2,2.7,1300
                """));

        assertThat(sheet.columns().get(0).tally().kind()).isEqualTo(Column.Kind.CODES);
        assertThat(sheet.columns()).extracting(Column::title).contains("性别比(女=100)", "少数民族人口比重", "户规模");
        assertThat(unit(sheet, 6)).isEqualTo("%");
        assertThat(unit(sheet, 7)).isEqualTo("‰");
        assertThat(unit(sheet, 8)).isEqualTo("人/户");
        assertThat(unit(sheet, 9)).isEqualTo("人");
        assertThat(sheet.layout().code()).contains(0);
        assertThat(sheet.layout().place()).contains(3);
    }

    @Test
    void knowsTheLongForm() {
        var layout = Tables.sheet(Tables.csv("""
                        地区代码,地区,指标名称,年份,数值,计量单位
                        990101,示例县,地区生产总值,2020,120.5,亿元
                        990101,示例县,户籍人口,2020,200000,人
                        """)).layout();

        assertThat(layout.form()).isEqualTo(Layout.Form.LONG);
        assertThat(layout.code()).contains(0);
        assertThat(layout.place()).contains(1);
        assertThat(layout.indicator()).contains(2);
        assertThat(layout.period()).contains(3);
        assertThat(layout.value()).contains(4);
        assertThat(layout.unit()).contains(5);
    }

    @Test
    void aYearbooksYearIsNotTheDatas() {
        var years = Workbooks.inspect(Tables.csv("地区,数值\n示例县,5\n"), "中国县域统计年鉴2021.csv")
                .main()
                .years();

        assertThat(years.publication()).contains(2021);
        assertThat(years.data()).isEmpty();
        assertThat(years.said()).contains("核对");
    }

    @Test
    void readsPartsOfAYear() {
        assertThat(PeriodText.in("2024年1-9月").orElseThrow().period()).isEqualTo(new Period(2024, 1, 9, "2024年1-9月"));
        assertThat(PeriodText.in("2024年上半年").orElseThrow().period().lastMonth()).isEqualTo(6);
        assertThat(PeriodText.in("2024年二季度").orElseThrow().period()).isEqualTo(new Period(2024, 4, 6, "2024年二季度"));
        assertThat(PeriodText.in("2024").orElseThrow().period().wholeYear()).isTrue();
        assertThat(PeriodText.in("2020年比2019年增长")).isEmpty();
        assertThat(PeriodText.in("3000人")).isEmpty();
    }

    @Test
    void aHeadCorrectedByHandHolds() {
        var file = Tables.csv("说明,甲\n地区,数值\n示例县,5\n");

        var sheet = Workbooks.inspect(file, Tables.NAME, Map.of(0, new HeadRows(2, 2)))
                .main();

        assertThat(sheet.columns()).extracting(Column::title).containsExactly("地区", "数值");
        assertThat(sheet.head().titles()).extracting(Sheet.Note::row).containsExactly(1);
    }

    @Test
    void aTableWithoutHeadSaysSo() {
        var sheet = Tables.sheet(Tables.csv("示例县,5\n示例区,6\n"));

        assertThat(sheet.head().found()).isFalse();
        assertThat(sheet.remarks()).hasSize(1);
        assertThat(Tables.data(Tables.csv("示例县,5\n示例区,6\n"))).hasSize(2);
    }

    @Test
    void theHeadOfALaterPageIsAHead() {
        var lines = Tables.lines(Tables.csv("地区,数值,人口\n示例县,5,6\n地区,数值,人口\n示例区,7,8\n"));

        assertThat(lines.get(2).kind()).isEqualTo(Line.Kind.HEAD);
    }

    @Test
    void aNamedSumIsAnIndicatorInTheLongFormAndATotalAmongPlaces() {
        var lines = Tables.lines(Tables.csv("""
                地区,指标,年份,数值
                示例县,从业人员合计,2020,5
                合计,从业人员,2020,9
                示例区,合计,2020,4
                """));

        assertThat(lines)
                .extracting(Line::kind)
                .containsExactly(Line.Kind.HEAD, Line.Kind.DATA, Line.Kind.TOTAL, Line.Kind.DATA);
    }

    @Test
    void aPlaceWithNothingBesideItIsDataAndALoneSentenceIsNot() {
        var lines = Tables.lines(Tables.csv("地区,数值,人口\n示例县,5,6\n示例区,,\n以上数据为快报数,,\n"));

        assertThat(lines)
                .extracting(Line::kind)
                .containsExactly(Line.Kind.HEAD, Line.Kind.DATA, Line.Kind.DATA, Line.Kind.FOOTNOTE);
    }
}
