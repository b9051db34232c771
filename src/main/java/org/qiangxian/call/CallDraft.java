package org.qiangxian.call;

import java.time.Instant;

/**
 * A version that is still being written.
 *
 * @param edit counts the saves, against two editors at once
 * @param reason why there will be this version; shown to whoever has drafted on an earlier one
 */
public record CallDraft(Call call, int edit, String reason, String by, Instant at) {

    public boolean amendment() {
        return call.version() > 1;
    }
}
