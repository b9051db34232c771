package org.qiangxian.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Refusal;
import org.qiangxian.spreadsheet.Damage;
import org.qiangxian.spreadsheet.Spreadsheets;

/**
 * Reads a file as tables, with every doubt kept, in the calling process; the front door {@link TableFiles} has this
 * done in the child process. Both read the file sequentially, keep a few rows in memory and never the whole, evaluate
 * no formula and follow no link. Thread-safe.
 *
 * <p>Whatever the file is, the methods end with a result or with a {@link Refusal.Invalid} whose Chinese sentence says
 * what is wrong and what to do. The only other exception is for an unreadable disk.
 */
final class Workbooks {

    private Workbooks() {}

    /**
     * Finds what the file is and how its sheets are laid out.
     *
     * @param originalName the sender's name for it; only years are looked for in it
     * @throws Refusal.Invalid for a file that is not accepted: over 50 MB or 1,048,576 rows, of another format,
     *     encrypted, damaged, with macros or a zip bomb
     */
    static Workbook inspect(Path file, String originalName) {
        return inspect(file, originalName, Map.of());
    }

    /**
     * The same with headers corrected by hand: those rows are the header, whatever they look like.
     *
     * @param heads by {@link Sheet#index()}, the first and the last row of the header
     */
    static Workbook inspect(Path file, String originalName, Map<Integer, HeadRows> heads) {
        return guarded(own -> {
            try (var source = Spreadsheets.open(file, Optional.empty())) {
                var sheets = new ArrayList<Sheet>();
                int number = 0;
                for (var listed : source.sheets()) {
                    sheets.addAll(new Sections(source, number++, listed, originalName).read(sheets.size(), heads));
                }
                return new Workbook(
                        originalName, source.format(), source.producer(), source.encoding(), sheets, source.remarks());
            }
        });
    }

    /**
     * Every row of a sheet in its order, from row 1 to the last one with content, blank ones included. An exception of
     * {@code lines} is passed on and ends the reading.
     *
     * @param sheet of {@code workbook}, as {@link #inspect} found it in the same file
     * @throws Refusal.Invalid if the file is not the one that was inspected
     */
    static void rows(Path file, Workbook workbook, Sheet sheet, Consumer<Line> lines) {
        guarded(own -> {
            try (var source = Spreadsheets.open(file, workbook.encoding())) {
                if (source.format() != workbook.format() || source.sheets().size() != workbook.listed()) {
                    throw changed();
                }
                var reader = new LineReader(sheet, line -> own.run(() -> lines.accept(line)));
                source.read(sheet.listed(), reader::row);
                reader.end();
                return reader;
            }
        });
    }

    static Refusal.Invalid changed() {
        return new Refusal.Invalid("文件与检查时不同。请重新上传。");
    }

    static <T> T guarded(Reading<T> reading) {
        var own = new Own();
        try {
            return reading.read(own);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (FileSystemException e) {
            throw new UncheckedIOException(e);
        } catch (IOException _) {
            throw Damage.refusal();
        } catch (RuntimeException e) {
            if (own.thrown == e) {
                throw e;
            }
            throw Damage.refusal();
        }
    }

    /** Wraps the caller's exceptions, to distinguish them from those of a broken file. */
    static final class Own {

        private @Nullable RuntimeException thrown;

        void run(Runnable callersOwn) {
            try {
                callersOwn.run();
            } catch (RuntimeException e) {
                thrown = e;
                throw e;
            }
        }
    }

    /** An operation on an open file. */
    interface Reading<T> {
        T read(Own own) throws IOException;
    }
}
