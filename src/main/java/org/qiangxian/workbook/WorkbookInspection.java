package org.qiangxian.workbook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.qiangxian.sandbox.BriefWork;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds, in the child process, what a file is and how its sheets are laid out. */
final class WorkbookInspection implements BriefWork {

    private static final int NONE = -1;
    private static final int LONGEST = 12 << 20;

    /** The number of the sheet whose header was corrected by hand, -1 for none, then its rows and the name of the file. */
    static String question(String name, Map<Integer, HeadRows> heads) {
        return heads.entrySet().stream()
                .findFirst()
                .map(head -> "%d %d %d %s"
                        .formatted(
                                head.getKey(),
                                head.getValue().first(),
                                head.getValue().last(),
                                name))
                .orElse(NONE + " 0 0 " + name);
    }

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        var asked = question.split(" ", 4);
        int sheet = Integer.parseInt(asked[0]);
        var head = new HeadRows(Integer.parseInt(asked[1]), Integer.parseInt(asked[2]));
        write(Workbooks.inspect(file, asked[3], sheet == NONE ? Map.of() : Map.of(sheet, head)), answer);
    }

    static void write(Workbook workbook, DataOutputStream answer) throws IOException {
        var bytes = RecordJson.of(workbook).getBytes(StandardCharsets.UTF_8);
        answer.writeInt(bytes.length);
        answer.write(bytes);
    }

    /** In the parent: reads what {@link #write} wrote. */
    static Workbook read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("workbook of " + length);
        }
        try {
            return Parent.JSON.readValue(new String(in.readNBytes(length), StandardCharsets.UTF_8), Workbook.class);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }

    /** What the child process never loads. */
    private static final class Parent {
        static final JsonMapper JSON = JsonMapper.builder().build();
    }
}
