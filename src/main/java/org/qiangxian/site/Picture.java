package org.qiangxian.site;

import java.util.List;
import org.qiangxian.comparison.Line;

/** The small drawing beside a sentence, with the same figures as the sentence and the line under it and no others. */
public sealed interface Picture {

    /** What it shows, in a line. */
    String caption();

    /** The description for screen readers. */
    String said();

    /** How many of a hundred, in squares of ten by ten. */
    record Hundred(List<Filled> years, String caption, String said) implements Picture {}

    /** How many of a hundred, as so many people in a row: few enough to be counted. */
    record People(List<Filled> years, String caption, String said) implements Picture {}

    /** How many of ten. */
    record Tenth(Filled year, String caption, String said) implements Picture {}

    /** Two figures as bars that begin at zero. */
    record Bars(List<Bar> years, String caption, String said) implements Picture {}

    /** Year by year. */
    record Course(Line line, String caption, String said) implements Picture {}

    /**
     * A filled part of a whole.
     *
     * @param year 2020年
     * @param label as the sentence prints it
     */
    record Filled(String year, int filled, String label) {}

    /**
     * A bar.
     *
     * @param width of a hundred
     */
    record Bar(String year, double width, String label) {}
}
