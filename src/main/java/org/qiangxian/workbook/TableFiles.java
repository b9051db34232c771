package org.qiangxian.workbook;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Task;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Service;

/**
 * The front door: reads a file as tables, with every doubt kept. The file is opened only in the child process; this
 * side receives its description and its cells.
 */
@Service
public class TableFiles {

    private final Sandbox sandbox;

    TableFiles(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * The task that finds what a file is and how its sheets are laid out; refuses files over 50 MB or 1,048,576 rows,
     * of other formats, encrypted, damaged, with macros or zip bombs.
     *
     * @param originalName the sender's name for it; only years are looked for in it
     * @param heads headers corrected by hand, by {@link Sheet#index()}: those rows are the header, whatever they look
     *     like
     */
    public static Task<Workbook> inspection(String originalName, Map<Integer, HeadRows> heads) {
        return new Task<>(
                WorkbookInspection.class, WorkbookInspection.question(originalName, heads), WorkbookInspection::read);
    }

    /**
     * Every row of a sheet in its order, from row 1 to the last one with content, blank ones included, on the caller's
     * thread. An exception of {@code lines} is passed on and ends the reading.
     *
     * @param sender the sender of the file
     * @param sheet of {@code workbook}, as found in the same file
     * @throws org.qiangxian.shell.Refusal.Invalid if the file is not the one that was inspected
     */
    public void rows(String sender, Path file, Workbook workbook, Sheet sheet, Consumer<Line> lines) {
        Workbooks.guarded(own -> {
            var reader = new LineReader(sheet, line -> own.run(() -> lines.accept(line)));
            var task = Spreadsheets.rows(
                    sheet.listed(), workbook.format(), workbook.listed(), workbook.encoding(), reader::row);
            sandbox.read(sender, task, file);
            reader.end();
            return reader;
        });
    }
}
