package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.qiangxian.spreadsheet.Producer;

/** A table is the same table in whatever file it comes. */
class SameTableTests {

    /** Rows of texts and, for figures, of numbers as a spreadsheet holds them; the first row is the head. */
    @Provide
    Arbitrary<List<List<Object>>> tables() {
        Arbitrary<Object> label =
                Arbitraries.of("示例县", "示 例 区", "示例市①", "“引号\",逗号；分号”", "示例\n镇", "合计", "其中：示例乡", "ＡＢＣ");
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.longs().between(-999_999_999L, 999_999_999L).map(number -> (Object) number),
                Arbitraries.bigDecimals()
                        .between(java.math.BigDecimal.valueOf(-99999), java.math.BigDecimal.valueOf(99999))
                        .ofScale(3)
                        .map(number -> (Object) number),
                Arbitraries.of("…", "——", "-", "/", "未公布", "12.5%", "1，234", "约5", ""));
        return label.list()
                .ofSize(1)
                .flatMap(_ -> Arbitraries.integers()
                        .between(1, 5)
                        .flatMap(width -> row(label, value, width)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(12)
                                .map(rows -> {
                                    var table = new ArrayList<List<Object>>();
                                    var head = new ArrayList<Object>(List.of("地区"));
                                    for (int i = 0; i < width; i++) {
                                        head.add("指标" + (char) ('甲' + i) + "（万元）");
                                    }
                                    table.add(head);
                                    table.addAll(rows);
                                    return table;
                                })));
    }

    private static Arbitrary<List<Object>> row(Arbitrary<Object> label, Arbitrary<Object> value, int width) {
        return label.flatMap(first -> value.list().ofSize(width).map(rest -> {
            var row = new ArrayList<Object>(List.of(first));
            row.addAll(rest);
            return row;
        }));
    }

    @Property(tries = 60)
    void everyFileReadsToTheSameCells(@ForAll("tables") List<List<Object>> table) throws java.io.IOException {
        var expected = read(Tables.csv(csv(table, ",", "\n")));

        for (var file : List.of(
                Tables.csv(csv(table, ";", "\r\n")),
                Tables.csv(csv(table, "\t", "\n"), "UTF-16"),
                Tables.csv(csv(table, ",", "\r"), "GB18030"),
                Tables.csv("\uFEFF" + csv(table, ",", "\r\n")),
                inline(table),
                shared(table),
                xls(table))) {
            assertThat(read(file)).isEqualTo(expected);
            Files.delete(file);
        }
    }

    @Test
    @EnabledIf("officeIsThere")
    void whatLibreOfficeMadeOfItIsTheSameTable() throws Exception {
        List<List<Object>> table = List.of(
                List.of("地区", "总产值（万元）", "比重（%）"),
                List.of("示例县", new java.math.BigDecimal("123456.789"), "12.5%"),
                List.of("示 例 区①", 5L, "…"));
        var old = xls(table);
        var folder = Files.createTempDirectory("office");

        var made = converted(old, "xlsx", folder);
        var madeAgain = converted(made, "xls", folder);

        assertThat(Tables.inspect(made).producer()).isEqualTo(Producer.LIBRE_OFFICE);
        assertThat(read(made)).isEqualTo(read(old));
        assertThat(read(madeAgain)).isEqualTo(read(old));
    }

    private static Path converted(Path file, String kind, Path folder) throws Exception {
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        folder.resolve(kind).toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        var name = file.getFileName().toString();
        return folder.resolve(kind).resolve(name.substring(0, name.lastIndexOf('.')) + "." + kind);
    }

    static boolean officeIsThere() {
        return Files.isExecutable(Path.of("/usr/bin/soffice"));
    }

    /** Every line with its kind and the reading of each cell, figures without needless zeros. */
    private static List<String> read(Path file) {
        return Tables.lines(file).stream()
                .map(line -> line.row() + " " + line.kind() + " "
                        + line.cells().stream().map(SameTableTests::content).collect(Collectors.joining("|")))
                .toList();
    }

    private static String content(Cell cell) {
        return cell.content() instanceof Content.Figure figure
                ? figure.value().stripTrailingZeros().toPlainString()
                        + figure.sign().symbol()
                : cell.content().toString();
    }

    private static String csv(List<List<Object>> table, String separator, String end) {
        return table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.toString().replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, "", end));
    }

    private static Path inline(List<List<Object>> table) {
        var rows = new StringBuilder();
        for (int i = 0; i < table.size(); i++) {
            rows.append(Xlsx.row(i + 1, table.get(i).toArray()));
        }
        return Xlsx.of(rows.toString());
    }

    private static Path shared(List<List<Object>> table) {
        var strings = new LinkedHashMap<String, Integer>();
        var rows = new StringBuilder();
        for (int i = 0; i < table.size(); i++) {
            rows.append("<row r=\"").append(i + 1).append("\" spans=\"1:9\">");
            for (int j = 0; j < table.get(i).size(); j++) {
                var cell = table.get(i).get(j);
                var place = "<c r=\"" + Column.letter(j) + (i + 1) + "\" s=\"0\"";
                rows.append(
                        cell instanceof String text
                                ? place + " t=\"s\"><v>" + strings.computeIfAbsent(text, _ -> strings.size())
                                        + "</v></c>"
                                : place + "><v>" + cell + "</v></c>");
            }
            rows.append("</row>");
        }
        var items = strings.keySet().stream()
                .map(text -> "<t xml:space=\"preserve\">" + Xlsx.escaped(text) + "</t>")
                .toArray(String[]::new);
        return Xlsx.book().strings(items).sheet("表", rows.toString()).file();
    }

    private static Path xls(List<List<Object>> table) {
        return XlsTests.xls(book -> {
            var sheet = book.createSheet("表");
            for (int i = 0; i < table.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < table.get(i).size(); j++) {
                    var cell = row.createCell(j);
                    switch (table.get(i).get(j)) {
                        case Number number -> cell.setCellValue(number.doubleValue());
                        case Object text -> cell.setCellValue(text.toString());
                    }
                }
            }
        });
    }
}
