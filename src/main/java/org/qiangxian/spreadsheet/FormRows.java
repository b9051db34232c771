package org.qiangxian.spreadsheet;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiangxian.sandbox.BriefWork;
import org.qiangxian.shell.Refusal;

/** Reads the first sheet of a form that was filled in as a file, or of a list, as a whole, since it has few rows. */
final class FormRows implements BriefWork {

    static final int MOST_ROWS = 2_000;

    private static final int LAST = 0;

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        int most = question.isEmpty() ? MOST_ROWS : Integer.parseInt(question);
        try (var source = Spreadsheets.open(file, Optional.empty())) {
            source.read(0, row -> {
                if (row.number() > most) {
                    throw new Refusal.Invalid(
                            question.isEmpty()
                                    ? "表格有 %d 行，不是从平台下载的表格。请用从本页下载的表格填写后再上传。".formatted(row.number())
                                    : "表格超过 %d 行。请分成几个文件后再上传。".formatted(most));
                }
                RawRows.write(row, answer);
            });
            answer.writeInt(LAST);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException _) {
            throw Damage.refusal();
        }
    }

    /** Reads what {@link #run} wrote, at most so many rows. */
    static List<Raw.Row> read(DataInputStream in, int most) throws IOException {
        var rows = new ArrayList<Raw.Row>();
        for (int number = in.readInt(); number != LAST; number = in.readInt()) {
            if (rows.size() >= most) {
                throw new IOException("rows: " + number);
            }
            rows.add(RawRows.row(number, in));
        }
        return rows;
    }
}
