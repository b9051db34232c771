package org.qiangxian.call;

import java.util.UUID;

/** The identifier of a call, the same through all its versions. */
public record CallId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
