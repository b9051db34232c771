package org.qiangxian.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Paged;
import org.qiangxian.workbook.Line;

/**
 * A file that is checked, being processed, imported or given up.
 *
 * @param twin an earlier upload of the same file
 * @param verdict of the remarks shown
 * @param taken the first values imported from it
 * @param batch the address of all imported values; empty for readers without access
 */
public record UploadPage(
        Upload upload,
        @Nullable Upload twin,
        @Nullable Progress progress,
        Verdict verdict,
        Paged<Remark> remarks,
        boolean withdrawn,
        List<TakenIn> taken,
        String batch,
        String summary,
        Map<String, String> fields) {

    public static final List<Line.Kind> ASIDE =
            List.of(Line.Kind.TOTAL, Line.Kind.OF_WHICH, Line.Kind.FOOTNOTE, Line.Kind.SHIFTED);

    /** The verdicts whose values are listed one by one. */
    public static final List<Verdict> LISTED = List.of(Verdict.REFUSED, Verdict.DOUBTFUL, Verdict.CHANGED);

    public String href() {
        return "/intake/" + upload.id();
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
