package org.qiangxian.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.qiangxian.shell.Refusal;

/**
 * Reads the XML of a workbook tag by tag, and of XML only what workbooks need: a document type is refused, so there is
 * no entity to expand and nothing to fetch; comments and unneeded elements are skipped; tags and texts have a maximum
 * length. So memory is bounded whatever the input, which no general parser guarantees, and a million rows take seconds.
 */
final class Markup implements Closeable {

    private static final int LONGEST_TEXT = 4 * Limits.CHARACTERS_OF_A_CELL;
    private static final int DEEPEST = 100;

    private final Reader reader;
    private final char[] buffer = new char[1 << 15];
    private int position;
    private int length;
    private final Tag tag = new Tag();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private int depth;
    private boolean start;
    private boolean closed;
    private boolean rooted;

    Markup(Reader reader) {
        this.reader = reader;
    }

    /** Moves to the next tag; {@code false} at the end of a complete document. */
    boolean next() throws IOException {
        if (closed) {
            closed = false;
            start = false;
            depth--;
            return true;
        }
        text.setLength(0);
        while (true) {
            int c = skipToTag();
            if (c < 0) {
                if (depth != 0 || !rooted) {
                    throw Damage.refusal();
                }
                return false;
            }
            if (tagAfterOpening()) {
                return true;
            }
        }
    }

    /** Whether the tag opens an element; an empty element opens and closes. */
    boolean opens() {
        return start;
    }

    boolean opens(String element) {
        return start && name.equals(element);
    }

    boolean closes(String element) {
        return !start && name.equals(element);
    }

    /**
     * The name of the tag without its prefix, which is the only difference between strict and transitional workbooks.
     */
    String name() {
        return name;
    }

    /** How many elements are open, including the one whose start tag was just read. */
    int depth() {
        return depth;
    }

    /** The value of an attribute of the start tag just read, by its name without prefix. */
    Optional<String> attribute(String wanted) {
        return tag.attribute(wanted);
    }

    boolean flag(String wanted) {
        var value = attribute(wanted).orElse("0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text of the element whose start was just read, without that of nested elements; ends on its end tag. */
    String text() throws IOException {
        text.setLength(0);
        int outside = depth - 1;
        if (closed) {
            next();
            return "";
        }
        while (true) {
            int c = read();
            if (c == '<') {
                if (tagAfterOpening() && depth == outside) {
                    return text.toString();
                }
                while (closed) {
                    next();
                }
            } else if (c < 0) {
                throw Damage.refusal();
            } else if (depth == outside + 1) {
                keep(c == '&' ? entity() : c);
            }
        }
    }

    private int entity() throws IOException {
        var entity = new StringBuilder();
        for (int c = read(); c != ';'; c = read()) {
            if (c < 0 || entity.length() > 10) {
                throw Damage.refusal();
            }
            entity.append((char) c);
        }
        return Entities.character(entity.toString());
    }

    private void keep(int c) {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal.Invalid("有一个单元格超过 " + Limits.CHARACTERS_OF_A_CELL + " 个字符，平台不接收。请缩短后再上传。");
        }
        text.appendCodePoint(c);
    }

    private int skipToTag() throws IOException {
        while (true) {
            while (position < length) {
                if (buffer[position++] == '<') {
                    return '<';
                }
            }
            if (!fill()) {
                return -1;
            }
        }
    }

    /** Reads after a {@code <}: {@code true} for a tag, {@code false} for what is skipped. */
    private boolean tagAfterOpening() throws IOException {
        int c = read();
        if (c == '?') {
            skipPast('?', 1);
            return false;
        }
        if (c == '!') {
            special();
            return false;
        }
        start = c != '/';
        tag.begin();
        char quote = 0;
        for (c = start ? c : read(); quote != 0 || c != '>'; c = read()) {
            if (c < 0 || c == '<') {
                throw Damage.refusal();
            }
            tag.add((char) c);
            quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? (char) c : quote;
        }
        return named();
    }

    private boolean named() {
        closed = start && tag.closed();
        name = tag.name();
        if (start ? depth == 0 && rooted : depth == 0) {
            throw Damage.refusal();
        }
        depth += start ? 1 : -1;
        rooted = true;
        if (depth > DEEPEST) {
            throw Damage.refusal();
        }
        return true;
    }

    private void special() throws IOException {
        int c = read();
        if (c == '-' && read() == '-') {
            skipPast('-', 2);
        } else if (c == '[') {
            for (int i = 0; i < 6; i++) {
                if (read() != "CDATA[".charAt(i)) {
                    throw Damage.refusal();
                }
            }
            characterData();
        } else {
            throw new Refusal.Invalid("文件结构异常（含有文档类型声明），平台不接收。请用 Excel 或 WPS 打开后另存为 .xlsx 再上传。");
        }
    }

    private void characterData() throws IOException {
        int brackets = 0;
        for (int c = read(); !(c == '>' && brackets >= 2); c = read()) {
            if (c < 0) {
                throw Damage.refusal();
            }
            brackets = c == ']' ? brackets + 1 : 0;
            keep(c);
        }
        text.setLength(text.length() - 2);
    }

    private void skipPast(char mark, int times) throws IOException {
        int seen = 0;
        for (int c = read(); !(c == '>' && seen >= times); c = read()) {
            if (c < 0) {
                throw Damage.refusal();
            }
            seen = c == mark ? seen + 1 : 0;
        }
    }

    private int read() throws IOException {
        return position < length || fill() ? buffer[position++] : -1;
    }

    private boolean fill() throws IOException {
        length = reader.read(buffer, 0, buffer.length);
        position = 0;
        return length > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
