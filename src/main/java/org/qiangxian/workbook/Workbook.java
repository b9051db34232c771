package org.qiangxian.workbook;

import java.util.List;
import java.util.Optional;

/**
 * What a file is and holds, found by its content; what its name says does not count. It and everything in it are plain
 * records of plain values, so it can be kept as JSON beside the file and given to {@link Workbooks#rows} later.
 *
 * @param name the name the sender gave it
 * @param encoding for {@link Format#CSV} and {@link Format#TEXT} only
 * @param sheets in the order of the file, hidden ones included; never empty
 * @param remarks what the reader must know of the whole file, as Chinese sentences
 */
public record Workbook(
        String name,
        Format format,
        Producer producer,
        Optional<Encoding> encoding,
        List<Sheet> sheets,
        List<String> remarks) {

    public Workbook {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /** The kinds of file that are taken. */
    public enum Format {
        XLSX("Excel 工作簿（.xlsx）"),
        XLS("Excel 97-2003 工作簿（.xls）"),
        CSV("逗号或分号分隔的文本（.csv）"),
        TEXT("制表符分隔的文本（.txt）");

        private final String label;

        Format(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The program that wrote the file, as far as the file says. */
    public enum Producer {
        EXCEL("Excel"),
        WPS("WPS"),
        LIBRE_OFFICE("LibreOffice"),
        UNKNOWN("未知");

        private final String label;

        Producer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How a text file is written.
     *
     * @param charset UTF-8, UTF-16LE, UTF-16BE or GB18030
     * @param bom whether it begins with a byte order mark
     * @param separator {@code ,} {@code ;} or a tab
     */
    public record Encoding(String charset, boolean bom, char separator) {}

    /** The first visible sheet with a table in it, else the first one. */
    public Sheet main() {
        return sheets.stream()
                .filter(sheet -> sheet.visible() && sheet.head().found())
                .findFirst()
                .orElse(sheets.getFirst());
    }
}
