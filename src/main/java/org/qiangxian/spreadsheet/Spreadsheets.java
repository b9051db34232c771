package org.qiangxian.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiangxian.sandbox.Task;
import org.qiangxian.shell.Refusal;

/** The front door: a file in, its sheets and their cells out as the file keeps them, whatever kind of file it is. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /**
     * Every row of a sheet, read in the child process and handed over one by one.
     *
     * @param format what the file was found to be before, with {@code sheets} sheets; another file is refused
     * @return a task whose answer is the number of rows
     */
    public static Task<Integer> rows(
            int sheet, FileFormat format, int sheets, Optional<Encoding> encoding, Consumer<Raw.Row> rows) {
        return new Task<>(
                RawRows.class, RawRows.question(sheet, encoding), in -> RawRows.read(in, format, sheets, rows));
    }

    /** The rows of the first sheet of a form that was filled in as a file, read in the child process. */
    public static Task<List<Raw.Row>> form() {
        return new Task<>(FormRows.class, "", in -> FormRows.read(in, FormRows.MOST_ROWS));
    }

    /** The rows of the first sheet of a list of at most so many rows, read in the child process; a longer one is refused. */
    public static Task<List<Raw.Row>> list(int most) {
        return new Task<>(FormRows.class, String.valueOf(most), in -> FormRows.read(in, most));
    }

    /**
     * Opens a file in this process, which is to be the child process, by its first bytes; what its name says does not count.
     *
     * @param known how a text file is written, where that was found out before
     * @throws Refusal.Invalid for a file that is not taken, with the sentence that says why
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
