package org.qiangxian.panel;

import java.time.LocalDate;
import java.util.List;

/** The proposals assigned to an expert. */
public record OpinionsPage(List<Line> lines, List<Tied> ties, LocalDate today) {

    /**
     * A proposal; before the declaration only the unit is named.
     *
     * @param title empty before the declaration
     */
    public record Line(String application, String place, String title, String kind, String state, LocalDate due) {}

    /** A declared tie. */
    public record Tied(String code, String place, String words) {}
}
