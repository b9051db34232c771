package org.qiangxian.edition;

/** How the places of a group are spread on one figure of one year: what an edition issued, or why there is nothing to show. */
public sealed interface Spread {

    /**
     * The fewest places whose figures the reader cannot read by name; with fewer nothing about the group is shown to
     * that reader.
     */
    int FEWEST = 8;

    /**
     * Quartiles of unnamed places as they were issued; no ends.
     *
     * @param n how many places hold a figure
     * @param edition the number of the edition, such as 2026-01
     */
    record Distribution(int n, double lower, double median, double upper, String edition) implements Spread {}

    /** Nothing to show; the reason in words for the reader. */
    record Withheld(String reason) implements Spread {}
}
