package org.qiangxian.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a proposal stood before a move, so that it can be put back exactly there. */
record Before(
        Status status,
        Holder holder,
        int submission,
        @Nullable Instant opened,
        Instant since,
        int edit,
        int callVersion) {

    static Before of(Application it) {
        return new Before(
                it.status(), it.holder(), it.submission(), it.opened(), it.since(), it.edit(), it.callVersion());
    }
}
