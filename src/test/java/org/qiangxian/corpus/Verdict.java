package org.qiangxian.corpus;

/** What became of a figure. */
enum Verdict {
    /** Stored with the right value. */
    RIGHT,
    /** Not stored: somebody is asked first. */
    ASKED,
    /** Not stored: the platform says that it cannot be. */
    REFUSED,
    /** Stored with a wrong meaning or value. */
    WRONG
}
