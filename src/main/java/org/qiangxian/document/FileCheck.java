package org.qiangxian.document;

import java.util.Set;
import java.util.stream.Collectors;
import org.qiangxian.shell.Refusal;

/**
 * What a file is by its content, and whether it is harmless. It opens the file, so it runs in the child process only.
 */
final class FileCheck {

    private FileCheck() {}

    /**
     * What a file is, if it is one of the {@code accepted} kinds and harmless.
     *
     * @throws Refusal.Invalid saying what is wrong and how to mend it
     */
    static FileKind check(byte[] content, Set<FileKind> accepted) {
        checkSize(content.length);
        var kind = FileKind.of(content).filter(accepted::contains).orElseThrow(() -> unaccepted(accepted));
        switch (kind) {
            case PDF -> PdfCheck.check(content);
            case JPEG, PNG -> ImageCheck.check(content);
            case DOCX, XLSX -> OfficeCheck.check(content);
            case MP4 -> VideoCheck.check(content);
        }
        return kind;
    }

    static void checkSize(int length) {
        if (length == 0) {
            throw new Refusal.Invalid("没有选择文件，或文件是空的。请选择文件后再上传。");
        }
        if (length > Files.MOST) {
            throw new Refusal.Invalid(
                    "文件有 %.1f MB，最多 10 MB。请降低扫描分辨率（150–200 dpi 即可）后再上传。".formatted(length / 1048576.0));
        }
    }

    private static Refusal unaccepted(Set<FileKind> accepted) {
        var labels = accepted.stream().sorted().map(FileKind::label).collect(Collectors.joining("、"));
        return new Refusal.Invalid("平台按文件内容判断类型，此处只接收：%s。请换成这些类型的文件再上传（改文件名没有用）。".formatted(labels));
    }
}
