package org.qiangxian.spreadsheet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.sandbox.BriefWork;
import org.qiangxian.shell.Refusal;

/** Transfers the rows of a sheet from the child process one by one; neither side holds more than one. */
final class RawRows implements BriefWork {

    private static final int LAST = 0;
    private static final int LONGEST = 4 * 4 * Limits.CHARACTERS_OF_A_CELL;
    private static final Raw.Type[] TYPES = Raw.Type.values();
    private static final Raw.Origin[] ORIGINS = Raw.Origin.values();

    static String question(int sheet, Optional<Encoding> encoding) {
        return sheet
                + encoding.map(it -> " %s %b %d".formatted(it.charset(), it.bom(), (int) it.separator()))
                        .orElse("");
    }

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        var asked = question.split(" ");
        var encoding = asked.length < 4
                ? Optional.<Encoding>empty()
                : Optional.of(
                        new Encoding(asked[1], Boolean.parseBoolean(asked[2]), (char) Integer.parseInt(asked[3])));
        try (var source = Spreadsheets.open(file, encoding)) {
            answer.writeUTF(source.format().name());
            answer.writeInt(source.sheets().size());
            source.read(Integer.parseInt(asked[0]), row -> write(row, answer));
            answer.writeInt(LAST);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException _) {
            throw Damage.refusal();
        }
    }

    static void write(Raw.Row row, DataOutputStream out) {
        try {
            out.writeInt(row.number());
            out.writeBoolean(row.hidden());
            out.writeShort(row.boxes().size());
            for (var box : row.boxes()) {
                out.writeShort(box.column());
                out.writeByte(box.type().ordinal());
                out.writeByte(box.origin().ordinal());
                write(box.text(), out);
                write(box.marks(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #run} wrote; returns the number of rows. */
    static int read(DataInputStream in, FileFormat format, int sheets, Consumer<Raw.Row> rows) throws IOException {
        if (!in.readUTF().equals(format.name()) || in.readInt() != sheets) {
            throw new Refusal.Invalid("文件与检查时不同。请重新上传。");
        }
        int count = 0;
        for (int number = in.readInt(); number != LAST; number = in.readInt()) {
            rows.accept(row(number, in));
            count++;
        }
        return count;
    }

    /** Reads a row after its number. */
    static Raw.Row row(int number, DataInputStream in) throws IOException {
        boolean hidden = in.readBoolean();
        int width = in.readUnsignedShort();
        if (number < 0 || number > Limits.ROWS || width > Limits.COLUMNS) {
            throw new IOException("row " + number + " of " + width);
        }
        var boxes = new ArrayList<Raw.Box>(width);
        for (int box = 0; box < width; box++) {
            boxes.add(box(in));
        }
        return new Raw.Row(number, hidden, boxes);
    }

    private static Raw.Box box(DataInputStream in) throws IOException {
        int column = in.readUnsignedShort();
        int type = in.readUnsignedByte();
        int origin = in.readUnsignedByte();
        if (column >= Limits.COLUMNS || type >= TYPES.length || origin >= ORIGINS.length) {
            throw new IOException("box " + column);
        }
        return new Raw.Box(column, TYPES[type], text(in), ORIGINS[origin], text(in));
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("text of " + length);
        }
        return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
