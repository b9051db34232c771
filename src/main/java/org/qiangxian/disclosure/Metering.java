package org.qiangxian.disclosure;

/** How what a row of the gate grants counts on the reader's meter. */
enum Metering {
    /** Nothing named of another place: the own place, states of procedures, unnamed spreads, what is public. */
    FREE,
    /** Each place counts against the reader's day; one in a matter on the reader's desk is exempt where the row is that of who decides. */
    COUNTED,
    /** Shown by consent of the place itself; kept, and not counted. */
    AGREED
}
