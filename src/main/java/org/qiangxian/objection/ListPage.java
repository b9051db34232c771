package org.qiangxian.objection;

import java.util.List;

/** Objections that are open and those decided last. @param city whether the reader is a city with its own */
public record ListPage(List<Line> open, List<Line> decided, boolean city) {

    public record Line(Matter matter, String place, String indicator, String when, Clockwork clock) {}
}
