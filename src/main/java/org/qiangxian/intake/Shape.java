package org.qiangxian.intake;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiangxian.workbook.Column;
import org.qiangxian.workbook.Sheet;

/**
 * Identifies tables that differ only in their years and figures: all words above the figures, from the title to the
 * last header. Only such tables are read alike without asking again.
 */
record Shape(String words) {

    static Shape of(Sheet sheet) {
        var above = Stream.concat(
                Stream.of(sheet.name()), sheet.head().titles().stream().map(Sheet.Note::text));
        var heads = sheet.columns().stream().map(Column::header).map(header -> String.join("/", header));
        return new Shape(Stream.concat(above, heads).map(Shape::timeless).collect(Collectors.joining("|")));
    }

    /** The words without years; months stay. */
    private static String timeless(String text) {
        return text.replaceAll("\\s", "").replaceAll("(19|20)\\d{2}", "#");
    }
}
