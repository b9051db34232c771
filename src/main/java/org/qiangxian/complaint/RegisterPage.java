package org.qiangxian.complaint;

import java.util.List;
import org.qiangxian.shell.Paged;

/**
 * A register at the desk of 纪检.
 *
 * @param note what is in it; may be empty
 * @param lines the first few, or a page of them
 */
public record RegisterPage(String key, String title, String note, Paged<Line> lines) {

    /** What was done, why, by whom and when. */
    public record Line(String words, String reason, String by, String at, boolean demonstration) {}

    public String href() {
        return DisciplineController.PATH + "/" + key;
    }

    static RegisterPage of(String key, String title, String note, List<Line> all, int page, int size) {
        return new RegisterPage(key, title, note, Paged.of(page, size, all));
    }
}
