package org.qiangxian.bench;

/** How a request ended that was answered in order. */
enum Answer {
    DONE,

    /** Turned away with 503, nothing was changed. */
    BUSY,

    /** Somebody's own earlier try was stored though its answer was lost: what is there was read, and it is to be sent again. */
    AGAIN
}
