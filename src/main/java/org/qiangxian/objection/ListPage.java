package org.qiangxian.objection;

import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * Open objections and the last decided ones, as far as they match the search.
 *
 * @param list both parts of the page as one searchable list
 * @param city whether the reader is a city with its own
 */
public record ListPage(Narrowed<Line> list, Paged<Line> open, Paged<Line> decided, boolean city) {

    static final String OPEN = "办理中";

    /** The status of an open matter that the public raised. */
    static final String PUBLICLY = "公众反映，办理中";

    public record Line(Matter matter, String place, String indicator, String when, DeadlineStatus clock) {

        /** 办理中, or the outcome. */
        String status() {
            var decision = matter.decision();
            return decision == null
                    ? matter.publicly() ? PUBLICLY : OPEN
                    : decision.outcome().label();
        }
    }

    /** The address of the open part's pages, which keeps the page of the other part. */
    public String hrefOfOpen() {
        return list.href("/objections?decided=" + decided.number(), "");
    }

    public String hrefOfDecided() {
        return list.href("/objections?open=" + open.number(), "");
    }
}
