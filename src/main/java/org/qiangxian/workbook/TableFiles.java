package org.qiangxian.workbook;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.qiangxian.sandbox.Sandbox;
import org.qiangxian.sandbox.Task;
import org.qiangxian.spreadsheet.Spreadsheets;
import org.springframework.stereotype.Service;

/**
 * The front door: a file in, a table with every doubt kept out. The file is opened in the child process alone; here arrive what it
 * was found to be, and its cells.
 */
@Service
public class TableFiles {

    private final Sandbox sandbox;

    TableFiles(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * What a file is and how its sheets are laid out; refused over 50 MB or 1,048,576 rows, another format, encrypted,
     * damaged, with macros or a bomb.
     *
     * @param originalName the sender's name for it; only years are looked for in it
     * @param heads that somebody corrected by hand, by {@link Sheet#index()}: those rows are the head, whatever they look like
     */
    public static Task<Workbook> inspection(String originalName, Map<Integer, HeadRows> heads) {
        return new Task<>(
                WorkbookInspection.class, WorkbookInspection.question(originalName, heads), WorkbookInspection::read);
    }

    /**
     * Every row of a sheet in its order, from row 1 to the last one with content, blank ones included, on the caller's thread.
     * What {@code lines} throws passes through as it is and ends the reading.
     *
     * @param sender whose file it is
     * @param sheet of {@code workbook}, as it was found in the same file
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
