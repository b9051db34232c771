package org.qiangxian.workbook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.sandbox.Work;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Finds, in the child process, what a file is and how its sheets are laid out. */
final class WorkbookInspection implements Work {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 12 << 20;

    /** @param sheet the sheet whose header was corrected by hand to {@code head}; -1 for none */
    private record Question(
            String name, int sheet, @Nullable HeadRows head) {}

    static String question(String name, Map<Integer, HeadRows> heads) {
        return heads.entrySet().stream()
                .findFirst()
                .map(entry -> JSON.writeValueAsString(new Question(name, entry.getKey(), entry.getValue())))
                .orElseGet(() -> JSON.writeValueAsString(new Question(name, -1, null)));
    }

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        var asked = JSON.readValue(question, Question.class);
        var head = asked.head();
        var workbook = Workbooks.inspect(file, asked.name(), head == null ? Map.of() : Map.of(asked.sheet(), head));
        var bytes = JSON.writeValueAsBytes(workbook);
        answer.writeInt(bytes.length);
        answer.write(bytes);
    }

    static Workbook read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("workbook of " + length);
        }
        try {
            return JSON.readValue(new String(in.readNBytes(length), StandardCharsets.UTF_8), Workbook.class);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
    }
}
