package org.qiangxian.application;

/**
 * The seats of a recommender for one kind.
 *
 * @param taken how many are taken
 * @param places how many there are, extra seats included
 */
public record Seats(int taken, int places) {

    public int left() {
        return Math.max(0, places - taken);
    }
}
