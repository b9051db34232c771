package org.qiangxian.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.qiangxian.spreadsheet.Raw;

/** Files as officials send them, made anew for each test, and short ways to read them. */
final class Tables {

    private Tables() {}

    /** A file name that says nothing of years. */
    static final String NAME = "报送表";

    static Path file(byte[] content, String ending) {
        try {
            var file = Files.createTempFile("workbook", ending);
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path csv(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8), ".csv");
    }

    static Path csv(String text, String charset) {
        return file(text.getBytes(Charset.forName(charset)), ".csv");
    }

    /** What is found in a file; it must survive the way from the child process to the platform. */
    static Workbook inspect(Path file) {
        var found = Workbooks.inspect(file, NAME);
        try {
            assertThat(sent(found)).isEqualTo(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Workbook sent(Workbook found) throws IOException {
        var bytes = new ByteArrayOutputStream();
        WorkbookInspection.write(found, new DataOutputStream(bytes));
        return WorkbookInspection.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    static Sheet sheet(Path file) {
        return inspect(file).sheets().getFirst();
    }

    static List<Line> lines(Path file) {
        return lines(file, 0);
    }

    static List<Line> lines(Path file, int sheet) {
        var workbook = inspect(file);
        var lines = new ArrayList<Line>();
        Workbooks.rows(file, workbook, workbook.sheets().get(sheet), lines::add);
        return lines;
    }

    static List<Line> data(Path file) {
        return lines(file).stream()
                .filter(line -> line.kind() == Line.Kind.DATA)
                .toList();
    }

    /** How one cell in the column behind a name is read. */
    static Cell cell(String raw) {
        return Contents.of(new Raw.Box(0, Raw.Type.TEXT, raw));
    }
}
