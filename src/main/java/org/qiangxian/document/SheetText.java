package org.qiangxian.document;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.qiangxian.sandbox.Work;
import org.qiangxian.shell.Refusal;

/** Reads, in the child process, what stands in the first columns of the first sheet of an Excel file, as it is shown. */
final class SheetText implements Work {

    static final int MOST_ROWS = 2_000;
    static final int COLUMNS = 4;

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        var content = java.nio.file.Files.readAllBytes(file);
        FileCheck.check(content, Set.of(FileKind.XLSX));
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            write(book.getSheetAt(0), answer);
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal.Invalid("这个文件读不出来。请用从本页下载的表格填写，另存为 .xlsx 后再上传。");
        }
    }

    private static void write(Sheet sheet, DataOutputStream answer) throws IOException {
        int rows = sheet.getPhysicalNumberOfRows();
        if (rows > MOST_ROWS) {
            throw new Refusal.Invalid("表格有 %d 行，不是从平台下载的表格。请用从本页下载的表格填写后再上传。".formatted(rows));
        }
        var formatter = new DataFormatter();
        answer.writeInt(rows);
        for (var row : sheet) {
            for (int column = 0; column < COLUMNS; column++) {
                var cell = row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                var text = formatter.formatCellValue(cell).getBytes(StandardCharsets.UTF_8);
                answer.writeInt(text.length);
                answer.write(text);
            }
        }
    }
}
