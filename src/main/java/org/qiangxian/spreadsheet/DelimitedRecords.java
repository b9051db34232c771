package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.shell.Refusal;

/**
 * Text with separators, record by record, as spreadsheets write and read it: a field in double quotes holds separators, line
 * breaks and doubled quotes; a quote inside an unquoted field is a character. One field and one record are in memory.
 */
final class DelimitedRecords {

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder field = new StringBuilder();
    private int position;
    private int length;
    private int number;

    DelimitedRecords(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The number of the record last read, from 1. */
    int number() {
        return number;
    }

    /** Fills {@code boxes} with the fields that are not empty; false at the end. */
    boolean next(List<Raw.Box> boxes) throws IOException {
        boxes.clear();
        int c = read();
        if (c < 0) {
            return false;
        }
        number++;
        if (number > Limits.ROWS) {
            throw new Refusal.Invalid("文件超过 " + Limits.ROWS + " 行，平台不接收。请分成几个文件后再上传。");
        }
        for (int column = 0; ; column++) {
            field.setLength(0);
            int end = c == '"' ? quoted() : unquoted(c);
            if (!field.isEmpty()) {
                Limits.checkColumn(column, number);
                boxes.add(new Raw.Box(column, Raw.Type.FIELD, field.toString()));
            } else if (column > Limits.MOST_COLUMNS_OF_A_FILE) {
                throw new Refusal.Invalid("第 " + number + " 行的分隔符过多，平台不接收。请检查文件后再上传。");
            }
            if (end != separator) {
                return true;
            }
            c = read();
        }
    }

    /** Reads up to the end of a field that began with {@code c}; the separator, a line feed, or -1 at the end. */
    private int unquoted(int c) throws IOException {
        int last = c;
        while (last != separator && last != '\n' && last >= 0) {
            if (last == '\r') {
                return lineFeed();
            }
            append(last);
            last = read();
        }
        return last;
    }

    private int quoted() throws IOException {
        int begun = number;
        while (true) {
            int c = read();
            if (c < 0) {
                throw new Refusal.Invalid("第 " + begun + " 行有引号没有配对，无法读取。请检查该行的引号后再上传。");
            }
            if (c != '"') {
                append(c);
                continue;
            }
            c = read();
            if (c == '"') {
                append(c);
            } else {
                return unquoted(c);
            }
        }
    }

    private int lineFeed() throws IOException {
        int c = read();
        if (c >= 0 && c != '\n') {
            position--;
        }
        return '\n';
    }

    private void append(int c) {
        if (c == 0) {
            throw new Refusal.Invalid("第 " + number + " 行含有空字符，不是文本表格。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
        }
        if (field.length() >= Limits.CHARACTERS_OF_A_CELL) {
            throw new Refusal.Invalid(
                    "第 " + number + " 行有一格超过 " + Limits.CHARACTERS_OF_A_CELL + " 个字符，无法读取。可能是引号没有配对或缺少换行，请检查该行后再上传。");
        }
        field.append((char) c);
    }

    private int read() throws IOException {
        if (position == length) {
            length = reader.read(buffer, 0, buffer.length);
            position = 0;
            if (length <= 0) {
                length = 0;
                return -1;
            }
        }
        return buffer[position++];
    }

    /** The fields of the first records of a text, for guessing its separator. */
    static List<Integer> widths(Reader start, char separator) throws IOException {
        var records = new DelimitedRecords(start, separator);
        var widths = new ArrayList<Integer>();
        var boxes = new ArrayList<Raw.Box>();
        try {
            while (widths.size() < 100 && records.next(boxes)) {
                widths.add(boxes.isEmpty() ? 0 : boxes.getLast().column() + 1);
            }
        } catch (Refusal _) {
            return widths;
        }
        return widths;
    }
}
