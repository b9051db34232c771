package org.qiangxian.progress;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * The page of a round for higher levels: the status of each member, only in the order of codes; nothing is counted.
 *
 * @param list the members that match the search; {@code rows} is a page of them
 * @param waiting the reports that wait for the reader, in the order of codes
 * @param mine whether it is the reader's own round, which it may end
 * @param whyNot why it can no longer be changed; empty while it is open
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
     * @param link whether there is a text the reader may read
     */
    public record Row(Report report, String place, boolean link) {}

    RoundPage with(String typed, Map<String, String> remarks) {
        return new RoundPage(round, list, rows, waiting, mine, whyNot, collects, typed, remarks);
    }
}
