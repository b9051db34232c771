package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;

/** The front door: reads the sheets and cells of a file as stored in it, whatever its kind. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /**
     * The task that reads every row of a sheet in the child process and passes them on one by one.
     *
     * @param format the format found before, with {@code sheets} sheets; a different file is refused
     * @return a task whose answer is the number of rows
     */
    public static Task<Integer> rows(
            int sheet, FileFormat format, int sheets, Optional<Encoding> encoding, Consumer<Raw.Row> rows) {
        return new Task<>(
                RawRows.class, RawRows.question(sheet, encoding), in -> RawRows.read(in, format, sheets, rows));
    }

    /** The task that reads the rows of the first sheet of a form filled in as a file. */
    public static Task<List<Raw.Row>> form() {
        return new Task<>(FormRows.class, "", in -> FormRows.read(in, FormRows.MOST_ROWS));
    }

    /** The task that reads the rows of the first sheet of a list of at most that many rows; a longer one is refused. */
    public static Task<List<Raw.Row>> list(int most) {
        return new Task<>(FormRows.class, String.valueOf(most), in -> FormRows.read(in, most));
    }

    /**
     * Opens a file by its first bytes, whatever its name; only to be called in the child process.
     *
     * @param known the encoding of a text file, where known already
     * @throws Refusal.Invalid for a file that is not accepted, with the reason
     */
    public static Raw.Source open(Path file, Optional<Encoding> known) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new Refusal.Invalid("文件是空的。请重新保存后再上传。");
        }
        if (size > Limits.FILE_BYTES) {
            throw new Refusal.Invalid("文件超过 " + (Limits.FILE_BYTES >> 20) + " MB，平台不接收。请分成几个文件后再上传。");
        }
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(1024);
        }
        if (FirstBytes.starts(start, 'P', 'K', 3, 4) || FirstBytes.starts(start, 'P', 'K', 5, 6)) {
            return XlsxSource.open(file);
        }
        if (FirstBytes.starts(start, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return XlsSource.open(file);
        }
        FirstBytes.refuseOthers(start);
        return DelimitedSource.open(file, known);
    }
}
