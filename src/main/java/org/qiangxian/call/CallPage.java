package org.qiangxian.call;

import java.util.List;
import java.util.Map;
import org.qiangxian.form.Kind;
import org.qiangxian.procedure.Button;
import org.qiangxian.procedure.Trail;

/**
 * A call as its readers see it, and for 总局 what it may grant beyond it.
 *
 * @param until the last day in words, extensions included
 * @param left days left in words
 * @param mine the reader's own seats, 总局 has none
 * @param buttons what 总局 may do to it
 * @param granting what 总局 may grant beyond it
 */
public record CallPage(
        Call call,
        String until,
        String left,
        Trail trail,
        Map<Kind, Integer> mine,
        List<Granted> seats,
        List<Granted> extensions,
        List<VersionLine> versions,
        List<Button> buttons,
        List<Button> granting) {

    /** What was granted, to whom, why and by whom. */
    public record Granted(String recommender, String what, String reason, String by) {}

    /** A published version and what it changed. */
    public record VersionLine(int number, String published, String reason, List<String> differences) {}
}
