package org.qiangxian.disclosure;

/** How a reading granted by a row of the gate counts on the reader's meter. */
enum Metering {
    /**
     * Not counted, because it names no other place: the reader's own place, states of procedures, unnamed spreads,
     * public data.
     */
    FREE,
    /**
     * Each place counts against the reader's daily limit; exempt is a place in a matter on the desk of a reader who has
     * to decide it.
     */
    COUNTED,
    /** Shown by consent of the place itself; recorded, but not counted. */
    AGREED
}
