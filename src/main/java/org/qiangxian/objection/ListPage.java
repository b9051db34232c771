package org.qiangxian.objection;

import org.qiangxian.shell.Narrowed;
import org.qiangxian.shell.Paged;

/**
 * Objections that are open and those decided last, as far as they are looked for.
 *
 * @param list both as one that is found in, as far as they stand on the page
 * @param city whether the reader is a city with its own
 */
public record ListPage(Narrowed<Line> list, Paged<Line> open, Paged<Line> decided, boolean city) {

    static final String OPEN = "办理中";

    /** The same where the public asked. */
    static final String PUBLICLY = "公众反映，办理中";

    public record Line(Matter matter, String place, String indicator, String when, DeadlineStatus clock) {

        /** 办理中, or what was decided. */
        String status() {
            var decision = matter.decision();
            return decision == null
                    ? matter.publicly() ? PUBLICLY : OPEN
                    : decision.outcome().label();
        }
    }

    /** The address of the list that keeps the page of the other part. */
    public String hrefOfOpen() {
        return list.href("/objections?decided=" + decided.number(), "");
    }

    public String hrefOfDecided() {
        return list.href("/objections?open=" + open.number(), "");
    }
}
