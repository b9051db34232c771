package org.qiangxian.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiangxian.sandbox.Task;

/** The front door of looking into files that were sent: which question is asked about them in the child process. */
public final class Inspections {

    private static final int MOST_OF_A_CELL = 1 << 18;

    private Inspections() {}

    /** What is it, is it one of these kinds, and is it harmless? */
    public static Task<Inspected> of(Set<FileKind> accepted) {
        return new Task<>(Inspection.class, Inspection.question(accepted, false), Inspections::read);
    }

    /** The same of a scan, with the content codes that stand on it (R61). */
    public static Task<Inspected> ofScan() {
        return new Task<>(Inspection.class, Inspection.question(Files.SCANS, true), Inspections::read);
    }

    /** What stands in the first four columns of the first sheet of an Excel file, row by row, as it is shown? */
    public static Task<List<List<String>>> ofSheet() {
        return new Task<>(SheetText.class, "", Inspections::rows);
    }

    private static List<List<String>> rows(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > SheetText.MOST_ROWS) {
            throw new IOException("rows: " + count);
        }
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < count; row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < SheetText.COLUMNS; column++) {
                int length = in.readInt();
                if (length < 0 || length > MOST_OF_A_CELL) {
                    throw new IOException("cell: " + length);
                }
                cells.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
            }
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    /** Refuses what need not be opened to be refused: no file, or too large a one. */
    public static void checkSize(SentFile upload) {
        FileCheck.checkSize(upload.content().length);
    }

    private static Inspected read(DataInputStream in) throws IOException {
        var kind = FileKind.valueOf(in.readUTF());
        int count = in.readInt();
        if (count < 0 || count > ScanPages.MOST_PAGES) {
            throw new IOException("pages: " + count);
        }
        var pages = new ArrayList<Optional<ContentCode>>();
        for (int page = 0; page < count; page++) {
            pages.add(Optional.of(in.readUTF()).filter(code -> !code.isEmpty()).map(ContentCode::new));
        }
        return new Inspected(kind, new Scan(pages));
    }
}
