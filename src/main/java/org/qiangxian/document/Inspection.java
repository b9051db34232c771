package org.qiangxian.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.qiangxian.sandbox.Work;

/** What is done with a sent file in the child process: what it is, whether it is harmless, which codes stand on its pages. */
final class Inspection implements Work {

    private static final String CODES = "codes:";

    static String question(Set<FileKind> accepted, boolean codes) {
        return (codes ? CODES : "")
                + accepted.stream().sorted().map(FileKind::name).collect(Collectors.joining(","));
    }

    @Override
    public void run(Path file, String question, DataOutputStream answer) throws IOException {
        // No file may be written here. Tables do without the classes of images, which are slow to load.
        ImageIO.setUseCache(false);
        boolean codes = question.startsWith(CODES);
        var accepted = Arrays.stream((codes ? question.substring(CODES.length()) : question).split(","))
                .map(FileKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        var content = java.nio.file.Files.readAllBytes(file);
        var kind = FileCheck.check(content, accepted);
        var pages = codes ? CodeReader.read(kind, content).pages() : List.<java.util.Optional<ContentCode>>of();
        answer.writeUTF(kind.name());
        answer.writeInt(pages.size());
        for (var page : pages) {
            answer.writeUTF(page.map(ContentCode::value).orElse(""));
        }
    }
}
