package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiangxian.spreadsheet.Producer;

/** How Excel, WPS, LibreOffice and libraries differ when they save a table. */
class XlsxTraitTests {

    private static final String HEAD = Xlsx.row(1, "地区", "数值");

    private static Content first(String cell) {
        return content(Xlsx.of(HEAD + "<row r=\"2\">" + Xlsx.text("A2", "示例县") + cell + "</row>"));
    }

    private static Content content(java.nio.file.Path file) {
        return Tables.lines(file).get(1).cell(1).content();
    }

    private static Content figure(String value) {
        return new Content.Figure(new BigDecimal(value), Content.Sign.NONE);
    }

    @Test
    void readsSharedStringsWithRunsAndLeavesPhoneticsOut() {
        var file = Xlsx.book()
                .strings(
                        "<t>地区</t>",
                        "<r><t>数</t></r><r><t xml:space=\"preserve\"> 值</t></r>",
                        "<t>示例县</t><rPh sb=\"0\" eb=\"2\"><t>しれい</t></rPh><phoneticPr fontId=\"1\"/>")
                .sheet(
                        "表",
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\"><v>1.5</v></c></row>")
                .file();

        assertThat(Tables.sheet(file).columns()).extracting(Column::title).containsExactly("地区", "数值");
        assertThat(Tables.lines(file).get(1).cell(0).raw()).isEqualTo("示例县");
    }

    @Test
    void aRaisedDigitIsAMarkAndNoPartOfTheFigure() {
        var file = Xlsx.book()
                .strings(
                        "<r><t>12.3</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>",
                        "<r><t>面积（km</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>2</t></r><r><t>）</t></r>")
                .sheet(
                        "表",
                        "<row r=\"1\">" + Xlsx.text("A1", "地区") + "<c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                                + "<row r=\"2\">" + Xlsx.text("A2", "示例县") + "<c r=\"B2\" t=\"s\"><v>0</v></c></row>")
                .file();

        var cell = Tables.lines(file).get(1).cell(1);

        assertThat(cell.content()).isEqualTo(figure("12.3"));
        assertThat(cell.oddities()).contains(Oddity.FOOTNOTE_MARK);
        assertThat(Tables.sheet(file)
                        .columns()
                        .get(1)
                        .unit()
                        .orElseThrow()
                        .unit()
                        .symbol())
                .isEqualTo("平方公里");
    }

    @Test
    void keepsTheStoredDigitsAndSaysARemainderOfBinaryArithmetic() {
        assertThat(first("<c r=\"B2\"><v>0.1</v></c>")).isEqualTo(figure("0.1"));
        assertThat(first("<c r=\"B2\"><v>1.0E7</v></c>")).isEqualTo(figure("10000000"));
        assertThat(first("<c r=\"B2\"><v>0.33333333333333331</v></c>")).isEqualTo(figure("0.3333333333333333"));
        assertThat(first("<c r=\"B2\"><v>12.300000000000001</v></c>")).isEqualTo(figure("12.3"));
        assertThat(first("<c r=\"B2\"><v>12345678901234567890</v></c>")).isInstanceOf(Content.Doubtful.class);

        var said = Tables.lines(Xlsx.of(HEAD + "<row r=\"2\">" + Xlsx.text("A2", "县")
                        + "<c r=\"B2\"><v>12.300000000000001</v></c></row>"))
                .get(1)
                .cell(1)
                .said();
        assertThat(said).contains("12.300000000000001").contains("按 12.3 读");
    }

    @Test
    void readsPercentagesAsTheyAreShown() {
        assertThat(first("<c r=\"B2\" s=\"1\"><v>0.1235</v></c>"))
                .isEqualTo(new Content.Figure(new BigDecimal("12.35"), Content.Sign.PERCENT));
    }

    @Test
    void readsDatesOfBothSystems() {
        assertThat(first("<c r=\"B2\" s=\"2\"><v>44196</v></c>"))
                .isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
        assertThat(first("<c r=\"B2\" s=\"3\"><v>44196.5</v></c>"))
                .isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
        var later = Xlsx.book()
                .since1904()
                .sheet(
                        "表",
                        HEAD + "<row r=\"2\">" + Xlsx.text("A2", "县") + "<c r=\"B2\" s=\"2\"><v>42734</v></c></row>")
                .file();
        assertThat(content(later)).isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
        assertThat(first("<c r=\"B2\" t=\"d\"><v>2020-12-31T00:00:00</v></c>"))
                .isEqualTo(new Content.Day(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void takesWhatFormulasGaveLastAndSaysSo() {
        var file = Xlsx.of(HEAD + "<row r=\"2\">" + Xlsx.text("A2", "示例县")
                + "<c r=\"B2\"><f>SUM(C2:D2)</f><v>7.5</v></c></row>"
                + "<row r=\"3\">" + Xlsx.text("A3", "示例区")
                + "<c r=\"B3\"><f>VLOOKUP(A3,[1]表!A:B,2,0)</f><v>8</v></c></row>"
                + "<row r=\"4\">" + Xlsx.text("A4", "示例镇") + "<c r=\"B4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                + "<row r=\"5\">" + Xlsx.text("A5", "示例乡") + "<c r=\"B5\" t=\"b\"><v>1</v></c></row>");

        var lines = Tables.lines(file);

        assertThat(lines.get(1).cell(1).content()).isEqualTo(figure("7.5"));
        assertThat(lines.get(1).cell(1).oddities()).containsExactly(Oddity.FORMULA);
        assertThat(lines.get(2).cell(1).oddities()).containsExactly(Oddity.EXTERNAL_FORMULA);
        assertThat(lines.get(3).cell(1).content()).isInstanceOf(Content.Doubtful.class);
        assertThat(lines.get(4).cell(1).oddities()).containsExactly(Oddity.BOOLEAN);
    }

    @Test
    void formattedRowsToTheEndOfTheSheetDoNotCount() {
        var empty = IntStream.rangeClosed(3, 1_048_576)
                .mapToObj(row -> "<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"/>")
                .collect(Collectors.joining());
        var file = Xlsx.of(HEAD + Xlsx.row(2, "示例县", 5) + empty);

        assertThat(Tables.sheet(file).extent()).isEqualTo(new Sheet.Extent(2, 2, 4));
        assertThat(Tables.lines(file)).hasSize(2);
    }

    @Test
    void cellsWithoutReferencesAndAWrongDimensionAreReadByTheirOrder() {
        var file = Xlsx.book()
                .raw(
                        "表",
                        "<dimension ref=\"A1\"/><sheetData><row><c t=\"inlineStr\"><is><t>地区</t></is></c><c t=\"inlineStr\"><is><t>数值</t></is></c></row>"
                                + "<row><c t=\"str\"><v>示例县</v></c><c><v>5</v></c></row></sheetData>")
                .file();

        assertThat(content(file)).isEqualTo(figure("5"));
    }

    @Test
    void prefixesAndTheStrictNamespaceMakeNoDifference() {
        var prefixed = Xlsx.book()
                .raw(
                        "表",
                        "<x:sheetData xmlns:x=\"" + Xlsx.MAIN
                                + "\"><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>地区</x:t></x:is></x:c></x:row>"
                                + "<x:row r=\"2\"><x:c r=\"B2\"><x:v>5</x:v></x:c></x:row></x:sheetData>")
                .file();
        var strict =
                Xlsx.book().strict().sheet("表", HEAD + Xlsx.row(2, "示例县", 5)).file();

        assertThat(content(prefixed)).isEqualTo(figure("5"));
        assertThat(content(strict)).isEqualTo(figure("5"));
    }

    @Test
    void saysWhatIsHiddenAndReadsIt() {
        var file = Xlsx.book()
                .hidden()
                .raw(
                        "表",
                        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + HEAD
                                + "<row r=\"2\" hidden=\"1\">" + Xlsx.text("A2", "示例县")
                                + "<c r=\"B2\"><v>5</v></c></row></sheetData>")
                .file();

        var sheet = Tables.sheet(file);

        assertThat(sheet.visible()).isFalse();
        assertThat(sheet.columns()).extracting(Column::hidden).containsExactly(false, true);
        assertThat(sheet.remarks()).hasSize(2);
        assertThat(Tables.lines(file).get(1).hidden()).isTrue();
    }

    @Test
    void knowsWhoWroteIt() {
        var sheet = HEAD + Xlsx.row(2, "示例县", 5);

        assertThat(Tables.inspect(Xlsx.book()
                                .application("Microsoft Excel")
                                .sheet("表", sheet)
                                .file())
                        .producer())
                .isEqualTo(Producer.EXCEL);
        assertThat(Tables.inspect(Xlsx.book()
                                .application("LibreOffice/7.4.7.2$Linux_X86_64")
                                .sheet("表", sheet)
                                .file())
                        .producer())
                .isEqualTo(Producer.LIBRE_OFFICE);
        assertThat(Tables.inspect(Xlsx.book()
                                .application("WPS Office_11.8.2.12085")
                                .sheet("表", sheet)
                                .file())
                        .producer())
                .isEqualTo(Producer.WPS);
        assertThat(Tables.inspect(Xlsx.book()
                                .application("Microsoft Excel")
                                .part(
                                        "docProps/custom.xml",
                                        "<Properties><property name=\"KSOProductBuildVer\"/></Properties>")
                                .sheet("表", sheet)
                                .file())
                        .producer())
                .isEqualTo(Producer.WPS);
    }

    @Test
    void whatIsMergedDownwardsHoldsForNamesAndIsDoubtfulForFigures() {
        var file = Xlsx.book()
                .sheet(
                        "表",
                        Xlsx.row(1, "省", "县", "数值")
                                + Xlsx.row(2, "示例省", "示例县", 5)
                                + Xlsx.row(3, "", "示例区")
                                + Xlsx.row(4, "另一省", "另一县", 6),
                        Xlsx.merges("A2:A3", "C2:C3"))
                .file();

        var line = Tables.lines(file).get(2);

        assertThat(line.cell(0).text()).isEqualTo("示例省");
        assertThat(line.cell(0).oddities()).containsExactly(Oddity.MERGED);
        assertThat(line.cell(2).content()).isInstanceOf(Content.Doubtful.class);
    }

    @Test
    void anEmptyWorkbookIsSaidToBeEmpty() {
        var file = Xlsx.of("");

        assertThat(Tables.sheet(file).remarks()).contains("这张表是空的。");
        assertThat(Tables.lines(file)).isEmpty();
    }

    @Test
    void whatProducersAddOfTheirOwnIsPassedOver() {
        var file = Xlsx.book()
                .application("WPS 表格")
                .part(
                        "xl/cellimages.xml",
                        "<etc:cellImages xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>")
                .raw(
                        "表",
                        "<sheetPr/><dimension ref=\"A1:XFD1048576\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>"
                                + "<sheetData>" + HEAD
                                + "<row r=\"2\" spans=\"1:2\" xr:uid=\"{0}\">" + Xlsx.text("A2", "示例县")
                                + "<c r=\"B2\"><v>5</v><extLst><ext uri=\"{1}\"><x14:v>6</x14:v></ext></extLst></c>"
                                + "<c r=\"XFD2\" s=\"1\"/></row></sheetData>"
                                + "<!-- <row r=\"3\"/> --><phoneticPr fontId=\"1\"/><pageMargins left=\"0.7\"/>"
                                + "<extLst><ext uri=\"{2}\"><x14:conditionalFormattings><x14:row r=\"9\"/></x14:conditionalFormattings></ext></extLst>")
                .file();

        assertThat(Tables.inspect(file).producer()).isEqualTo(Producer.WPS);
        assertThat(Tables.sheet(file).extent()).isEqualTo(new Sheet.Extent(2, 2, 4));
        assertThat(content(file)).isEqualTo(figure("5"));
    }
}
