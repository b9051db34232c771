package org.qiangxian.complaint;

import java.util.List;
import org.qiangxian.document.ListFile;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Narrowing;
import org.qiangxian.shell.Paged;

/**
 * A register at the desk of 纪检.
 *
 * @param note what the register contains; may be empty
 * @param list the rows that match the search
 * @param lines the first few, or a page of them
 */
public record RegisterPage(String key, String title, String note, Narrowed<Line> list, Paged<Line> lines) {

    /** What was done, why, by whom and when; {@code year} serves the search. */
    public record Line(String words, String reason, String by, String at, String year, boolean demonstration) {}

    /** What is asked of a register. */
    record Look(Narrowing asked, int page, int size) {}

    public String href() {
        return DisciplineController.PATH + "/" + key;
    }

    static RegisterPage of(String key, String title, String note, List<Line> all, Look look) {
        var list = look.asked()
                .in(all, line -> new Narrowing.Line(line.words() + line.reason() + line.by(), "", line.year()));
        return new RegisterPage(key, title, note, list, list.page(look.page(), look.size()));
    }

    /** All matching rows, as a file. */
    ListFile file() {
        return new ListFile(
                title,
                List.of("内容", "理由", "单位和经办人", "时间"),
                list.rows().stream()
                        .map(line -> List.of(line.words(), line.reason(), line.by(), line.at()))
                        .toList());
    }
}
