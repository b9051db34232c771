package org.qiangxian.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qiangxian.workbook.Xlsx;

/** Tables of six counties of 郑州市, and how each of their columns is read. */
final class CountyTables {

    private static final String[] COUNTIES = {"中牟县", "巩义市", "荥阳市", "新密市", "新郑市", "登封市"};

    private CountyTables() {}

    static Path table(String title, List<String> headings, String... figures) {
        var head = new Object[headings.size() + 1];
        head[0] = "县（市）";
        for (int i = 0; i < headings.size(); i++) {
            head[i + 1] = headings.get(i);
        }
        return Xlsx.book()
                .sheet("Sheet1", Xlsx.row(1, title) + Xlsx.row(2, head) + rows(3, figures))
                .file();
    }

    /** The rows of the counties, each with these figures. */
    static String rows(int from, String... figures) {
        var rows = new StringBuilder();
        for (int i = 0; i < COUNTIES.length; i++) {
            var row = new Object[figures.length + 1];
            row[0] = COUNTIES[i];
            for (int j = 0; j < figures.length; j++) {
                row[j + 1] = Double.valueOf(Objects.requireNonNull(figures[j]));
            }
            rows.append(Xlsx.row(from + i, row));
        }
        return rows.toString();
    }

    /** How each column is read; a column that does not exist fails the test. */
    record Columns(Map<Integer, Mapping.Use> read) {

        static Columns of(Upload upload) {
            return new Columns(
                    upload.mapping().uses().stream().collect(Collectors.toMap(Mapping.Use::column, use -> use)));
        }

        Mapping.Use get(int column) {
            return Objects.requireNonNull(read.get(column), () -> "no column " + column + " was read");
        }
    }
}
