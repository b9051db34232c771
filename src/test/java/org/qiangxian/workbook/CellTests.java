package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTests {

    private static Content.Figure figure(String text) {
        return (Content.Figure) Tables.cell(text).content();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "123|123",
                "-1.50|-1.50",
                "0|0",
                "0.05|0.05",
                "+3|3",
                "１２３．４|123.4",
                "－12|-12",
                "−12|-12",
                "1,234|1234",
                "1,234,567.8|1234567.8",
                "1，234|1234",
                "１，２３４|1234",
                "1 234 567|1234567",
                "1.2E+05|120000",
                "1.5e3|1500",
                "12.|12",
                ".5|0.5",
                "- 5|-5",
                "123456789012345678901234.567|123456789012345678901234.567",
                "12.3①|12.3",
                "12.3*|12.3",
                "12.3[1]|12.3",
                "12.3（注1）|12.3",
                "12.3¹|12.3"
            })
    void aFigureIsReadWithAllItsDigits(String text, String value) {
        assertThat(figure(text)).isEqualTo(new Content.Figure(new BigDecimal(value), Content.Sign.NONE));
    }

    @Test
    void percentAndPermilleStandBesideTheFigure() {
        assertThat(figure("12.3%")).isEqualTo(new Content.Figure(new BigDecimal("12.3"), Content.Sign.PERCENT));
        assertThat(figure("１２．３％")).isEqualTo(new Content.Figure(new BigDecimal("12.3"), Content.Sign.PERCENT));
        assertThat(figure("4.5‰")).isEqualTo(new Content.Figure(new BigDecimal("4.5"), Content.Sign.PERMILLE));
    }

    @Test
    void whatWasUnusualIsSaid() {
        assertThat(Tables.cell("１，２３４①").oddities())
                .containsExactlyInAnyOrder(
                        Oddity.TEXT_NUMBER, Oddity.FULL_WIDTH, Oddity.THOUSANDS, Oddity.FOOTNOTE_MARK);
        assertThat(Tables.cell("１，２３４①").said()).contains("全角").endsWith("。");
    }

    @ParameterizedTest
    @CsvSource({"123万元, 123, 万元", "'1,234.5亿元', 1234.5, 亿元", "１２人/平方公里, 12, 人/平方公里", "5年, 5, 年"})
    @DisplayName("R39: a figure with its unit behind it is read with that unit; a year is none")
    void aUnitBehindAFigureIsReadWithIt(String text, BigDecimal value, String unit) {
        assertThat(Tables.cell(text).content())
                .isEqualTo(new Content.Measured(value, Unit.of(unit).orElseThrow()));
        assertThat(Tables.cell("2024年").content()).isNotInstanceOf(Content.Measured.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1,23", "1,234,5", "12 34", "1.2.3", "1O3", "l23", "≥5", "约120", "(123)", "—5", "3/4", "1E400"})
    void whatIsNotClearlyAFigureIsDoubtful(String text) {
        assertThat(Tables.cell(text).content()).isInstanceOf(Content.Doubtful.class);
        assertThat(((Content.Doubtful) Tables.cell(text).content()).why()).endsWith("。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-|HYPHEN",
                "－|HYPHEN",
                "—|DASH",
                "——|DOUBLE_DASH",
                "…|ELLIPSIS",
                "……|DOUBLE_ELLIPSIS",
                "/|SLASH",
                "／|SLASH",
                "*|STAR",
                "无|NONE",
                "未公布|UNPUBLISHED",
                "不适用|NOT_APPLICABLE",
                "不 详|UNKNOWN",
                "无数据|NO_DATA",
                "N/A|NOT_APPLICABLE",
                "nan|NO_DATA"
            })
    void signsOfAbsenceAreToldApart(String text, Content.Absence which) {
        assertThat(Tables.cell(text).content()).isEqualTo(new Content.Missing(which, text));
    }

    @Test
    void blanksAloneAreEmpty() {
        assertThat(Tables.cell(" 　\u00A0").content()).isEqualTo(new Content.Missing(Content.Absence.EMPTY, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平 遥 县|平遥县",
                "平　遥　县①|平遥县",
                "示例县1|示例县",
                "指标1|指标1",
                "示例县[2]|示例县",
                "*示例区|示例区",
                "ＧＤＰ|GDP",
                "GDP per capita|GDP per capita",
                "示例县(注1)|示例县",
                "第一产业|第一产业",
                "0-14岁|0-14岁",
                "①|①"
            })
    void namesAreCleanedForLookingUp(String text, String cleaned) {
        assertThat(Tables.cell(text).text()).isEqualTo(cleaned);
    }

    @Test
    void whatWasTakenOffANameIsSaid() {
        var words = (Content.Words) Tables.cell("平 遥 县①").content();

        assertThat(words.text()).isEqualTo("平 遥 县①");
        assertThat(words.removed()).containsExactly("空格或换行", "脚注标记 ①");
    }

    @Test
    void codesKeepTheirDigitsAndNoughtsInFront() {
        assertThat(Tables.cell("１４０７２８").text()).isEqualTo("140728");
        assertThat(Tables.cell("001234").content()).isInstanceOf(Content.Words.class);
        assertThat(Tables.cell("001234").oddities()).contains(Oddity.LEADING_ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-12-31", "2020/12/31", "2020年12月31日", "２０２０.12.31", "2020-12-31 00:00:00"})
    void datesAreDates(String text) {
        assertThat(Tables.cell(text).content()).isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
    }

    @Property(tries = 500)
    void everyDecimalIsReadAsItself(@ForAll @BigRange(min = "-1e25", max = "1e25") @Scale(12) BigDecimal value) {
        var text = value.toPlainString();

        assertThat(figure(text).value()).isEqualByComparingTo(value);
        if (value.abs().compareTo(BigDecimal.ONE) >= 0) {
            assertThat(figure(grouped(text)).value()).isEqualByComparingTo(value);
        }
    }

    private static String grouped(String text) {
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        var grouped = new StringBuilder(text);
        for (int i = end - 3; i > (text.startsWith("-") ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    @Property(tries = 2000)
    void noTextIsAnException(@ForAll String text) {
        assertThat(Tables.cell(text).content()).isNotNull();
        assertThat(Tables.cell(text).text()).isNotNull();
    }
}
