package org.qiangxian.corpus;

/** What became of a figure. */
enum Verdict {
    /** Stored, and as it is. */
    RIGHT,
    /** Not stored: somebody is asked first. */
    ASKED,
    /** Not stored: it is said that it cannot be. */
    REFUSED,
    /** Stored as what it is not. */
    WRONG
}
