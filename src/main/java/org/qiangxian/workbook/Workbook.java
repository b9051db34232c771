package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;
import org.qiangxian.spreadsheet.Encoding;
import org.qiangxian.spreadsheet.FileFormat;
import org.qiangxian.spreadsheet.Producer;

/**
 * The description of a file, found from its content, not its name. It and everything in it are plain records of plain
 * values, so it can be stored as JSON beside the file and passed to {@link TableFiles#rows} later.
 *
 * @param name the name the sender gave it
 * @param encoding for {@link FileFormat#CSV} and {@link FileFormat#TEXT} only
 * @param sheets the tables in the order of the file, hidden ones included; never empty
 * @param remarks remarks on the whole file, as Chinese sentences
 */
public record Workbook(
        String name,
        FileFormat format,
        Producer producer,
        Optional<Encoding> encoding,
        List<Sheet> sheets,
        List<String> remarks) {

    public Workbook {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /** How many sheets the file has; each has one table or several. */
    public int listed() {
        return sheets.getLast().listed() + 1;
    }

    /** The first visible sheet with a table in it, else the first one. */
    public Sheet main() {
        return sheets.stream()
                .filter(sheet -> sheet.visible() && sheet.head().found())
                .findFirst()
                .orElse(sheets.getFirst());
    }
}
