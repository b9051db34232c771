package org.qiangxian.objection;

import org.qiangxian.shell.Paged;

/** Objections that are open and those decided last. @param city whether the reader is a city with its own */
public record ListPage(Paged<Line> open, Paged<Line> decided, boolean city) {

    public record Line(Matter matter, String place, String indicator, String when, DeadlineStatus clock) {}

    /** The address of the list that keeps the page of the other part. */
    public String hrefOfOpen() {
        return "/objections?decided=" + decided.number();
    }

    public String hrefOfDecided() {
        return "/objections?open=" + open.number();
    }
}
