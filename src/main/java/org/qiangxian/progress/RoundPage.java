package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * What the page of a round shows to those above: how each member stands, in the order of codes and in no other; nothing is counted.
 *
 * @param list the members that are looked for; {@code rows} is a page of them
 * @param waiting what of it waits for the reader, in the order of codes
 * @param mine whether it is the reader's own round, which it may end
 * @param whyNot why nothing can be done with it any more; empty where it stands
 * @param collects whether the reader may have the texts as a file
 * @param used what the last answers were used for, as typed
 * @param errors field to remark
 */
public record RoundPage(
        Round round,
        Narrowed<Report> list,
        Paged<Row> rows,
        List<Row> waiting,
        boolean mine,
        String whyNot,
        boolean collects,
        @Nullable String used,
        Map<String, String> errors) {

    /**
     * A member.
     *
     * @param link whether there is anything its reader may read
     */
    public record Row(Report report, String place, boolean link) {}

    RoundPage with(String typed, Map<String, String> remarks) {
        return new RoundPage(round, list, rows, waiting, mine, whyNot, collects, typed, remarks);
    }
}
