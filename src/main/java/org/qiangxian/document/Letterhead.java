package org.qiangxian.document;

import org.qiangxian.shell.Typing;

/**
 * 版头 of an official paper (GB/T 9704-2012, 7.2): the issuer in red, the number below it, the red line.
 *
 * @param issuer 发文机关标志
 * @param number 发文字号; empty where the paper has none
 */
public record Letterhead(String issuer, String number) {

    /** The distance in mm of its upper edge below that of the type area (7.2.4). */
    static final int BELOW = 35;

    static final String RED = "E60012";

    /** The width of the type area in points. */
    private static final int WIDTH = 442;

    private static final int LARGEST = 46;

    /** The size in points at which the issuer fits on one line. */
    int size() {
        return Math.clamp(WIDTH / Math.max(1, Typing.length(issuer)), 12, LARGEST);
    }

    /**
     * The space above the line of the issuer in points: its characters begin a fifth of their size below the line's
     * edge.
     */
    int above() {
        return (int) Math.round(BELOW * 72 / 25.4 - size() / 5.0);
    }
}
