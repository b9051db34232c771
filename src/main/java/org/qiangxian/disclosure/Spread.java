package org.qiangxian.disclosure;

/** How the peers of a place are spread on one indicator: a distribution without names, or why there is none to show. */
public sealed interface Spread {

    /** The fewest peers holding data with which a distribution leaves the platform (§4.1). */
    int FEWEST = 8;

    /**
     * Five figures of at least {@value #FEWEST} unnamed places, rounded as the indicator is shown.
     *
     * @param n how many places hold data
     * @param least at or below the lowest, rounded outward; {@code most} likewise above
     */
    record Distribution(int n, double least, double lower, double median, double upper, double most)
            implements Spread {}

    /**
     * Nothing to show.
     *
     * @param n how many places hold data
     * @param reason in words for the reader
     */
    record Withheld(int n, String reason) implements Spread {}
}
