package org.qiangxian.bench;

/** How an expected answer ended a request. */
enum Answer {
    DONE,

    /** The platform answered 503 and changed nothing. */
    BUSY,

    /**
     * An earlier try of the same client was stored though its answer was lost: the client has read the stored state and
     * sends again.
     */
    AGAIN
}
